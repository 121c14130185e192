/** Undo and redo out of the audit: they work after any restart, and are themselves audited saves. */
import { type HistoryStep, type Result, failed, ok } from '../../shared/api.ts';
import { auditedCell, auditedValue } from './audit.ts';
import { changeLabel } from './changeLabel.ts';
import { type ChangeRow, auditOfChange, inChange, nextToRedo, nextToUndo, setState } from './changes.ts';
import { cellOf, columnsOf } from './columns.ts';
import { type Effect, effectsOf, withEdits, withoutEdits } from './effects.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import type { Found } from './owners.ts';
import { readRow, saveRow } from './rows.ts';

type Direction = 'undo' | 'redo';

/**
 * Takes back the person's latest step. Refused where there is none, and where something that it wrote has been changed
 * since by other means; such a step is left as it is and set aside, so that the next undo reaches the one before it.
 */
export const undoChange = (write: WriteHandle, stamp: Stamp): Result<HistoryStep> =>
  takeNext(write, 'undo', stamp);

/** Brings back the step that was undone last. Refused as undoing is. */
export const redoChange = (write: WriteHandle, stamp: Stamp): Result<HistoryStep> =>
  takeNext(write, 'redo', stamp);

function takeNext(write: WriteHandle, direction: Direction, stamp: Stamp): Result<HistoryStep> {
  const change = (direction === 'undo' ? nextToUndo : nextToRedo)(write, stamp.by);
  if (change === undefined) return failed('notFound', `There is nothing to ${direction}.`);
  const effects = effectsOf(auditOfChange(write, change.id));
  if (effects.length > 0) return reapply(write, change, effects, direction, stamp);
  // Typed and typed back: a press that does nothing to be seen would look broken.
  setState(write, change.id, 'past');
  return takeNext(write, direction, stamp);
}

function reapply(
  write: WriteHandle,
  change: ChangeRow,
  effects: readonly Effect[],
  direction: Direction,
  stamp: Stamp,
): Result<HistoryStep> {
  const label = changeLabel(write, effects);
  const done = inChange<HistoryStep>(
    write,
    stamp,
    (stamped) => {
      const rows: Found[] = [];
      for (const ofRow of byRow(effects)) {
        const saved = applyToRow(write, ofRow, direction, stamped, label);
        if (!saved.ok) return saved;
        rows.push(saved.value);
      }
      setState(write, change.id, direction === 'undo' ? 'undone' : 'done');
      return ok({ label, rows });
    },
    { of: change.id },
  );
  // A lock or a full disk passes; what no longer applies never will again.
  if (!done.ok && done.problem.kind === 'invalid') setState(write, change.id, 'past');
  return done;
}

function applyToRow(
  write: WriteHandle,
  effects: readonly [Effect, ...Effect[]],
  direction: Direction,
  stamp: Stamp,
  label: string,
): Result<Found> {
  const [{ kind, rowId }] = effects;
  const row = readRow(write, kind, rowId);
  if (row === undefined) return changedSince(label, direction);
  const fields: Record<string, unknown> = {};
  for (const effect of effects) {
    if (effect.field === null) {
      // What a step made goes into the bin and comes back out of it: nothing is ever deleted for good.
      if ((row.deletedAt === null) !== (direction === 'undo')) return changedSince(label, direction);
      fields['deletedAt'] = direction === 'undo' ? stamp.at : null;
      continue;
    }
    const column = columnsOf(kind).find((each) => each.name === effect.field);
    if (column === undefined) return changedSince(label, direction);
    const now: unknown = JSON.parse(auditedCell(column, cellOf(column, row)));
    const next = (direction === 'undo' ? withoutEdits : withEdits)(now, effect.edits);
    if (next === undefined) return changedSince(label, direction);
    fields[column.name] = auditedValue(column, JSON.stringify(next));
  }
  const saved = saveRow(write, kind, { ...row, ...fields }, stamp);
  return saved.ok ? ok({ kind, row: saved.value }) : saved;
}

const changedSince = (label: string, direction: Direction) =>
  failed(
    'invalid',
    direction === 'undo'
      ? `Not undone, because it has been changed since: ${label}. The next undo takes the step before it.`
      : `Not redone, because it has been changed since: ${label}.`,
  );

function byRow(effects: readonly Effect[]): readonly (readonly [Effect, ...Effect[]])[] {
  const rows = new Map<string, [Effect, ...Effect[]]>();
  for (const effect of effects) {
    const ofRow = rows.get(effect.rowId);
    if (ofRow === undefined) rows.set(effect.rowId, [effect]);
    else ofRow.push(effect);
  }
  return [...rows.values()];
}
