import { expect, test } from 'vitest';
import { readTime, timeText } from '../../../renderer/fields/timeText.ts';

test.each([
  ['9.30am', '09:30'],
  ['9:30 AM', '09:30'],
  ['2pm', '14:00'],
  ['14:00', '14:00'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['noon', '12:00'],
  ['12 noon', '12:00'],
  ['12 midnight', '00:00'],
])('"%s" is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(['10', '25:00', '9.75am', '13pm', '0am', 'soon', ''])('"%s" is left as it was typed', (typed) => {
  expect(readTime(typed)).toBe(typed);
});

test('every minute of the day is read back as it is shown', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(readTime(timeText(time))).toBe(time);
  }
});
