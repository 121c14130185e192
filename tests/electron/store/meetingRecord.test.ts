import { describe, expect, test } from 'vitest';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { beginRecord, recordDecisions } from '../../../electron/store/meetingRecord.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { blankDraft } from '../../../shared/decisions/blankDraft.ts';
import type { DecisionDraft } from '../../../shared/entities/decided.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
const draft: DecisionDraft = {
  ...blankDraft,
  recommendationId: tinyId('recommendation', 'build'),
  outcome: 'agreed',
  text: 'build the bridge.',
};

async function begun(): Promise<{ db: WriteHandle; sheet: string }> {
  const db = await openTinyLibrary();
  valueOf(beginRecord(db, meetingId, stamp));
  return { db, sheet: readKind(db, 'itemRecord')[0]!.id };
}

describe('the record of a meeting', () => {
  test('begins with a line for each seat and a sheet for each item, as one step', async () => {
    const { db } = await begun();
    expect(readKind(db, 'attendance')).toMatchObject([
      { name: 'Councillor A Member, Leader of the Council', role: 'member', state: 'expected' },
    ]);
    expect(readKind(db, 'itemRecord')).toMatchObject([
      { agendaItemId: tinyId('agendaItem', 'bridge'), inPrivate: false, drafts: [] },
    ]);
    expect(valueOf(beginRecord(db, meetingId, stamp)).rows).toEqual([]);
    valueOf(undoChange(db, stamp));
    expect(readKind(db, 'attendance')).toEqual([]);
    expect(readKind(db, 'itemRecord')).toEqual([]);
  });

  test('is not begun for a meeting that is not there', async () => {
    const db = await openTinyLibrary();
    expect(problemOf(beginRecord(db, tinyId('meeting', 'none'), stamp)).kind).toBe('notFound');
  });
});

describe('recording decisions', () => {
  test('adds them with what the meeting knows, and takes the drafts away', async () => {
    const { db, sheet } = await begun();
    const [row] = readKind(db, 'itemRecord');
    const other = { ...blankDraft, text: 'thank the builders.' };
    valueOf(
      saveRow(db, 'itemRecord', { ...row, drafts: [{ ...draft, text: 'typed before' }, other] }, stamp),
    );
    const attendanceId = readKind(db, 'attendance')[0]!.id;
    const declaration = {
      id: tinyId('declaration', 'leader'),
      deletedAt: null,
      meetingId,
      agendaItemId: tinyId('agendaItem', 'bridge'),
      attendanceId,
      kind: 'registrable',
      nature: 'owns the meadow beside it',
      conduct: 'did-not-vote',
      dispensation: '',
    };
    valueOf(saveRow(db, 'declaration', declaration, stamp));
    valueOf(recordDecisions(db, sheet, [draft], stamp));
    expect(readKind(db, 'decision')).toMatchObject([
      {
        meetingId,
        agendaItemId: tinyId('agendaItem', 'bridge'),
        outcome: 'agreed',
        text: 'build the bridge.',
        decidedOn: '2021-09-01',
        recordedAt: stamp.at,
        recordedBy: stamp.by,
        conflicts:
          'Councillor A Member, Leader of the Council declared another registrable interest (owns the meadow beside it) and stayed and did not vote.',
      },
    ]);
    expect(readKind(db, 'itemRecord')[0]?.drafts).toEqual([other]);
  });

  test('records all or none, and says what is missing', async () => {
    const { db, sheet } = await begun();
    const refusal = (second: Partial<DecisionDraft>) =>
      problemOf(recordDecisions(db, sheet, [draft, { ...draft, ...second }], stamp)).message;
    expect(refusal({ outcome: null })).toMatch(/^Choose the outcome/);
    expect(refusal({ text: ' ' })).toMatch(/^Write what was decided/);
    expect(refusal({ outcome: 'amended', originalText: 'build the bridge.' })).toMatch(/marked as amended/);
    expect(refusal({ callInExemptBy: 'Chair of Scrutiny' })).toMatch(/needs both/);
    expect(refusal({ supersedesId: tinyId('decision', 'x') })).toMatch(/^Say why/);
    expect(readKind(db, 'decision')).toEqual([]);
  });

  test('is nothing that undo takes back', async () => {
    const { db, sheet } = await begun();
    valueOf(recordDecisions(db, sheet, [draft], stamp));
    undoChange(db, stamp);
    expect(readKind(db, 'decision')).toHaveLength(1);
  });
});
