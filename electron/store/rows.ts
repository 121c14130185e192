import { z } from 'zod';
import { type Problem, type Result, failed, ok } from '../../shared/api.ts';
import { type EntityKind, type Row, type Rows, entities, entityKinds } from '../../shared/entities/index.ts';
import { addedOnly } from './addedOnly.ts';
import { auditChange, auditInsert } from './audit.ts';
import { type Cell, columnsOf, fromCell, quoted, toCell } from './columns.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { indexRow } from './searchIndex.ts';
import { keptInUse } from './templateUse.ts';
import { inTransaction } from './transaction.ts';

type StoredRow = Record<string, Cell>;

/**
 * Rows of one kind, those in the bin left out, in order of their identifiers: the order is the same on every machine,
 * whatever the library has been through. `where` is SQL of ours with named parameters, never a person's words.
 */
export function readKind<K extends EntityKind>(
  read: ReadHandle,
  kind: K,
  where = 'TRUE',
  parameters: Readonly<Record<string, string>> = {},
): Row<K>[] {
  return read
    .prepare<[Readonly<Record<string, string>>], StoredRow>(
      `SELECT * FROM ${quoted(kind)} WHERE deletedAt IS NULL AND (${where}) ORDER BY id`,
    )
    .all(parameters)
    .map((stored) => decode(kind, stored));
}

/** All rows of the library that are not in the bin, as they stood at one moment. */
export const readRows = (read: ReadHandle): Rows =>
  read.transaction(() =>
    Object.fromEntries(entityKinds.map((kind) => [kind, readKind(read, kind)])),
  )() as unknown as Rows;

/** A row by its identifier, also from the bin; undefined where there is none. */
export function readRow<K extends EntityKind>(read: ReadHandle, kind: K, id: string): Row<K> | undefined {
  const stored = storedRow(read, kind, id);
  return stored === undefined ? undefined : decode(kind, stored);
}

/** Reads a row by its identifier, also from the bin; undefined where there is none. */
export type RowReader = <K extends EntityKind>(kind: K, id: string) => Row<K> | undefined;

/**
 * Reads rows for one answer: one that is asked for again, as the paper of forty paragraphs is, is read once. What is saved
 * meanwhile it does not see, so it is not kept.
 */
export function rowReader(read: ReadHandle): RowReader {
  const known = new Map<string, Row<EntityKind> | undefined>();
  return <K extends EntityKind>(kind: K, id: string) => {
    const key = `${kind} ${id}`;
    if (!known.has(key)) known.set(key, readRow(read, kind, id));
    return known.get(key) as Row<K> | undefined;
  };
}

/**
 * Writes a row, new or changed, with its audit in the same transaction, and returns it as stored. Refuses a row that
 * its schema refuses, one that points at nothing, and any decision, override or pack version, which are only
 * ever added (decisions.ts, overrides.ts, packs.ts). A row that is the same as the stored one writes nothing. To bin a row, save it with
 * `deletedAt`; to bring it back, save it with null.
 */
export function saveRow<K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  row: unknown,
  stamp: Stamp,
): Result<Row<K>> {
  if (addedOnly.has(kind))
    return failed('invalid', 'A decision, an override or a published pack cannot be changed: add a new one.');
  return insertOrUpdate(write, kind, row, stamp);
}

/** Adds a row that must not exist yet; for the kinds that `saveRow` refuses. */
export function addRow<K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  row: unknown,
  stamp: Stamp,
  auditAs: (row: Row<K>) => { readonly id: string } = (checked) => checked,
): Result<Row<K>> {
  return inTransaction(write, () => {
    const checked = checkRow(kind, row);
    if (checked.ok) insert(write, kind, checked.value, stamp, auditAs);
    return checked;
  });
}

function insertOrUpdate<K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  row: unknown,
  stamp: Stamp,
): Result<Row<K>> {
  return inTransaction(write, () => {
    const checked = checkRow(kind, row);
    if (!checked.ok) return checked;
    const stored = storedRow(write, kind, checked.value.id);
    const settled = kind === 'minutes' ? refusalOfSettled(write, stored) : undefined;
    if (settled !== undefined) return { ok: false, problem: settled };
    const kept = goesIntoBin(stored, checked.value) ? refusalToBin(write, kind, checked.value.id) : undefined;
    if (kept !== undefined) return { ok: false, problem: kept };
    if (stored === undefined) insert(write, kind, checked.value, stamp, (whole) => whole);
    else update(write, kind, stored, checked.value, stamp);
    return checked;
  });
}

const goesIntoBin = (stored: StoredRow | undefined, row: { readonly deletedAt: string | null }): boolean =>
  stored?.['deletedAt'] === null && row.deletedAt !== null;

/** Minutes that were confirmed say what was signed: no change, and no undoing of one, may make them say something else. */
function refusalOfSettled(read: ReadHandle, stored: StoredRow | undefined): Problem | undefined {
  const frozen = read
    .prepare<[Cell]>('SELECT 1 FROM confirmedMinutes WHERE meetingId = ?')
    .get(stored?.['meetingId'] ?? null);
  return frozen === undefined
    ? undefined
    : {
        kind: 'invalid',
        message:
          'These minutes are confirmed and cannot be changed: a later meeting decides what corrects them.',
      };
}

/** Whichever way a row goes into the bin, deleted or undone: what others cannot do without stays. */
const refusalToBin = (read: ReadHandle, kind: EntityKind, id: string): Problem | undefined =>
  kind === 'paperTemplate' ? keptInUse(read, id) : undefined;

function checkRow<K extends EntityKind>(kind: K, row: unknown): Result<Row<K>> {
  const parsed = entities[kind].safeParse(row);
  if (parsed.success) return ok(parsed.data as Row<K>);
  return failed('invalid', sentenceOf(kind, parsed.error.issues[0]));
}

/** The schema's own sentence; where it has none, which no form lets happen, the name of the field. */
function sentenceOf(kind: EntityKind, issue: z.core.$ZodIssue | undefined): string {
  if (issue !== undefined && !issue.message.startsWith('Invalid')) return issue.message;
  const name = String(issue?.path[0] ?? '');
  const shape: Readonly<Record<string, z.ZodType>> = entities[kind].shape;
  const schema = shape[name];
  const meta = (schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema)?.meta();
  const field = typeof meta?.['label'] === 'string' ? meta['label'] : name;
  return field === '' ? 'This is no record.' : `"${field}" is missing or is not what it should be.`;
}

function insert<K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  row: Row<K>,
  stamp: Stamp,
  auditAs: (row: Row<K>) => { readonly id: string },
): void {
  const columns = columnsOf(kind);
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const places = columns.map(() => '?').join(', ');
  write
    .prepare(`INSERT INTO ${quoted(kind)} (${names}) VALUES (${places})`)
    .run(columns.map((column) => toCell(column, valueOf(row, column.name))));
  auditInsert(write, stamp, kind, auditAs(row));
  indexRow(write, kind, row);
}

function update<K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  stored: StoredRow,
  row: Row<K>,
  stamp: Stamp,
): void {
  let isChanged = false;
  for (const column of columnsOf(kind)) {
    const old = stored[column.name] ?? null;
    const now = toCell(column, valueOf(row, column.name));
    if (old === now) continue;
    write.prepare(`UPDATE ${quoted(kind)} SET ${quoted(column.name)} = ? WHERE id = ?`).run(now, row.id);
    auditChange(write, stamp, { entity: kind, rowId: row.id, column }, old, now);
    isChanged = true;
  }
  if (isChanged) indexRow(write, kind, row);
}

const storedRow = (read: ReadHandle, kind: EntityKind, id: string): StoredRow | undefined =>
  read.prepare<[string], StoredRow>(`SELECT * FROM ${quoted(kind)} WHERE id = ?`).get(id);

const decode = <K extends EntityKind>(kind: K, stored: StoredRow): Row<K> =>
  Object.fromEntries(
    columnsOf(kind).map((column) => [column.name, fromCell(column, stored[column.name] ?? null)]),
  ) as Row<K>;

const valueOf = (row: object, name: string): unknown => (row as Record<string, unknown>)[name];
