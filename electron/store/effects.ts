import type { EntityKind } from '../../shared/entities/index.ts';
import type { AuditRow } from './audit.ts';

/** What a step did in all to one field of a row, or that it made the row. Values as the audit tells them. */
export interface Effect {
  readonly kind: EntityKind;
  readonly rowId: string;
  /** Null where the step made the row. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string;
}

/**
 * The sum of a step's audit rows: from the first value before to the last one after, so that what was typed in five saves
 * is one change. What was written to a row after the same step had made it comes and goes with the row. A field that ends
 * as it began is no effect.
 */
export function effectsOf(audit: readonly AuditRow[]): readonly Effect[] {
  const effects = new Map<string, Effect>();
  const made = new Set<string>();
  for (const { entity, rowId, field, old, new: after } of audit) {
    if (field === null) made.add(rowId);
    else if (made.has(rowId)) continue;
    const key = `${rowId} ${field ?? ''}`;
    const before = effects.get(key)?.before ?? old;
    effects.set(key, { kind: entity as EntityKind, rowId, field, before, after });
  }
  return [...effects.values()].filter(({ before, after }) => before !== after);
}
