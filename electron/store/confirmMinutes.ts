import { createHash } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { recordDocument } from '../../shared/records/recordDocument.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { addRow, readKind, readRow, readRows } from './rows.ts';
import { inTransaction } from './transaction.ts';

type Confirmed = Row<'confirmedMinutes'>;

/**
 * Freezes the minutes of a meeting as they were confirmed: from now on nothing changes them, and what corrects them is a
 * decision of a later meeting. Refuses minutes of which the day or the signature is missing, and those that are frozen.
 */
export function confirmMinutes(write: WriteHandle, meetingId: string, stamp: Stamp): Result<Confirmed> {
  return inTransaction(write, () => {
    const meeting = readRow(write, 'meeting', meetingId);
    if (meeting === undefined || meeting.deletedAt !== null)
      return failed('notFound', 'This meeting is no longer in the library.');
    const [minutes] = readKind(write, 'minutes', 'meetingId = :meetingId', { meetingId });
    if (minutes === undefined || minutes.confirmedOn === null)
      return failed('invalid', 'Enter the day on which a later meeting confirmed the minutes.');
    if (minutes.confirmedOn <= meeting.date)
      return failed('invalid', 'Minutes are confirmed by a later meeting, on a later day than their own.');
    if (minutes.signedBy.trim() === '') return failed('invalid', 'Enter who signed the minutes.');
    if (readKind(write, 'confirmedMinutes', 'meetingId = :meetingId', { meetingId }).length > 0)
      return failed(
        'invalid',
        'These minutes are confirmed already: a later meeting decides what corrects them.',
      );
    const rows = readRows(write);
    const frozen = (audience: 'public' | 'members') => {
      const made = recordDocument(rows, { kind: 'minutes', meetingId, audience }, stamp.at);
      return made.ok ? ok(JSON.stringify(made.value)) : made;
    };
    const [open, whole] = [frozen('public'), frozen('members')];
    if (!open.ok) return open;
    if (!whole.ok) return whole;
    const row: Confirmed = {
      id: newId(stamp.at),
      deletedAt: null,
      meetingId,
      frozenAt: stamp.at,
      by: stamp.by,
      publicDocument: open.value,
      publicSha256: sha256(open.value),
      membersDocument: whole.value,
      membersSha256: sha256(whole.value),
    };
    return addRow(write, 'confirmedMinutes', row, stamp, withoutDocuments);
  });
}

/** The hashes stand for the documents, which the row itself keeps for ever. */
function withoutDocuments(row: Confirmed): Omit<Confirmed, 'publicDocument' | 'membersDocument'> {
  const { publicDocument, membersDocument, ...rest } = row;
  void [publicDocument, membersDocument];
  return rest;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
