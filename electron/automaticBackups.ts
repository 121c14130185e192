import type { Problem } from '../shared/api.ts';
import { writeProblem } from './fileProblem.ts';
import type { Library } from './library.ts';
import { backUpAutomatically, isChangedSinceBackup, letDisposedGo, listBackups } from './store/backups.ts';
import { storeProblem } from './store/storeProblem.ts';

const aDay = 24 * 60 * 60 * 1000;

export interface AutomaticBackups {
  /** Begins a backup where the last one is older than a day and something has changed since; deletes those whose time has come. */
  opened(library: Library): void;
  /** Waits for a backup that is under way, and forgets the library: it is going to be closed. */
  closing(): Promise<void>;
  /** Backs up what has changed since the last backup; nothing that goes wrong keeps the app from ending. */
  beforeQuit(): Promise<void>;
  /** Why the last automatic backup could not be made; null where it could. */
  problem(): Problem | null;
}

/** Copies that nobody has to think of: at the start, at most one a day, and at the end where something was changed. */
export function automaticBackups(
  log: (what: string, error: unknown) => void,
  clock: () => Date = () => new Date(),
): AutomaticBackups {
  let library: Library | undefined;
  let running: Promise<void> = Promise.resolve();
  let problem: Problem | null = null;

  const run = async (
    { read, file }: Library,
    work: typeof backUpAutomatically | typeof letDisposedGo,
  ): Promise<void> => {
    try {
      await work(read, clock());
      problem = null;
    } catch (error) {
      problem = storeProblem(error, file) ?? writeProblem(error, file) ?? unknownProblem;
      log('automatic backup', error);
    }
  };

  return {
    opened(opened) {
      library = opened;
      const [latest] = listBackups(opened.file);
      const isOld = latest === undefined || clock().getTime() - Date.parse(latest.at) > aDay;
      if (opened.write === null) return;
      const isDue = isOld && isChangedSinceBackup(opened.read);
      running = run(opened, isDue ? backUpAutomatically : letDisposedGo);
    },
    async closing() {
      library = undefined;
      await running;
    },
    async beforeQuit() {
      await running;
      if (library === undefined || library.write === null || !isChangedSinceBackup(library.read)) return;
      running = run(library, backUpAutomatically);
      await running;
    },
    problem: () => problem,
  };
}

const unknownProblem: Problem = {
  kind: 'cannotWrite',
  message: 'The last automatic backup could not be made. Back up now, to another disk if need be.',
};
