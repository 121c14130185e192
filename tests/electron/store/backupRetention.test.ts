import { expect, test } from 'vitest';
import { expired } from '../../../electron/store/backupRetention.ts';

const at = (day: string, time = '09:00:00'): string => `${day}T${time}.000Z`;

/** So many days back from a day, an instant each. */
const daysBack = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, back) =>
    new Date(Date.parse(at(from)) - back * 24 * 60 * 60 * 1000).toISOString(),
  );

test('of one day only the latest is kept', () => {
  expect(expired([at('2026-11-26', '09:00:00'), at('2026-11-26', '17:00:00')])).toEqual([
    at('2026-11-26', '09:00:00'),
  ]);
});

test('fourteen days are kept, and before them the latest of each of eight weeks', () => {
  const all = daysBack('2026-11-26', 100);
  const gone = new Set(expired(all));
  const kept = all.filter((moment) => !gone.has(moment)).map((moment) => moment.slice(0, 10));
  expect(kept.slice(0, 14)).toEqual(daysBack('2026-11-26', 14).map((moment) => moment.slice(0, 10)));
  // Sundays of the weeks before; 26 November 2026 is a Thursday.
  expect(kept.slice(14)).toEqual(['2026-11-08', '2026-11-01', '2026-10-25', '2026-10-18', '2026-10-11']);
});

test('after a year in which the library was not opened, its last backups are all there', () => {
  const old = daysBack('2025-01-15', 10);
  expect(expired([at('2026-11-26'), ...old])).toEqual([]);
});
