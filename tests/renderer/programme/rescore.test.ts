import { describe, expect, test } from 'vitest';
import { rescore } from '../../../renderer/programme/risks/rescore.ts';
import { scoreHints } from '../../../renderer/programme/risks/scoreHints.ts';

const history = [{ on: '2026-03-01', likelihood: 4, impact: 4, note: 'First scored' }];

describe('a new residual score', () => {
  test('is added to the history with the day', () => {
    expect(rescore({ history }, { likelihood: 3, impact: 4 }, '2026-11-22').history).toEqual([
      ...history,
      { on: '2026-11-22', likelihood: 3, impact: 4, note: '' },
    ]);
  });

  test('replaces the one of the same day and keeps its note', () => {
    expect(rescore({ history }, { likelihood: 2, impact: 4 }, '2026-03-01').history).toEqual([
      { on: '2026-03-01', likelihood: 2, impact: 4, note: 'First scored' },
    ]);
  });

  test('keeps the history in order of days when the clock was set back', () => {
    const days = rescore({ history }, { likelihood: 1, impact: 1 }, '2026-01-01').history;
    expect(days.map(({ on }) => on)).toEqual(['2026-01-01', '2026-03-01']);
  });

  test('that is taken away leaves the history as it was', () => {
    expect(rescore({ history }, null, '2026-11-22')).toEqual({ residual: null, history });
  });
});

test('scores that do not fit together are told in sentences', () => {
  const [low, high] = [
    { likelihood: 1, impact: 2 },
    { likelihood: 4, impact: 5 },
  ];
  expect(scoreHints({ inherent: low, residual: high, target: low })).toHaveLength(1);
  expect(scoreHints({ inherent: high, residual: low, target: high })).toHaveLength(1);
  expect(scoreHints({ inherent: high, residual: low, target: low })).toEqual([]);
  expect(scoreHints({ inherent: null, residual: high, target: null })).toEqual([]);
});
