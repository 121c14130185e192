import { type Result, failed } from '../shared/api.ts';
import type { Library } from './library.ts';
import type { Stamp, WriteHandle } from './store/handles.ts';
import { storeProblem } from './store/storeProblem.ts';

/**
 * Runs work that writes to the open library, stamped with the time and the author. Where none is open, where it can only be
 * read, and where the disk refuses, the answer is the problem; other errors are faults of ours and thrown on.
 */
export const writer =
  (library: () => Library | undefined, author: string) =>
  <T>(work: (write: WriteHandle, stamp: Stamp) => Result<T>): Result<T> => {
    const open = library();
    if (open === undefined) return failed('notFound', 'No library is open.');
    if (open.write === null)
      return failed('readOnly', 'This library can be read, not changed: its file or folder is read-only.');
    try {
      return work(open.write, { at: new Date().toISOString(), by: author });
    } catch (error) {
      const problem = storeProblem(error, open.file);
      if (problem === undefined) throw error;
      return { ok: false, problem };
    }
  };
