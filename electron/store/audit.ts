import type { EntityKind } from '../../shared/entities/index.ts';
import { type Cell, type Column, fromCell } from './columns.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { type Path, differenceOf } from './jsonDifference.ts';
import { newId } from './newId.ts';

/** A row of the audit. Values are JSON; `old` and `field` are null where the row was new. `old` and `new` are what stood at `path`. */
export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly entity: string;
  readonly rowId: string;
  readonly field: string | null;
  /** Place within the field, a JSON list; null for the whole field. */
  readonly path: string | null;
  readonly old: string | null;
  readonly new: string;
  /** Step of work that wrote it, see changes.ts; null for what cannot be undone. */
  readonly changeId: string | null;
}

const insertAudit = `INSERT INTO audit (id, at, by, entity, rowId, field, path, old, new, changeId)
  VALUES (:id, :at, :by, :entity, :rowId, :field, :path, :old, :new, :changeId)`;

/**
 * Notes a new row as one audit row with the whole of it. A merge replays a row's history: it starts from this and
 * applies the changes of single fields in order of time, so one row says as much as one for each field would, and a
 * library filled from papers stays a fifth of the size.
 */
export function auditInsert(
  write: WriteHandle,
  stamp: Stamp,
  entity: EntityKind,
  row: { readonly id: string },
): void {
  const { at, by, change: changeId = null } = stamp;
  const cells = { field: null, path: null, old: null, new: JSON.stringify(row) };
  write.prepare(insertAudit).run({ id: newId(at), at, by, entity, rowId: row.id, ...cells, changeId });
}

/** Notes a change of one field: what stood before and after in the place where it changed. */
export function auditChange(
  write: WriteHandle,
  stamp: Stamp,
  of: { readonly entity: EntityKind; readonly rowId: string; readonly column: Column },
  old: Cell,
  now: Cell,
): void {
  const { at, by, change: changeId = null } = stamp;
  const { entity, rowId, column } = of;
  const cells = { field: column.name, ...changedPlace(auditedCell(column, old), auditedCell(column, now)) };
  write.prepare(insertAudit).run({ id: newId(at), at, by, entity, rowId, ...cells, changeId });
}

function changedPlace(old: string, now: string): Pick<AuditRow, 'path' | 'old' | 'new'> {
  const { path, before, after } = differenceOf(JSON.parse(old), JSON.parse(now));
  return path.length === 0
    ? { path: null, old, new: now }
    : { path: JSON.stringify(path), old: JSON.stringify(before), new: JSON.stringify(after) };
}

/** The place of a change within its field. */
export const pathOf = ({ path }: Pick<AuditRow, 'path'>): Path =>
  path === null ? [] : (JSON.parse(path) as Path);

/** What happened to a row, oldest first. */
export const readAudit = (read: ReadHandle, entity: EntityKind, rowId: string): AuditRow[] =>
  read
    .prepare<[string, string], AuditRow>('SELECT * FROM audit WHERE entity = ? AND rowId = ? ORDER BY at, id')
    .all(entity, rowId);

/** A cell as the audit tells it; a JSON column's text is JSON already. */
export const auditedCell = (column: Column, cell: Cell): string =>
  column.holding === 'json' && cell !== null ? String(cell) : JSON.stringify(cell);

/** The value of a field that the audit tells. */
export const auditedValue = (column: Column, told: string): unknown =>
  column.holding === 'json' ? (JSON.parse(told) as unknown) : fromCell(column, JSON.parse(told) as Cell);
