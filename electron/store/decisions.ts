import { type Result, failed } from '../../shared/api.ts';
import type { Decision } from '../../shared/entities/decision.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { addRow, readKind, readRow } from './rows.ts';
import { inTransaction } from './transaction.ts';

/**
 * Records a decision; there is no way to change one. A correction is a new decision whose `supersedesId` names the one it
 * corrects. Refuses a correction of another meeting's decision, and of one that has been corrected already: corrections
 * form a line with one end, so that there is one answer to what was decided.
 */
export function recordDecision(write: WriteHandle, decision: Decision, stamp: Stamp): Result<Decision> {
  return inTransaction(write, () => {
    const { supersedesId, meetingId } = decision;
    if (supersedesId !== null) {
      const corrected = readRow(write, 'decision', supersedesId);
      if (corrected?.meetingId !== meetingId)
        return failed('invalid', 'A correction must name a decision of the same meeting.');
      const later = readKind(write, 'decision', 'supersedesId = :supersedesId', { supersedesId });
      if (later.length > 0)
        return failed('invalid', 'This decision has been corrected already: correct the latest one.');
    }
    return addRow(write, 'decision', decision, stamp);
  });
}
