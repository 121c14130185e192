import { z } from 'zod';
import { type EntityKind, entities } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import type { Effect } from './effects.ts';
import type { ReadHandle } from './handles.ts';
import { nameOf } from './rowName.ts';
import { rowReader } from './rows.ts';

/** What a step did, in words: "Place of Cabinet, 27 September 2023", "new risk R1 Steel", "deleting R1 Steel". */
export function changeLabel(read: ReadHandle, effects: readonly Effect[]): string {
  const [first] = effects;
  if (first === undefined) return 'an empty change';
  const { kind, rowId, field } = first;
  const rowOf = rowReader(read);
  const row = rowOf(kind, rowId);
  const name = row === undefined ? kindWords[kind][0] : nameOf(rowOf, { kind, row });
  const rows = new Set(effects.map((each) => each.rowId)).size;
  const made = effects.filter((each) => each.field === null).length;
  if (field === null)
    return made > 1 ? `${made} new ${kindWords[kind][1]}` : `new ${kindWords[kind][0]} ${name}`;
  if (field === 'deletedAt')
    return `${first.edits.at(-1)?.after === 'null' ? 'restoring' : 'deleting'} ${name}`;
  if (rows > 1) return `${name} and ${rows - 1} more`;
  return effects.length === 1
    ? `${fieldLabel(kind, field)} of ${name}`
    : `${effects.length} fields of ${name}`;
}

/** The field's label in its schema; its own name where it has none. */
function fieldLabel(kind: EntityKind, field: string): string {
  const schema = (entities[kind].shape as Readonly<Record<string, z.ZodType | undefined>>)[field];
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  const label = schema?.meta()?.['label'] ?? inner?.meta()?.['label'];
  return typeof label === 'string' ? label : field;
}
