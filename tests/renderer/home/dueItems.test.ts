import { expect, test } from 'vitest';
import { actionsOverdue, leftWords, risksDue } from '../../../renderer/home/dueItems.ts';
import { nextDeadlines } from '../../../renderer/home/nextDeadlines.ts';
import type { Deadline } from '../../../shared/checks/deadlines.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const today = '2026-11-26';
const risk = (id: string, reviewOn: string | null, closedOn: string | null = null): Row<'risk'> => ({
  ...tinyRows.risk[0]!,
  id,
  ref: id,
  reviewOn,
  closedOn,
});
const action = (id: string, dueOn: string | null, status: Row<'action'>['status']): Row<'action'> => ({
  ...tinyRows.action[0]!,
  id,
  ref: id,
  dueOn,
  status,
});
const refs = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('open risks are due for review from a fortnight before the day, the most pressing first', () => {
  const rows: Rows = {
    ...tinyRows,
    risk: [
      risk('soon', '2026-12-10'),
      risk('later', '2026-12-11'),
      risk('late', '2026-11-01'),
      risk('closed', '2026-11-01', '2026-11-02'),
      risk('never', null),
    ],
  };
  expect(refs(risksDue(rows, today))).toEqual(['late', 'soon']);
  expect(risksDue(rows, today)[0]).toMatchObject({
    left: -25,
    to: `/programmes/${tinyRows.risk[0]!.programmeId}/risks/late`,
  });
});

test('actions are overdue from the day after theirs, unless they have ended', () => {
  const rows: Rows = {
    ...tinyRows,
    action: [
      action('today', today, 'open'),
      action('late', '2026-11-25', 'inProgress'),
      action('done', '2026-11-01', 'done'),
      action('earlier', '2026-10-01', 'open'),
      action('undated', null, 'open'),
    ].map((each) => ({ ...each, programmeId: tinyRows.programme[0]!.id })),
  };
  expect(refs(actionsOverdue(rows, today))).toEqual(['earlier', 'late']);
});

test('days left are said in words', () => {
  expect([5, 1, 0, -1, -3, -122, -1143].map(leftWords)).toEqual([
    'in 5 days',
    'tomorrow',
    'today',
    '1 day late',
    '3 days late',
    '4 months late',
    '3 years late',
  ]);
});

const deadline = (kind: Deadline['kind'], on: string, done: string | null = null): Deadline => ({
  id: `${kind} ${on}`,
  kind,
  on,
  title: kind,
  detail: '',
  source: '',
  done,
});

test('the next deadlines leave out what is met, what has passed unknown, and the meeting itself', () => {
  const all = [
    deadline('reportsDue', '2026-11-20'),
    deadline('signOff', '2026-11-24'),
    deadline('forwardPlan', '2026-11-25', '2026-11-01'),
    deadline('agenda', '2026-11-27'),
    deadline('meeting', '2026-12-05'),
    deadline('record', '2026-12-07'),
    deadline('callIn', '2026-12-14'),
  ];
  expect(nextDeadlines(all, today, 3).map(({ deadline: { kind }, left }) => [kind, left])).toEqual([
    ['signOff', -2],
    ['agenda', 1],
    ['record', 11],
  ]);
});
