import { describe, expect, test } from 'vitest';
import { trendOf, tiersOf, withRating } from '../../../renderer/programme/overview/confidenceTrend.ts';
import { measureChange } from '../../../renderer/programme/overview/measureChange.ts';
import { moneyAtAGlance } from '../../../renderer/programme/overview/moneyAtAGlance.ts';
import { changeWords } from '../../../renderer/programme/milestones/milestoneColumns.tsx';
import { firstActionView, actionList } from '../../../renderer/programme/actions/actionView.ts';
import { programmeParts } from '../../../renderer/programme/programmeParts.ts';
import { timelineSpec } from '../../../renderer/programme/milestones/timelineSpec.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const rated = (on: string, rating: 'green' | 'amberGreen' | 'amber' | 'amberRed' | 'red') => ({
  on,
  rating,
  reason: 'As reported',
});

describe('delivery confidence', () => {
  test('has three tiers or five, the best first', () => {
    expect(tiersOf('three')).toEqual(['green', 'amber', 'red']);
    expect(tiersOf('five')).toHaveLength(5);
  });
  test('compares the latest two ratings by their days, not by their places', () => {
    expect(trendOf([rated('2026-03-01', 'red'), rated('2026-01-01', 'amber')])).toBe('worse');
    expect(trendOf([rated('2026-01-01', 'amberRed'), rated('2026-03-01', 'amber')])).toBe('better');
    expect(trendOf([rated('2026-01-01', 'amber'), rated('2026-03-01', 'amber')])).toBe('same');
    expect(trendOf([rated('2026-01-01', 'amber')])).toBe('none');
  });
  test('has one rating a day', () => {
    const entries = withRating(
      [rated('2026-01-01', 'red'), rated('2026-02-01', 'red')],
      rated('2026-01-01', 'amber'),
    );
    expect(entries.map(({ on, rating }) => [on, rating])).toEqual([
      ['2026-01-01', 'amber'],
      ['2026-02-01', 'red'],
    ]);
  });
});

test('a measure got better in the direction that is better, with gaps passed over', () => {
  const points = [4, null, 6].map((value, at) => ({ period: `202${at}`, value, note: '' }));
  expect(measureChange({ points, direction: 'up' })).toEqual(['better than before']);
  expect(measureChange({ points, direction: 'down' })).toEqual(['worse than before']);
  expect(measureChange({ points: points.slice(0, 1), direction: 'up' })).toEqual([]);
});

test('money is summed by kind, with what is approved of it and the years', () => {
  const [line] = tinyRows.financeLine;
  if (line === undefined) throw new Error('the tiny library has no finance line');
  const lines = [
    { ...line, kind: 'cost' as const, approved: true, amounts: { '2025/26': 100_00 } },
    { ...line, kind: 'cost' as const, approved: false, amounts: { '2025/26': 50_00, '2026/27': 25_00 } },
  ];
  expect(moneyAtAGlance(lines)).toEqual({
    years: '2025/26 to 2026/27',
    kinds: [{ kind: 'cost', label: 'Costs', pence: 175_00, approvedPence: 100_00, lines: 2 }],
  });
});

describe('a milestone', () => {
  const [milestone] = tinyRows.milestone;
  if (milestone === undefined) throw new Error('the tiny library has no milestone');
  const on = (baselineOn: string | null, forecastOn: string, doneOn: string | null = null) =>
    changeWords({ ...milestone, baselineOn, forecastOn, doneOn });
  test('tells how far it has moved', () => {
    expect(on('2026-01-01', '2026-01-02')).toBe('1 day later');
    expect(on('2026-01-10', '2026-01-20', '2026-01-05')).toBe('5 days earlier');
    expect(on('2026-01-01', '2026-01-01')).toBe('As planned');
    expect(on(null, '2026-01-01')).toBe('');
  });
});

test('today stands on the timeline only where it is near', () => {
  const at = (today: string) => {
    const parts = programmeParts(tinyRows, tinyId('programme', 'roads'), today);
    return parts === undefined ? undefined : timelineSpec(parts)?.asAt?.label;
  };
  const [milestone] = tinyRows.milestone;
  expect(at(milestone?.forecastOn ?? '')).toBe('Today');
  expect(at('2060-01-01')).toBeUndefined();
});

test('an action due today is not overdue, one of yesterday is, and one that is done is not', () => {
  const whole = programmeParts(tinyRows, tinyId('programme', 'roads'), '2026-11-22');
  const [action] = tinyRows.action;
  if (whole === undefined || action === undefined) throw new Error('the tiny library has no action');
  const due = (ref: string, dueOn: string | null, status: 'open' | 'done' = 'open') => ({
    ...action,
    ref,
    dueOn,
    status,
  });
  const parts = {
    ...whole,
    actions: [
      due('A1', null),
      due('A2', '2026-11-22'),
      due('A3', '2026-11-21'),
      due('A4', '2026-01-01', 'done'),
    ],
  };
  const refs = (state: 'open' | 'overdue' | 'ended') =>
    actionList(parts, { ...firstActionView, state }).map(({ ref }) => ref);
  expect(refs('overdue')).toEqual(['A3']);
  expect(refs('open')).toEqual(['A3', 'A2', 'A1']);
  expect(refs('ended')).toEqual(['A4']);
});
