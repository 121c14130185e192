/**
 * The bin. A row that is deleted is marked with the instant and kept; nothing is ever removed for good, because the
 * history of a council's papers is only ever added to. What is a part of the row goes and comes with it.
 */
import {
  type BinEntry,
  type HistoryStep,
  type KindAndRow,
  type Result,
  failed,
  ok,
} from '../../shared/api.ts';
import { type EntityKind, type Row, entityKinds } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import { addedOnly } from './addedOnly.ts';
import { inChange } from './changes.ts';
import { quoted } from './columns.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { type Found, ownerOf, owners } from './owners.ts';
import { nameOf, placeOf } from './rowName.ts';
import { readRow, rowReader, saveRow } from './rows.ts';

/**
 * Puts a row and its parts into the bin, as one step. Refuses a record that is never deleted, one that is not there, and
 * one that is in the bin already.
 */
export function removeRow(
  write: WriteHandle,
  kind: EntityKind,
  id: string,
  stamp: Stamp,
): Result<HistoryStep> {
  const whole = rowWithParts(write, kind, id);
  return whole.ok ? markAll(write, whole.value, stamp.at, stamp) : whole;
}

/** A row and its parts that can go into the bin, the row first. Refuses as `removeRow` does. */
export function rowWithParts(read: ReadHandle, kind: EntityKind, id: string): Result<readonly Found[]> {
  if (addedOnly.has(kind))
    return failed('invalid', `A ${kindWords[kind][0]} is never deleted: add a new one.`);
  const row = readRow(read, kind, id);
  return row === undefined || row.deletedAt !== null
    ? failed('notFound', 'This record is no longer in the library.')
    : ok(withParts(read, { kind, row }, null));
}

/**
 * Brings a row back with all that went into the bin together with it. Refused while what it is a part of is in the bin,
 * and where its reference has been given to another record.
 */
export function restoreRow(
  write: WriteHandle,
  kind: EntityKind,
  id: string,
  stamp: Stamp,
): Result<HistoryStep> {
  const row = readRow(write, kind, id);
  if (row === undefined || row.deletedAt === null)
    return failed('notFound', 'This record is not in the bin any more.');
  const rowOf = rowReader(write);
  const owner = ownerOf(rowOf, { kind, row });
  if (owner !== undefined && owner.row.deletedAt !== null)
    return failed(
      'invalid',
      `This belongs to “${nameOf(rowOf, owner)}”, which is in the bin too: restore that first.`,
    );
  return markAll(write, withParts(write, { kind, row }, row.deletedAt), null, stamp);
}

/** What lies in the bin, latest first, without what lies there only as a part of something else. */
export function readBin(read: ReadHandle): BinEntry[] {
  const rowOf = rowReader(read);
  const entries = entityKinds.flatMap((kind) =>
    binnedIds(read, kind).flatMap((id): BinEntry[] => {
      const row = rowOf(kind, id);
      if (row === undefined || row.deletedAt === null) return [];
      const found: Found = { kind, row };
      if (ownerOf(rowOf, found)?.row.deletedAt === row.deletedAt) return [];
      const parts = withParts(read, found, row.deletedAt).length - 1;
      const { deletedAt } = row;
      return [{ kind, id, name: nameOf(rowOf, found), place: placeOf(rowOf, found), deletedAt, parts }];
    }),
  );
  return entries.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : 0));
}

function markAll(
  write: WriteHandle,
  found: readonly Found[],
  deletedAt: string | null,
  stamp: Stamp,
): Result<HistoryStep> {
  const [first] = found;
  const label = first === undefined ? '' : nameOf(rowReader(write), first);
  return inChange<HistoryStep>(write, stamp, (stamped) => {
    const rows: KindAndRow[] = [];
    for (const { kind, row } of found) {
      const saved = saveRow(write, kind, { ...row, deletedAt } satisfies Row<EntityKind>, stamped);
      if (!saved.ok) return saved;
      rows.push({ kind, row: saved.value });
    }
    return ok({ label, rows });
  });
}

/** A row and all its parts whose `deletedAt` is the given one, the row first, each before its own parts. */
function withParts(read: ReadHandle, found: Found, deletedAt: string | null): Found[] {
  const rowOf = rowReader(read);
  const parts = entityKinds
    .filter((kind) => !addedOnly.has(kind))
    .flatMap((kind) => {
      const owner = owners[kind].find((each) => each.kind === found.kind);
      if (owner === undefined) return [];
      return partIds(read, kind, owner.field, found.row.id, deletedAt)
        .map((id): Found => ({ kind, row: rowOf(kind, id) as Row<EntityKind> }))
        .filter((part) => ownerOf(rowOf, part)?.row.id === found.row.id);
    });
  return [found, ...parts.flatMap((part) => withParts(read, part, deletedAt))];
}

const partIds = (
  read: ReadHandle,
  kind: EntityKind,
  field: string,
  ownerId: string,
  deletedAt: string | null,
): string[] =>
  read
    .prepare<[string, string | null], string>(
      `SELECT id FROM ${quoted(kind)} WHERE ${quoted(field)} = ? AND deletedAt IS ? ORDER BY id`,
    )
    .pluck()
    .all(ownerId, deletedAt);

const binnedIds = (read: ReadHandle, kind: EntityKind): string[] =>
  read
    .prepare<[], string>(`SELECT id FROM ${quoted(kind)} WHERE deletedAt IS NOT NULL ORDER BY id`)
    .pluck()
    .all();
