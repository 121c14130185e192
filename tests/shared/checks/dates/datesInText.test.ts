import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesInText } from '../../../../shared/checks/read/datesInText.ts';
import { daysOf, firstDay, lastDay } from '../../../../shared/checks/read/datesInTextDays.ts';
import { addDays, formatDate, monthNames, weekdayName } from '../../../../shared/dates.ts';

const brief = (text: string): string[] =>
  datesInText(text).dates.map(
    ({ printed, day, month, year }) => `${printed} = ${day ?? '?'}.${month ?? '?'}.${year ?? '?'}`,
  );

describe('datesInText', () => {
  it.each([
    ['not before 31st SEPT 2021.', '31st SEPT 2021 = 31.9.2021'],
    ['18APRIL 2017', '18APRIL 2017 = 18.4.2017'],
    ['handed in by 7 December.', '7 December = 7.12.?'],
    ['on Saturday 4 March 2017. Each', 'Saturday 4 March 2017 = 4.3.2017'],
    ['dated 27/06/2016 and filed', '27/06/2016 = 27.6.2016'],
    ['dated 27.06.2016 and filed', '27.06.2016 = 27.6.2016'],
    ['ready by 2021-09-01.', '2021-09-01 = 1.9.2021'],
    ['in March 2018, then', 'March 2018 = ?.3.2018'],
    ['to be had from Sept. 2022', 'Sept. 2022 = ?.9.2022'],
    ['Jul 22', 'Jul 22 = ?.7.2022'],
    ['Mon 3 Apr 17', 'Mon 3 Apr 17 = 3.4.2017'],
    ['March 12th, 2017', 'March 12th, 2017 = 12.3.2017'],
    ['the 2nd of December 2021', '2nd of December 2021 = 2.12.2021'],
    ['April', 'April = ?.4.?'],
    ['since 2015', '2015 = ?.?.2015'],
    ['12-Sep-2021', '12-Sep-2021 = 12.9.2021'],
    ['Apr-22', 'Apr-22 = ?.4.2022'],
    ['on 1st/2nd June 2021', '2nd June 2021 = 2.6.2021'],
  ])('reads “%s”', (text, read) => {
    expect(brief(text)).toEqual([read]);
  });

  it.each([
    'the team may march on 5 may be',
    'In May 12 children moved',
    'see paragraph 2.2.14',
    'version 0.7.2016.1',
    'reports 22/2017 and FP/030317/04',
    'in 2016/17, 2017-18 and 2022–23',
    'children aged 0-25 and £2,016 or £2017',
    'the July Budget Overview Report',
    '22\tAug',
    'section 3 May apply',
    'a septic tank, a decent marching band',
  ])('reads no date in “%s”', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('knows which days no calendar has', () => {
    const real = (text: string): boolean[] => datesInText(text).dates.map((each) => each.real);
    expect(real('31 September 2021, 29 February 2023, 30 Feb, 31/04/2020, 2021-13-01')).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(real('30 September 2021, 29 February 2024, 29 February')).toEqual([true, true, true]);
  });

  it('lends a year to the days of a list and to later days of the same sentence, and says that it was lent', () => {
    expect(brief('between 29 September and 27 October 2021')).toEqual([
      '29 September = 29.9.2021',
      '27 October 2021 = 27.10.2021',
    ]);
    expect(brief('on 28 December and 3 January 2022')[0]).toBe('28 December = 28.12.2021');
    expect(brief('on 4 March, 17 and 20 April 2021')[0]).toBe('4 March = 4.3.?');
    expect(brief('on 1 March 2017 and again on 4 April')[1]).toBe('4 April = 4.4.2017');
    expect(brief('It met on 1 March 2017. On 4 April it')[1]).toBe('4 April = 4.4.?');
    expect(datesInText('on 1 March 2017 and on 4 April').dates.map((each) => each.yearStated)).toEqual([
      true,
      false,
    ]);
  });

  it('reads periods, with the year told by either end', () => {
    const periods = (text: string): (string | null | undefined)[][] =>
      datesInText(text).periods.map((each) => [each.printed, firstDay(each.from), lastDay(each.to)]);
    expect(
      periods('profile: Sept 16 – March 17 £125k; April 17 – March 18 £250k; April 18 – Sept 18 £125k.'),
    ).toEqual([
      ['Sept 16 – March 17', '2016-09-01', '2017-03-31'],
      ['April 17 – March 18', '2017-04-01', '2018-03-31'],
      ['April 18 – Sept 18', '2018-04-01', '2018-09-30'],
    ]);
    expect(periods('18–22 October 2021')).toEqual([['18–22 October 2021', '2021-10-18', '2021-10-22']]);
    expect(periods('from September to March 2017')).toEqual([
      ['September to March 2017', '2016-09-01', '2017-03-31'],
    ]);
    expect(periods('July 2022 to July 2023')).toEqual([
      ['July 2022 to July 2023', '2022-07-01', '2023-07-31'],
    ]);
    expect(periods('1 March 2017 to 4 April 2017')).toEqual([
      ['1 March 2017 to 4 April 2017', '2017-03-01', '2017-04-04'],
    ]);
  });

  it('tells two days whose dash was lost from a number before a date', () => {
    const lost = (text: string): string[] => datesInText(text).lostDashes.map((each) => each.printed);
    expect(lost('in the week of the 18 22 October, and')).toEqual(['18 22 October']);
    expect(lost('see table 3 12 May 2020 or regulation 4 5 June 2020')).toEqual([]);
    expect(lost('18–22 October and 4 to 6 May')).toEqual([]);
  });

  it('lays a period without years where it holds the meeting, or else next after it', () => {
    const [period] = datesInText('£550 per day Aug - March').periods;
    if (period === undefined) throw new Error('no period read');
    expect(daysOf(period, '2021-09-01')).toEqual({ from: '2021-08-01', to: '2022-03-31' });
    expect(daysOf(period, '2021-05-12')).toEqual({ from: '2021-08-01', to: '2022-03-31' });
    expect(daysOf(period, '2022-01-12')).toEqual({ from: '2021-08-01', to: '2022-03-31' });
  });

  it('reads any day again, however it is written', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
    const ordinal = (number: number): string => `${number}${['th', 'st', 'nd', 'rd'][number] ?? 'th'}`;
    const styles: readonly ((date: string) => string)[] = [
      (date) => formatDate(date, 'long'),
      (date) => formatDate(date, 'medium'),
      (date) => formatDate(date, 'short'),
      (date) => date,
      (date) => formatDate(date, 'medium').toUpperCase(),
      (date) => formatDate(date, 'medium').replace(' ', ''),
      (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
      (date) =>
        `${ordinal(Number(date.slice(8)))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`,
      (date) => `${weekdayName(date).slice(0, 3)}, ${formatDate(date, 'short')}`,
    ];
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...styles),
        fc.constantFrom('', 'by ', 'Cabinet met on '),
        (date, style, lead) => {
          const read = datesInText(`${lead}${style(date)}, it said.`).dates;
          expect(read.map((each) => firstDay(each))).toEqual([date]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
