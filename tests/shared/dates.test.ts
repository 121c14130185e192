import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  formatDate,
  formatTime,
  isRealDate,
  isWeekend,
  weekdayName,
} from '../../shared/dates.ts';

describe('isRealDate', () => {
  it('refuses 31 September, 29 February of a common year, and other forms', () => {
    expect(
      [
        '2021-09-31',
        '2021-02-29',
        '2021-13-01',
        '2021-00-10',
        '1/9/2021',
        '2021-9-1',
        '',
        '2021-09-01T10:00',
      ].filter(isRealDate),
    ).toHaveLength(0);
  });

  it('takes days that exist', () => {
    expect(['2021-09-01', '2024-02-29', '2000-02-29'].filter(isRealDate)).toHaveLength(3);
  });
});

describe('formatDate', () => {
  it('words the dates of the papers with the right weekday', () => {
    expect(formatDate('2021-09-01', 'long')).toBe('Wednesday 1 September 2021');
    expect(formatDate('2016-11-07', 'long')).toBe('Monday 7 November 2016');
    expect(formatDate('2017-04-18', 'long')).toBe('Tuesday 18 April 2017');
  });

  it('has shorter forms', () => {
    expect(formatDate('2021-09-01', 'medium')).toBe('1 September 2021');
    expect(formatDate('2021-09-01', 'short')).toBe('1 Sep 2021');
    expect(formatDate('2021-09-01', 'month')).toBe('September 2021');
    expect(formatDate('2022-07-01', 'monthShort')).toBe('Jul 22');
    expect(formatDate('2005-07-01', 'monthShort')).toBe('Jul 05');
  });

  it('refuses a day that does not exist, and quotes it', () => {
    expect(() => formatDate('2021-09-31', 'long')).toThrow('"2021-09-31" is not a real date');
  });
});

describe('formatTime', () => {
  it('words times as agendas do', () => {
    expect(formatTime('10:00')).toBe('10am');
    expect(formatTime('09:30')).toBe('9.30am');
    expect(formatTime('12:00')).toBe('12 noon');
    expect(formatTime('12:05')).toBe('12.05pm');
    expect(formatTime('00:30')).toBe('12.30am');
    expect(formatTime('00:00')).toBe('12 midnight');
    expect(formatTime('19:00')).toBe('7pm');
  });

  it('refuses other forms', () => {
    expect(() => formatTime('9:30')).toThrow('09:30');
    expect(() => formatTime('24:00')).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it('crosses months, leap days and the epoch', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2021-09-01', -9)).toBe('2021-08-23');
    expect(daysBetween('2017-03-03', '2017-04-18')).toBe(46);
    expect(daysBetween('2017-04-18', '2017-03-03')).toBe(-46);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('knows weekdays', () => {
    expect(weekdayName('2017-03-04')).toBe('Saturday');
    expect(isWeekend('2017-03-04')).toBe(true);
    expect(isWeekend('2017-03-06')).toBe(false);
  });
});
