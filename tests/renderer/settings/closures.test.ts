import { expect, test } from 'vitest';
import { closedDays, closureName, closureSpans } from '../../../renderer/settings/calendar/closures.ts';

test('a Christmas closure is its working days and is shown as one span', () => {
  const read = closedDays('2026-12-24', '2026-12-31', 'england', []);
  if (!read.ok) throw new Error(read.message);
  // Friday 25 is Christmas Day, Monday 28 the substitute for Boxing Day.
  expect(read.days).toEqual(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31']);
  const [span, ...more] = closureSpans(read.days, 'england');
  expect(more).toEqual([]);
  expect(span === undefined ? '' : closureName(span)).toBe(
    'Thursday 24 December 2026 to Thursday 31 December 2026',
  );
});

test('spans with a working day between them are two, the latest first', () => {
  const spans = closureSpans(['2026-12-29', '2026-05-05', '2026-12-31', '2026-12-31'], 'england');
  expect(spans.map(({ from, until }) => [from, until])).toEqual([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-29', '2026-12-29'],
    ['2026-05-05', '2026-05-05'],
  ]);
});

test('the same days may be closed in one nation and holidays in another', () => {
  expect(closedDays('2026-11-30', '2026-11-30', 'england', [])).toEqual({ ok: true, days: ['2026-11-30'] });
  expect(closedDays('2026-11-30', '2026-11-30', 'scotland', []).ok).toBe(false);
});

test('what closes nothing, runs backwards, is too long or lies outside the calendar is refused with a sentence', () => {
  const message = (from: string, until: string, closed: string[] = []): string => {
    const read = closedDays(from, until, 'england', closed);
    return read.ok ? '' : read.message;
  };
  expect(message('2026-12-26', '2026-12-27')).toContain('No working day lies there');
  expect(message('2026-12-29', '2026-12-29', ['2026-12-29'])).toContain('No working day lies there');
  expect(message('2026-12-31', '2026-12-24')).toContain('must not be before');
  expect(message('2026-01-01', '2026-12-31')).toContain('365 days');
  expect(message('2050-12-24', '2050-12-31')).toContain('2015 to 2030');
});

test('a closure outside the calendar, which no form lets in, is still shown', () => {
  expect(closureSpans(['2050-12-29', '2050-12-31'], 'england')).toHaveLength(2);
});
