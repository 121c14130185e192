import { type Result, failed } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { addRow, readKind, readRow } from './rows.ts';
import { inTransaction } from './transaction.ts';

/** Stops the disposal of a meeting's records from today on. */
export function hold(
  write: WriteHandle,
  order: Pick<Row<'retentionHold'>, 'meetingId' | 'reason' | 'heldBy'>,
  stamp: Stamp,
): Result<Row<'retentionHold'>> {
  const row = { ...order, ...common(stamp), from: stamp.at.slice(0, 10) };
  return addRow(write, 'retentionHold', row, stamp);
}

/** Ends a hold. Refuses one that has been released, and one that is not there. */
export function releaseHold(
  write: WriteHandle,
  order: Pick<Row<'holdRelease'>, 'retentionHoldId' | 'reason' | 'releasedBy'>,
  stamp: Stamp,
): Result<Row<'holdRelease'>> {
  const { retentionHoldId } = order;
  return inTransaction(write, () => {
    if (readRow(write, 'retentionHold', retentionHoldId) === undefined)
      return failed('notFound', 'This hold is not in the library.');
    if (readKind(write, 'holdRelease', 'retentionHoldId = :retentionHoldId', { retentionHoldId }).length > 0)
      return failed('invalid', 'This hold has been released already.');
    const row = { ...order, ...common(stamp), releasedOn: stamp.at.slice(0, 10) };
    return addRow(write, 'holdRelease', row, stamp);
  });
}

const common = ({ at, by }: Stamp) => ({ id: newId(at), deletedAt: null, recordedAt: at, by });
