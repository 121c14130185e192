import {
  type Argument,
  type HistoryStep,
  type KindAndRow,
  type Result,
  failed,
  ok,
} from '../../shared/api.ts';
import { rowWithParts } from './bin.ts';
import { inChange } from './changes.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { nameOf } from './rowName.ts';
import { rowReader, saveRow } from './rows.ts';

/**
 * Saves and bins several rows as one step, all or nothing: an agenda in a new order is undone at once. Refuses the whole
 * where `saveRow` or `removeRow` would refuse one of them, and an order that names nothing.
 */
export function changeTogether(
  write: WriteHandle,
  { save, remove }: Argument<'changeTogether'>,
  stamp: Stamp,
): Result<HistoryStep> {
  return inChange<HistoryStep>(write, stamp, (stamped) => {
    const rows: KindAndRow[] = [];
    for (const { kind, id } of remove) {
      const whole = rowWithParts(write, kind, id);
      if (!whole.ok) return whole;
      for (const found of whole.value) {
        const binned = saveRow(write, found.kind, { ...found.row, deletedAt: stamp.at }, stamped);
        if (!binned.ok) return binned;
        rows.push({ kind: found.kind, row: binned.value });
      }
    }
    for (const { kind, row } of save) {
      const given = row['id'] === undefined ? { ...row, id: newId(stamp.at), deletedAt: null } : row;
      const saved = saveRow(write, kind, given, stamped);
      if (!saved.ok) return saved;
      rows.push({ kind, row: saved.value });
    }
    const [first] = rows;
    return first === undefined
      ? failed('invalid', 'There is nothing to change.')
      : ok({ label: nameOf(rowReader(write), first), rows });
  });
}
