import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, readDay } from '../../../renderer/fields/dayText.ts';
import { addDays } from '../../../shared/dates.ts';

test.each([
  '27 September 2023',
  '27 Sep 2023',
  '27 sept 2023',
  '27th September 2023',
  'Wednesday 27 September 2023',
  'Wed, 27 September 2023',
  '27/9/2023',
  '27.09.2023',
  '27-9-2023',
  '2023-09-27',
])('"%s" is read as a day', (typed) => {
  expect(readDay(typed)).toBe('2023-09-27');
});

test('the day always stands before the month', () => {
  expect(readDay('3/4/2021')).toBe('2021-04-03');
});

test.each([
  '31 September 2021',
  '29 February 2023',
  '12/13/2023',
  '27 Septembre 2023',
  '27 September',
  'tomorrow',
  '',
])('"%s" is left as it was typed', (typed) => {
  expect(readDay(typed)).toBe(typed);
});

test('every day is read back as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays('1970-01-01', days);
      expect(readDay(dayText(day))).toBe(day);
    }),
  );
});
