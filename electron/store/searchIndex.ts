import { type EntityKind, type Row, entityKinds } from '../../shared/entities/index.ts';
import type { WriteHandle } from './handles.ts';
import { type SearchEntry, entriesOf, entriesVersion } from './searchEntries.ts';

type StoredEntry = SearchEntry & { readonly number: number };

/**
 * Brings what can be found of a row up to date; called in the transaction that writes the row. Entries that stay the same
 * are left alone, because an edit of one paragraph of a long paper changes one.
 */
export function indexRow(write: WriteHandle, kind: EntityKind, row: Row<EntityKind>): void {
  const stored = write
    .prepare<[string], StoredEntry>('SELECT number, block, name, text FROM searchEntry WHERE rowId = ?')
    .all(row.id);
  const missing = new Map<string, SearchEntry[]>();
  for (const entry of entriesOf(kind, row)) {
    const same = missing.get(keyOf(entry));
    if (same === undefined) missing.set(keyOf(entry), [entry]);
    else same.push(entry);
  }
  const take = write.prepare<[number]>('DELETE FROM searchEntry WHERE number = ?');
  for (const entry of stored) if (missing.get(keyOf(entry))?.pop() === undefined) take.run(entry.number);
  const add = write.prepare<[EntityKind, string, string | null, string, string]>(
    'INSERT INTO searchEntry (kind, rowId, block, name, text) VALUES (?, ?, ?, ?, ?)',
  );
  for (const entry of [...missing.values()].flat())
    add.run(kind, row.id, entry.block, entry.name, entry.text);
}

const keyOf = ({ block, name, text }: SearchEntry): string => JSON.stringify([block, name, text]);

/**
 * Fills the index from the rows where another version of searchEntries.ts filled it, in one transaction; called whenever a
 * library is opened for writing. `rowsOf` reads the rows of a kind that are not in the bin.
 */
export function keepSearchIndex(
  write: WriteHandle,
  rowsOf: (kind: EntityKind) => readonly Row<EntityKind>[],
): void {
  const version = (): unknown => write.prepare('SELECT version FROM searchState').pluck().get();
  if (version() === entriesVersion) return;
  write
    .transaction(() => {
      // Asked again inside: another program may have filled it while this one waited.
      if (version() === entriesVersion) return;
      write.exec('DELETE FROM searchEntry');
      for (const kind of entityKinds) for (const row of rowsOf(kind)) indexRow(write, kind, row);
      write.prepare('UPDATE searchState SET version = ?').run(entriesVersion);
    })
    .immediate();
}
