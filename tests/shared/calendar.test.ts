import { describe, expect, it } from 'vitest';
import { holidayYears, holidays } from '../../shared/calendar/holidays.ts';
import {
  type DayCount,
  clearDaysBefore,
  countClearDays,
  daysAfter,
  daysBefore,
  holidayName,
  isWorkingDay,
} from '../../shared/calendar.ts';
import { isRealDate, isWeekend } from '../../shared/dates.ts';

const working: DayCount = { working: true, nation: 'england' };
const calendar: DayCount = { working: false, nation: 'england' };

describe('clearDaysBefore', () => {
  it.each([
    ['2021-09-01', '2021-08-23', '2021-08-03'],
    ['2021-11-24', '2021-11-16', '2021-10-26'],
    ['2023-09-27', '2023-09-19', '2023-08-29'],
    ['2016-11-07', '2016-10-28', '2016-10-09'],
    ['2017-04-18', '2017-04-06', '2017-03-20'],
  ])('for the meeting of %s gives %s (5 working days) and %s (28 days)', (meeting, five, twentyEight) => {
    expect(clearDaysBefore(meeting, 5, working)).toBe(five);
    expect(clearDaysBefore(meeting, 28, calendar)).toBe(twentyEight);
  });

  it('finds that 1 October gives a meeting of 29 October only 27 clear days', () => {
    expect(countClearDays('2024-10-01', '2024-10-29', calendar)).toBe(27);
    expect(clearDaysBefore('2024-10-29', 28, calendar)).toBe('2024-09-30');
  });

  it('leaves out the one-off holidays', () => {
    expect(clearDaysBefore('2022-09-26', 5, working)).toBe('2022-09-15');
    expect(clearDaysBefore('2023-05-15', 5, working)).toBe('2023-05-04');
  });

  it('leaves out closures', () => {
    const closures = ['2021-12-29', '2021-12-30', '2021-12-31'];
    expect(clearDaysBefore('2022-01-06', 5, working)).toBe('2021-12-24');
    expect(clearDaysBefore('2022-01-06', 5, { ...working, closures })).toBe('2021-12-21');
  });

  it('agrees with countClearDays on every day of a year', () => {
    for (let day = 1; day <= 28; day += 1)
      for (let month = 1; month <= 12; month += 1) {
        const meeting = `2022-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(countClearDays(clearDaysBefore(meeting, 5, working), meeting, working)).toBe(5);
      }
  });

  it('refuses years whose holidays are not known', () => {
    expect(() => clearDaysBefore('2031-06-01', 5, working)).toThrow('from 2015 to 2030');
    expect(clearDaysBefore('2031-06-01', 28, calendar)).toBe('2031-05-03');
  });
});

describe('daysBefore', () => {
  it('counts back over weekends and holidays, and not the day itself', () => {
    expect(daysBefore('2021-09-01', 5, working)).toBe('2021-08-24');
    expect(daysBefore('2017-04-18', 1, working)).toBe('2017-04-13');
    expect(daysBefore('2017-04-18', 28, calendar)).toBe('2017-03-21');
    expect(daysBefore('2021-09-01', 0, working)).toBe('2021-09-01');
  });

  it('leaves out closures as well', () => {
    const closures = ['2026-12-29', '2026-12-30', '2026-12-31'];
    expect(daysBefore('2027-01-04', 1, { ...working, closures })).toBe('2026-12-24');
  });
});

describe('daysAfter', () => {
  it('ends a call-in of five working days after publication', () => {
    expect(['2021-11-24', '2021-11-25', '2021-11-26'].map((day) => daysAfter(day, 5, working))).toEqual([
      '2021-12-01',
      '2021-12-02',
      '2021-12-03',
    ]);
  });

  it('does not end it on Good Friday', () => {
    expect(daysAfter('2017-04-07', 5, working)).toBe('2017-04-18');
  });
});

describe('bank holidays', () => {
  it('are listed in order, once, on real weekdays of the years claimed', () => {
    const days = holidays.map(([date]) => date);
    expect(days.filter((date) => !isRealDate(date) || isWeekend(date))).toEqual([]);
    expect([...days].sort()).toEqual(days);
    const keys = holidays.flatMap(([date, , nations]) => nations.map((nation) => `${date} ${nation}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(days[0]?.slice(0, 4)).toBe(String(holidayYears.first));
    expect(days.at(-1)?.slice(0, 4)).toBe(String(holidayYears.last));
  });

  it('are eight a year in England, nine in Scotland and ten in Northern Ireland, one-offs aside', () => {
    const in2019 = (nation: DayCount['nation']) =>
      holidays.filter(([date, , nations]) => date.startsWith('2019') && nations.includes(nation)).length;
    expect([in2019('england'), in2019('wales'), in2019('scotland'), in2019('northern-ireland')]).toEqual([
      8, 8, 9, 10,
    ]);
  });

  it.each([
    ['2020-05-08', 'england', 'Early May bank holiday (moved for VE Day)'],
    ['2020-05-04', 'england', undefined],
    ['2022-05-30', 'england', undefined],
    ['2022-06-03', 'wales', 'Platinum Jubilee'],
    ['2022-09-19', 'northern-ireland', 'State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'scotland', 'Coronation of King Charles III'],
    ['2022-12-27', 'england', 'Christmas Day (substitute day)'],
    ['2021-12-28', 'england', 'Boxing Day (substitute day)'],
    ['2022-01-04', 'scotland', '2 January (substitute day)'],
    ['2023-01-03', 'scotland', 'New Year\u2019s Day (substitute day)'],
    ['2021-04-05', 'scotland', undefined],
    ['2026-06-15', 'scotland', 'World Cup bank holiday'],
    ['2026-06-15', 'england', undefined],
    ['2021-07-12', 'northern-ireland', 'Battle of the Boyne'],
  ] as const)('on %s in %s: %s', (date, nation, name) => {
    expect(holidayName(date, nation)).toBe(name);
  });

  it('are no working days, nor are weekends and closures', () => {
    expect(isWorkingDay('2021-08-30', 'england')).toBe(false);
    expect(isWorkingDay('2021-08-30', 'scotland')).toBe(true);
    expect(isWorkingDay('2021-08-29', 'scotland')).toBe(false);
    expect(isWorkingDay('2021-12-29', 'england', ['2021-12-29'])).toBe(false);
  });
});
