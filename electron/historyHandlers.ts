import { failed, ok } from '../shared/api.ts';
import { receivedRow, sentRow } from '../shared/sentRow.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { readBin, removeRow, restoreRow } from './store/bin.ts';
import { changeTogether } from './store/changeTogether.ts';
import { newId } from './store/newId.ts';
import { recentRows } from './store/recent.ts';
import { saveStep } from './store/saveStep.ts';
import { search } from './store/search.ts';
import { redoChange, undoChange } from './store/undo.ts';
import { writer } from './writer.ts';

type HistoryChannel =
  'save' | 'create' | 'changeTogether' | 'remove' | 'restore' | 'bin' | 'undo' | 'redo' | 'search' | 'recent';

/** The channels that write rows: each call is one step that can be undone. `author` stands on every audit row. */
export function historyHandlers(
  library: () => Library | undefined,
  author: string,
): Pick<Handlers, HistoryChannel> {
  const writing = writer(library, author);
  return {
    save({ kind, row: sent }) {
      const row = receivedRow(sent);
      if (!row.ok) return row;
      const saved = writing((write, stamp) => saveStep(write, kind, row.value, stamp));
      if (!saved.ok) return saved;
      const held = sentRow(saved.value);
      return ok(held === sent ? null : held);
    },
    create: ({ kind, row }) =>
      writing((write, stamp) =>
        saveStep(write, kind, { ...row, id: newId(stamp.at), deletedAt: null }, stamp),
      ),
    changeTogether: (changes) => writing((write, stamp) => changeTogether(write, changes, stamp)),
    remove: ({ kind, id }) => writing((write, stamp) => removeRow(write, kind, id, stamp)),
    restore: ({ kind, id }) => writing((write, stamp) => restoreRow(write, kind, id, stamp)),
    undo: () => writing(undoChange),
    redo: () => writing(redoChange),
    search({ query }) {
      const open = library();
      return open === undefined ? noLibrary : ok(search(open.read, query));
    },
    recent() {
      const open = library();
      return open === undefined ? noLibrary : ok(recentRows(open.read, author));
    },
    bin() {
      const open = library();
      return open === undefined ? noLibrary : ok(readBin(open.read));
    },
  };
}

const noLibrary = failed('notFound', 'No library is open.');
