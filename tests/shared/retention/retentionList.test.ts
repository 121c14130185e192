import { expect, test } from 'vitest';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { entities } from '../../../shared/entities/index.ts';
import { retentionList, yearsAfter } from '../../../shared/retention/retentionList.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const ref = 'rutland-cabinet-2017-04-18';
const meeting = sampleRows.meeting.find((each) => each.ref === ref)!;
const entry = (rows: Rows, today: string, kind: 'reports' | 'background') =>
  retentionList(rows, today).find((each) => each.meeting.id === meeting.id && each.kind === kind);

const hold: Row<'retentionHold'> = {
  id: tinyId('retentionHold', 'one'),
  deletedAt: null,
  meetingId: meeting.id,
  reason: 'A claim',
  heldBy: 'Monitoring officer',
  from: '2020-01-01',
  recordedAt: '2020-01-01T00:00:00Z',
  by: 'Clerk',
};
const release: Row<'holdRelease'> = {
  id: tinyId('holdRelease', 'one'),
  deletedAt: null,
  retentionHoldId: hold.id,
  reason: 'It was settled',
  releasedBy: 'Monitoring officer',
  releasedOn: '2024-01-01',
  recordedAt: '2024-01-01T00:00:00Z',
  by: 'Clerk',
};

test('reports are due six years after their meeting, background papers four, and not a day before', () => {
  expect(entry(sampleRows, '2023-04-17', 'reports')).toMatchObject({ dueOn: '2023-04-18', state: 'later' });
  expect(entry(sampleRows, '2023-04-18', 'reports')).toMatchObject({ state: 'due' });
  expect(entry(sampleRows, '2021-04-18', 'background')).toMatchObject({ dueOn: '2021-04-18', state: 'due' });
  expect(entry(sampleRows, '2023-04-18', 'reports')?.period.source).toContain('section 100C(1)');
});

test('the earliest due stands first', () => {
  const days = retentionList(sampleRows, '2026-11-26').map(({ dueOn }) => dueOn);
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual(days.toSorted());
});

test('a council may keep them longer, never shorter than the law', () => {
  const rows = {
    ...sampleRows,
    organisation: sampleRows.organisation.map((each) => ({
      ...each,
      retention: [{ kind: 'reports' as const, years: 10, source: 'Our schedule' }],
    })),
  };
  expect(entry(rows, '2023-04-18', 'reports')).toMatchObject({ dueOn: '2027-04-18', state: 'later' });
  expect(entry(rows, '2023-04-18', 'reports')?.period.source).toBe('Our schedule');
  const read = (years: number) =>
    entities.organisation.shape.retention.safeParse([{ kind: 'reports', years, source: '' }]);
  expect(read(6).success).toBe(true);
  expect(read(5).error?.issues[0]?.message).toContain('open for 6 years');
});

test('a hold stops what is due until it is released', () => {
  const held = { ...sampleRows, retentionHold: [hold] };
  expect(entry(held, '2023-04-18', 'reports')).toMatchObject({ state: 'held', holds: [hold] });
  const released = { ...held, holdRelease: [release] };
  expect(entry(released, '2023-04-18', 'reports')).toMatchObject({ state: 'due', holds: [] });
});

test('a paper that was deferred goes with the last meeting that had it', () => {
  const item = sampleRows.agendaItem.find((each) => each.meetingId === meeting.id && each.paperId !== null);
  const later = { ...meeting, id: tinyId('meeting', 'later'), ref: 'later', date: '2018-01-16' };
  const again = { ...item!, id: tinyId('agendaItem', 'again'), meetingId: later.id };
  const rows = {
    ...sampleRows,
    meeting: [...sampleRows.meeting, later],
    agendaItem: [...sampleRows.agendaItem, again],
  };
  expect(entry(sampleRows, '2023-04-18', 'reports')?.papers.map(({ id }) => id)).toContain(item!.paperId);
  expect((entry(rows, '2023-04-18', 'reports')?.papers ?? []).map(({ id }) => id)).not.toContain(
    item!.paperId,
  );
  const ofLater = retentionList(rows, '2024-01-16').find(
    (each) => each.meeting.id === later.id && each.kind === 'reports',
  );
  expect(ofLater).toMatchObject({ state: 'due', dueOn: '2024-01-16' });
  expect(ofLater?.papers.map(({ id }) => id)).toContain(item!.paperId);
});

test('years are counted to the same day, and 29 February to the day after the 28th', () => {
  expect(yearsAfter('2020-02-29', 6)).toBe('2026-03-01');
  expect(yearsAfter('2020-02-29', 4)).toBe('2024-02-29');
  expect(yearsAfter('2017-04-18', 6)).toBe('2023-04-18');
});
