import { type BrowserWindow, app, dialog, shell } from 'electron';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type LibraryState, type Problem, type Result, failed, ok } from '../shared/api.ts';
import type { AutomaticBackups } from './automaticBackups.ts';
import { writeProblem } from './fileProblem.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { chooseFile } from './saveDialog.ts';
import { backUp, backUpBeside } from './store/backup.ts';
import { backupFile, byHand, listBackups } from './store/backups.ts';
import { restoreBackup } from './store/restore.ts';
import { storeProblem } from './store/storeProblem.ts';

type BackupChannel = 'dataFolder' | 'showDataFolder' | 'backUp' | 'restoreBackup';

interface BackupSurroundings {
  readonly libraryFile: string;
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly automatic: AutomaticBackups;
  /** Closes the library and opens its file anew once `work` has been done with it. */
  readonly reopened: <T>(work: () => Result<T>) => Promise<Result<{ value: T; library: LibraryState }>>;
}

/** The channels for where the library lies, its backups, and going back to one. */
export function backupHandlers(surroundings: BackupSurroundings): Pick<Handlers, BackupChannel> {
  const { libraryFile, library, window, automatic, reopened } = surroundings;
  return {
    dataFolder: () =>
      ok({
        file: libraryFile,
        bytes: existsSync(libraryFile) ? statSync(libraryFile).size : null,
        backups: listBackups(libraryFile),
        problem: automatic.problem(),
      }),

    showDataFolder() {
      shell.showItemInFolder(existsSync(libraryFile) ? libraryFile : dirname(libraryFile));
      return ok(null);
    },

    async backUp({ elsewhere }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return noLibrary;
      const now = new Date();
      let file: string | null = null;
      try {
        if (!elsewhere) return ok({ name: basename(await backUpBeside(open.read, byHand, now)) });
        file = await chooseFile(owner, {
          title: 'Back up the library',
          folder: app.getPath('documents'),
          name: `Tabled backup ${now.toISOString().slice(0, 10)}`,
          kind: 'Library of Tabled',
          extension: 'tabled',
        });
        if (file === null) return ok(null);
        if (file === libraryFile)
          return failed('invalid', 'That is the library itself: choose another name or folder.');
        await backUp(open.read, file);
        return ok({ name: basename(file) });
      } catch (error) {
        return { ok: false, problem: expected(error, file ?? open.file) };
      }
    },

    async restoreBackup({ name }) {
      const file = name === null ? await chosenBackup(window()) : backupFile(libraryFile, name);
      if (file === null) return ok(null);
      if (file === undefined)
        return failed('notFound', 'This backup is no longer there: it was moved, renamed or deleted.');
      if (file === libraryFile)
        return failed('invalid', 'That is the library itself: choose one of its backups.');
      const done = await reopened(() => restoreBackup(file, libraryFile, new Date()));
      return done.ok ? ok({ library: done.value.library, kept: done.value.value.kept }) : done;
    },
  };
}

/** Null where the person closed the dialog. */
async function chosenBackup(owner: BrowserWindow | undefined): Promise<string | null> {
  if (owner === undefined) return null;
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title: 'Restore a backup',
    filters: [{ name: 'Library of Tabled', extensions: ['tabled'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Throws on where the error is a fault of ours. */
function expected(error: unknown, file: string): Problem {
  const problem = storeProblem(error, file) ?? writeProblem(error, file);
  if (problem === undefined) throw error;
  return problem;
}

const noLibrary = failed('notFound', 'No library is open.');
