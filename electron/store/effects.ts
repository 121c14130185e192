import type { EntityKind } from '../../shared/entities/index.ts';
import { type AuditRow, pathOf } from './audit.ts';
import { type Path, replacedAt, valueAt } from './jsonDifference.ts';

/** What stood in a place of a field before and after, as JSON. */
export interface Edit {
  readonly path: Path;
  readonly before: string;
  readonly after: string;
}

/** What a step did in all to one field of a row, or that it made the row. */
export interface Effect {
  readonly kind: EntityKind;
  readonly rowId: string;
  /** Null where the step made the row. */
  readonly field: string | null;
  /** In the order in which they were made; none where the step made the row. */
  readonly edits: readonly Edit[];
}

/**
 * The sum of a step's audit rows: what was typed in five saves in one place is one edit, from the first value before to the
 * last one after. What was written to a row after the same step had made it comes and goes with the row. A field that ends as
 * it began is no effect.
 */
export function effectsOf(audit: readonly AuditRow[]): readonly Effect[] {
  const effects = new Map<string, Effect & { readonly edits: Edit[] }>();
  const made = new Set<string>();
  for (const row of audit) {
    const { entity, rowId, field, old, new: after } = row;
    if (field === null) made.add(rowId);
    else if (made.has(rowId)) continue;
    const key = `${rowId} ${field ?? ''}`;
    const effect = effects.get(key) ?? { kind: entity as EntityKind, rowId, field, edits: [] };
    effects.set(key, effect);
    if (old !== null) addEdit(effect.edits, { path: pathOf(row), before: old, after });
  }
  return [...effects.values()].filter(({ field, edits }) => field === null || edits.length > 0);
}

/** Adds an edit to those before it, which it goes on with where it is in the place of the last. */
function addEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last === undefined || JSON.stringify(last.path) !== JSON.stringify(edit.path)) {
    edits.push(edit);
    return;
  }
  edits.pop();
  if (last.before !== edit.after) edits.push({ ...edit, before: last.before });
}

/** A value with edits taken back; undefined where what they wrote is there no longer. */
export const withoutEdits = (value: unknown, edits: readonly Edit[]): unknown =>
  withEdits(
    value,
    edits.toReversed().map(({ path, before, after }) => ({ path, before: after, after: before })),
  );

/** A value with edits made again; undefined where what they were made on is there no longer. */
export function withEdits(value: unknown, edits: readonly Edit[]): unknown {
  let now = value;
  for (const { path, before, after } of edits) {
    if (JSON.stringify(valueAt(now, path)) !== before) return undefined;
    now = replacedAt(now, path, JSON.parse(after));
  }
  return now;
}
