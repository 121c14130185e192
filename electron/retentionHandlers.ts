import { type LibraryState, type Result, failed } from '../shared/api.ts';
import type { ArchiveJobs } from './archiveJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { hold, releaseHold } from './store/holds.ts';
import { writer } from './writer.ts';

interface RetentionSurroundings {
  readonly library: () => Library | undefined;
  readonly author: string;
  readonly jobs: ArchiveJobs;
  /** The library as it stands, for a window that has to read it anew. */
  readonly state: () => Result<LibraryState>;
}

/** The channels of what is kept for a time: holds, their release, and disposal. */
export function retentionHandlers({
  library,
  author,
  jobs,
  state,
}: RetentionSurroundings): Pick<Handlers, 'hold' | 'releaseHold' | 'dispose'> {
  const writing = writer(library, author);
  return {
    hold: (order) => writing((write, stamp) => hold(write, order, stamp)),
    releaseHold: (order) => writing((write, stamp) => releaseHold(write, order, stamp)),
    async dispose(order) {
      const open = library();
      if (open === undefined) return failed('notFound', 'No library is open.');
      const done = await jobs.run('dispose', { library: open.file, order, by: author });
      return done.ok ? state() : done;
    },
  };
}
