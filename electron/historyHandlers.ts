import { type Problem, type Result, failed, ok } from '../shared/api.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { readBin, removeRow, restoreRow } from './store/bin.ts';
import type { Stamp, WriteHandle } from './store/handles.ts';
import { newId } from './store/newId.ts';
import { saveStep } from './store/saveStep.ts';
import { search } from './store/search.ts';
import { storeProblem } from './store/storeProblem.ts';
import { redoChange, undoChange } from './store/undo.ts';

type HistoryChannel = 'save' | 'create' | 'remove' | 'restore' | 'bin' | 'undo' | 'redo' | 'search';

/** The channels that write rows: each call is one step that can be undone. `author` stands on every audit row. */
export function historyHandlers(
  library: () => Library | undefined,
  author: string,
): Pick<Handlers, HistoryChannel> {
  const writing = <T>(work: (write: WriteHandle, stamp: Stamp) => Result<T>): Result<T> => {
    const open = library();
    if (open === undefined) return noLibrary;
    if (open.write === null) return readOnly;
    try {
      return work(open.write, { at: new Date().toISOString(), by: author });
    } catch (error) {
      return { ok: false, problem: expected(error, open.file) };
    }
  };
  return {
    save: ({ kind, row }) => writing((write, stamp) => saveStep(write, kind, row, stamp)),
    create: ({ kind, row }) =>
      writing((write, stamp) =>
        saveStep(write, kind, { ...row, id: newId(stamp.at), deletedAt: null }, stamp),
      ),
    remove: ({ kind, id }) => writing((write, stamp) => removeRow(write, kind, id, stamp)),
    restore: ({ kind, id }) => writing((write, stamp) => restoreRow(write, kind, id, stamp)),
    undo: () => writing(undoChange),
    redo: () => writing(redoChange),
    search({ query }) {
      const open = library();
      return open === undefined ? noLibrary : ok(search(open.read, query));
    },
    bin() {
      const open = library();
      return open === undefined ? noLibrary : ok(readBin(open.read));
    },
  };
}

/** Throws on where the error is a fault of ours. */
function expected(error: unknown, file: string): Problem {
  const problem = storeProblem(error, file);
  if (problem === undefined) throw error;
  return problem;
}

const noLibrary = failed('notFound', 'No library is open.');
const readOnly = failed(
  'readOnly',
  'This library can be read, not changed: its file or folder is read-only.',
);
