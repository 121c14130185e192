import { type Result, failed, ok } from '../api.ts';
import type { DecisionDraft } from '../entities/decided.ts';
import type { Row } from '../entities/index.ts';

/** What a decision takes from its meeting when it is recorded. */
export interface Recording {
  readonly id: string;
  readonly meeting: Row<'meeting'>;
  readonly agendaItemId: string;
  readonly conflicts: string;
  /** ISO instant and author. */
  readonly at: string;
  readonly by: string;
}

/**
 * A draft as the decision that is recorded for good. Refuses one without an outcome or words, an amendment that changes
 * nothing, a correction without its reason, and an exemption from call-in of which either half is missing.
 */
export function decisionOf(draft: DecisionDraft, recording: Recording): Result<Row<'decision'>> {
  const { outcome, callInExemptBy, callInExemptReason } = draft;
  const text = draft.text.trim();
  if (outcome === null)
    return failed('invalid', 'Choose the outcome of each decision before it is recorded.');
  if (text === '') return failed('invalid', 'Write what was decided before it is recorded.');
  if (outcome === 'amended' && text === draft.originalText.trim())
    return failed(
      'invalid',
      'This decision is marked as amended, but its words are those of the recommendation.',
    );
  if (draft.supersedesId !== null && draft.correction.trim() === '')
    return failed('invalid', 'Say why the decision is corrected.');
  if ((callInExemptBy.trim() === '') !== (callInExemptReason.trim() === ''))
    return failed('invalid', 'An exemption from call-in needs both who agreed to it and why it cannot wait.');
  const { id, meeting, agendaItemId, conflicts, at, by } = recording;
  return ok({
    ...draft,
    id,
    deletedAt: null,
    outcome,
    text,
    meetingId: meeting.id,
    agendaItemId,
    decidedOn: meeting.date,
    conflicts,
    recordedAt: at,
    recordedBy: by,
  });
}
