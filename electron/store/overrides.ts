import { type Result, failed } from '../../shared/api.ts';
import type { CheckOverride } from '../../shared/entities/checkOverride.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { addRow, readRow } from './rows.ts';
import { inTransaction } from './transaction.ts';

/**
 * Records that a fault is published with, and why, or that an earlier override is taken back; there is no way to change
 * one. Refuses an override without a reason, and one for a meeting that is not there.
 */
export function recordOverride(
  write: WriteHandle,
  override: CheckOverride,
  stamp: Stamp,
): Result<CheckOverride> {
  return inTransaction(write, () =>
    readRow(write, 'meeting', override.meetingId) === undefined
      ? failed('notFound', 'This meeting is not in the library.')
      : addRow(write, 'checkOverride', override, stamp),
  );
}
