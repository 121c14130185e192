/** What the meeting mode writes: the beginning of a record, drafts of decisions, and the recording of them. */
import { type KindAndRow, type Problem, type Result, ok } from '../../shared/api.ts';
import { blankDraft } from '../../shared/decisions/blankDraft.ts';
import { type DraftKey, isSameDraft } from '../../shared/decisions/sameDraft.ts';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import type { DecisionDraft } from '../../shared/entities/decided.ts';
import { invoke } from '../api.ts';
import { createRow } from '../history/steps.ts';
import { applyRows } from '../history/applyRows.ts';
import { rowsOf, saveFields, useStore } from '../store.ts';

/** Adds a line for each seat and a sheet for each item, as far as there is none. */
export async function beginRecord(meetingId: string): Promise<Problem | null> {
  const begun = await invoke('beginRecord', { meetingId });
  if (!begun.ok) return begun.problem;
  putOnScreen(begun.value.rows);
  return null;
}

/** Puts an urgent item behind the others and begins its sheet; the answer is its identifier. */
export async function addUrgentItem({ meeting, items }: MeetingRecord): Promise<Result<string>> {
  const last = items.at(-1);
  const made = await createRow('agendaItem', {
    meetingId: meeting.id,
    position: (last?.position ?? 0) + 1,
    number: String(items.length + 1),
    title: 'Urgent item',
    kind: 'verbal',
    paperId: null,
    detail: '',
  });
  if (!made.ok) return made;
  const problem = await beginRecord(meeting.id);
  return problem === null ? ok(made.value.id) : { ok: false, problem };
}

/** Changes fields of one draft, which is added where there is none; the others of its item stay as they are. */
export async function saveDraft(
  sheetId: string,
  key: DraftKey,
  fields: Partial<DecisionDraft>,
): Promise<Problem | null> {
  const drafts = draftsOf(sheetId);
  const old = drafts.find((each) => isSameDraft(each, key));
  const next =
    old === undefined
      ? [...drafts, { ...blankDraft, ...key, ...fields }]
      : drafts.map((each) => (each === old ? { ...old, ...fields } : each));
  return saveFields('itemRecord', sheetId, { drafts: next });
}

export const dropDraft = (sheetId: string, key: DraftKey): Promise<Problem | null> =>
  saveFields('itemRecord', sheetId, { drafts: draftsOf(sheetId).filter((each) => !isSameDraft(each, key)) });

/** Records all drafts of an item that have an outcome. What stands in a field and is not saved yet is taken along. */
export async function recordDecisions(sheetId: string): Promise<Problem | null> {
  const { activeElement } = document;
  // Leaving the field puts its text into the draft before the drafts are read.
  if (activeElement instanceof HTMLElement) activeElement.blur();
  const drafts = draftsOf(sheetId).filter(({ outcome }) => outcome !== null);
  if (drafts.length === 0)
    return { kind: 'invalid', message: 'Choose the outcome of a recommendation before it is recorded.' };
  const recorded = await invoke('recordDecisions', { itemRecordId: sheetId, drafts: [...drafts] });
  if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
  if (!recorded.ok) return recorded.problem;
  putOnScreen(recorded.value);
  return null;
}

/** Freezes the minutes as they were confirmed. */
export async function confirmMinutes(meetingId: string): Promise<Problem | null> {
  const confirmed = await invoke('confirmMinutes', { meetingId });
  if (!confirmed.ok) return confirmed.problem;
  putOnScreen([{ kind: 'confirmedMinutes', row: confirmed.value }]);
  return null;
}

/** As they stand on screen now, which is ahead of what a component was drawn with. */
const draftsOf = (sheetId: string): readonly DecisionDraft[] =>
  rowsOf(useStore.getState())?.itemRecord.find(({ id }) => id === sheetId)?.drafts ?? [];

function putOnScreen(rows: readonly KindAndRow[]): void {
  useStore.setState(({ library }) =>
    library.kind === 'open'
      ? { saving: { kind: 'saved' }, library: { ...library, rows: applyRows(library.rows, rows) } }
      : {},
  );
}
