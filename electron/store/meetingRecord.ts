/** The record of a meeting: begun with a line for each seat and a sheet for each item, and added to by decisions. */
import { type HistoryStep, type KindAndRow, type Result, failed, ok } from '../../shared/api.ts';
import { conflictsOn } from '../../shared/decisions/conflicts.ts';
import { decisionOf } from '../../shared/decisions/decisionOf.ts';
import { missingRecords } from '../../shared/decisions/missingRecords.ts';
import { isSameDraft } from '../../shared/decisions/sameDraft.ts';
import type { DecisionDraft } from '../../shared/entities/decided.ts';
import type { Row } from '../../shared/entities/index.ts';
import { inChange } from './changes.ts';
import { recordDecision } from './decisions.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { readKind, readRow, readRows, saveRow } from './rows.ts';
import { inTransaction } from './transaction.ts';

/** Adds what the record of a meeting lacks, as one step. One that lacks nothing is left as it is. */
export function beginRecord(write: WriteHandle, meetingId: string, stamp: Stamp): Result<HistoryStep> {
  const meeting = readRow(write, 'meeting', meetingId);
  if (meeting === undefined || meeting.deletedAt !== null)
    return failed('notFound', 'This meeting is no longer in the library.');
  return inChange<HistoryStep>(write, stamp, (stamped) => {
    const missing = missingRecords(readRows(write), meeting);
    const rows: KindAndRow[] = [];
    for (const kind of ['attendance', 'itemRecord'] as const)
      for (const draft of missing[kind]) {
        const row = { ...draft, id: newId(stamp.at), deletedAt: null };
        const saved = saveRow(write, kind, row, stamped);
        if (!saved.ok) return saved;
        rows.push({ kind, row: saved.value });
      }
    return ok({ label: 'the record of the meeting', rows });
  });
}

/**
 * Records decisions on one item, all or none, and takes them out of what is being typed. Nothing undoes this: a decision
 * that was recorded wrongly is corrected by another. Refuses as `decisionOf` and `recordDecision` do.
 */
export function recordDecisions(
  write: WriteHandle,
  itemRecordId: string,
  drafts: readonly DecisionDraft[],
  stamp: Stamp,
): Result<readonly KindAndRow[]> {
  return inTransaction(write, () => {
    const sheet = readRow(write, 'itemRecord', itemRecordId);
    const item = sheet === undefined ? undefined : readRow(write, 'agendaItem', sheet.agendaItemId);
    const meeting = item === undefined ? undefined : readRow(write, 'meeting', item.meetingId);
    if (sheet === undefined || item === undefined || meeting === undefined)
      return failed('notFound', 'This item is no longer in the library.');
    const ofMeeting = { meetingId: meeting.id };
    const conflicts = conflictsOn(
      item.id,
      readKind(write, 'declaration', 'meetingId = :meetingId', ofMeeting),
      readKind(write, 'attendance', 'meetingId = :meetingId', ofMeeting),
    );
    const rows: KindAndRow[] = [];
    for (const draft of drafts) {
      const id = newId(stamp.at);
      const decision = decisionOf(draft, { id, meeting, agendaItemId: item.id, conflicts, ...stamp });
      if (!decision.ok) return decision;
      const recorded = recordDecision(write, decision.value, stamp);
      if (!recorded.ok) return recorded;
      rows.push({ kind: 'decision', row: recorded.value });
    }
    const left = sheet.drafts.filter((kept) => !drafts.some((draft) => isSameDraft(kept, draft)));
    const saved = saveRow(write, 'itemRecord', { ...sheet, drafts: left } satisfies Row<'itemRecord'>, stamp);
    if (!saved.ok) return saved;
    return ok([...rows, { kind: 'itemRecord', row: saved.value }]);
  });
}
