import type { Result } from '../../shared/api.ts';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { type AuditRow, pathOf } from './audit.ts';
import { auditOfChange, inChange, latestChange } from './changes.ts';
import { cellOf, columnsOf } from './columns.ts';
import { editedBlock } from './editedBlock.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { replacedAt } from './jsonDifference.ts';
import { readRow, saveRow } from './rows.ts';

/** Milliseconds within which saves of one field are one step: a person who types on is still writing the same thing. */
const typingPause = 2000;

/** Saves a row as a step that can be undone; saves of the same field in quick succession are one step. Refuses as `saveRow`. */
export const saveStep = <K extends EntityKind>(
  write: WriteHandle,
  kind: K,
  row: unknown,
  stamp: Stamp,
): Result<Row<K>> =>
  inChange(write, stamp, (stamped) => saveRow(write, kind, row, stamped), {
    continues: typedOn(write, kind, row, stamp),
  });

/** The step that a save goes on with: the person's latest, where it wrote this one field of this row a moment ago. */
function typedOn(read: ReadHandle, kind: EntityKind, row: unknown, stamp: Stamp): string | undefined {
  const latest = latestChange(read, stamp.by);
  const parsed = entities[kind].safeParse(row);
  if (latest?.state !== 'done' || !parsed.success) return undefined;
  const field = onlyChangedField(read, kind, parsed.data);
  if (field === undefined || field === 'deletedAt') return undefined;
  const audit = auditOfChange(read, latest.id);
  const last = audit.at(-1);
  const since = Date.parse(stamp.at) - Date.parse(last?.at ?? latest.at);
  if (since < 0 || since > typingPause) return undefined;
  const sameField = audit.every(
    (each) => each.entity === kind && each.rowId === parsed.data.id && each.field === field,
  );
  if (!sameField || last === undefined) return undefined;
  const value = valueOf(parsed.data, field);
  // Only text is typed on: two cells of a grid that are kept in one field are two edits, however quick.
  if (typeof value === 'string') return latest.id;
  const stored = valueOf(readRow(read, kind, parsed.data.id) ?? {}, field);
  return typedInSameBlock(last, stored, value) ? latest.id : undefined;
}

/** Whether a value goes on in the paragraph in which the last save of its field was typed. */
function typedInSameBlock(last: AuditRow, stored: unknown, value: unknown): boolean {
  if (last.old === null) return false;
  const block = editedBlock(stored, value);
  const before = replacedAt(stored, pathOf(last), JSON.parse(last.old));
  return block !== undefined && block === editedBlock(before, stored);
}

const valueOf = (row: object, field: string): unknown => (row as Readonly<Record<string, unknown>>)[field];

/** The field in which a row differs from the stored one; undefined where it is new, the same, or differs in several. */
function onlyChangedField(read: ReadHandle, kind: EntityKind, row: Row<EntityKind>): string | undefined {
  const stored = readRow(read, kind, row.id);
  if (stored === undefined) return undefined;
  const changed = columnsOf(kind).filter((column) => cellOf(column, row) !== cellOf(column, stored));
  return changed.length === 1 ? changed[0]?.name : undefined;
}
