import { describe, expect, it } from 'vitest';
import { dateWithoutYear } from '../../../../shared/checks/rules/dateWithoutYear.ts';
import { deadlineOnHoliday } from '../../../../shared/checks/rules/deadlineOnHoliday.ts';
import { impossibleDate } from '../../../../shared/checks/rules/impossibleDate.ts';
import { joinedDate } from '../../../../shared/checks/rules/joinedDate.ts';
import { lostDash } from '../../../../shared/checks/rules/lostDash.ts';
import { meetingOnHoliday } from '../../../../shared/checks/rules/meetingOnHoliday.ts';
import { periodReversed } from '../../../../shared/checks/rules/periodReversed.ts';
import { weekdayMismatch } from '../../../../shared/checks/rules/weekdayMismatch.ts';
import { tinyRows } from '../../../fixtures/tinyRows.ts';
import { foundBy, inSample, messagesBy, sampleMeetings } from './cabinet.ts';

describe('impossible dates', () => {
  it('finds 31 September, and says how many days the month has', () => {
    expect(messagesBy(impossibleDate, { text: ['Not to be public before 31st SEPT 2021.'] })).toEqual([
      'There is no 31 September: September has 30 days. Give the day that is meant.',
    ]);
    expect(messagesBy(impossibleDate, { text: ['Due on 29 February 2023.'] })[0]).toContain(
      '28 days in 2023',
    );
    expect(messagesBy(impossibleDate, { text: ['Due on 14/13/2023.'] })[0]).toContain('no such month');
  });

  it('finds one that only the list of background papers states', () => {
    const [paper] = tinyRows.backgroundPaper;
    if (paper === undefined) throw new Error('no background paper');
    const found = foundBy(impossibleDate, { rows: { backgroundPaper: [{ ...paper, open: true }] } });
    expect(found.map((each) => [each.quote, each.severity])).toEqual([['31 September 2021', 'must']]);
  });

  it('is silent on days that exist', () => {
    expect(
      foundBy(impossibleDate, { text: ['30 September 2021, 29 February 2024 and 31/12/2021. On 29 Feb.'] }),
    ).toEqual([]);
  });

  it('finds the 31 September of the 2021 funding report, fault 2', () => {
    expect(inSample(impossibleDate, sampleMeetings.request2021).map((each) => each.quote)).toEqual([
      '31st SEPT 2021',
    ]);
  });
});

describe('dates without a year', () => {
  it('names all places that have the same day, and offers the year that stands elsewhere', () => {
    const [found, ...more] = foundBy(dateWithoutYear, {
      text: ['It is due by 7 December.', 'By 7 December it is done.', 'The day is 7 December 2021.'],
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('elsewhere the paper has 7 December 2021') as string,
      mend: { kind: 'replace', from: '7 December', to: '7 December 2021' },
    });
    expect(found?.message).toContain('The same stands in');
  });

  it('must have the year of the meeting’s own date', () => {
    expect(foundBy(dateWithoutYear, { header: { meetingDate: '1 September' } })).toMatchObject([
      { severity: 'must', mend: { to: '1 September 2021' } },
    ]);
  });

  it('offers no year that it can only guess', () => {
    const [found] = foundBy(dateWithoutYear, { text: ['The panel met on 14 January.'] });
    expect(found?.message).toContain('in 2022, a Friday');
    expect(found?.mend).toBeUndefined();
  });

  it('is silent where the sentence gives the year, and on months', () => {
    expect(
      foundBy(dateWithoutYear, {
        text: [
          'On 29 September and 27 October 2021.',
          'In 2021, on 7 December, it closed.',
          'Due in October.',
        ],
      }),
    ).toEqual([]);
  });

  it('finds the two days of 2021 and the meeting of 2023, faults 23 and 33', () => {
    expect(inSample(dateWithoutYear, sampleMeetings.statement2021).map((each) => each.quote)).toEqual([
      '7 December',
      '14 October',
    ]);
    expect(inSample(dateWithoutYear, sampleMeetings.timeliness2023)).toMatchObject([
      { severity: 'must', quote: '27 September' },
    ]);
  });
});

describe('weekdays', () => {
  it('finds a weekday that does not fit, and mends it', () => {
    expect(foundBy(weekdayMismatch, { text: ['On Friday 4 March 2017 it opened.'] })).toMatchObject([
      {
        message:
          '4 March 2017 is a Saturday, not a Friday. Find out whether the weekday or the date is meant.',
        mend: { from: 'Friday 4 March 2017', to: 'Saturday 4 March 2017' },
      },
    ]);
    expect(foundBy(weekdayMismatch, { text: ['On Mon 6 Sep 2021, and Tue 6 Sep 2021.'] })).toMatchObject([
      { mend: { to: 'Mon 6 Sep 2021' } },
    ]);
  });

  it('without a year accepts any of the three years around the meeting', () => {
    expect(foundBy(weekdayMismatch, { text: ['On Saturday 4 September and Friday 4 September.'] })).toEqual(
      [],
    );
    expect(messagesBy(weekdayMismatch, { text: ['On Monday 4 September.'] })[0]).toContain(
      '4 September 2021 is a Saturday',
    );
  });

  it('is silent on Saturday 4 March 2017, which is right in the Rutland report', () => {
    expect(inSample(weekdayMismatch, sampleMeetings.transformation2017)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('finds a scrutiny deadline on Good Friday and names the next working day', () => {
    const text = ['The decisions may be called in for scrutiny until Friday 14 April 2017.'];
    expect(messagesBy(deadlineOnHoliday, { text })).toEqual([
      'The deadline of 14 April 2017 falls on Good Friday. The next working day is Tuesday 18 April 2017.',
    ]);
    expect(foundBy(deadlineOnHoliday, { text, organisation: { nation: 'scotland' } })).toHaveLength(1);
  });

  it('finds weekends, and clearances that are due on one', () => {
    expect(
      messagesBy(deadlineOnHoliday, { text: ['The closing date for comments is 4 September 2021.'] })[0],
    ).toContain('a Saturday');
    const [signOff] = tinyRows.signOff;
    if (signOff === undefined) throw new Error('no sign-off');
    expect(
      messagesBy(deadlineOnHoliday, {
        rows: { signOff: [{ ...signOff, status: 'requested', dueOn: '2021-08-30' }] },
      }),
    ).toEqual([
      'Clearance by finance is due on Summer bank holiday, 30 August 2021. Set it to a working day before.',
    ]);
  });

  it('is silent on working days, on ends of years and on days that are no deadline', () => {
    const text = [
      'Comments are due by 3 September 2021.',
      'Savings are made before 31 March 2024.',
      'All have moved by 1 April 2018.',
      'The Minister announced the fund on Saturday 4 March 2017.',
      'Responses are due by 30 August 2045.',
    ];
    expect(foundBy(deadlineOnHoliday, { text })).toEqual([]);
    expect(
      foundBy(deadlineOnHoliday, {
        text: ['Responses by 30 August 2021.'],
        organisation: { nation: 'scotland' },
      }),
    ).toEqual([]);
  });

  it('says so when the meeting itself is on a holiday or weekend', () => {
    expect(messagesBy(meetingOnHoliday, { meeting: { date: '2021-08-30' } })[0]).toContain(
      'Summer bank holiday',
    );
    expect(messagesBy(meetingOnHoliday, { meeting: { date: '2045-08-26' } })[0]).toContain('a weekend');
    expect(foundBy(meetingOnHoliday)).toEqual([]);
  });
});

describe('dates that fell apart or together', () => {
  it('parts 18APRIL', () => {
    expect(foundBy(joinedDate, { text: ['It met on 18APRIL 2017 and on 3 May2017.'] })).toMatchObject([
      { mend: { from: '18APRIL 2017', to: '18 APRIL 2017' } },
      { mend: { from: '3 May2017', to: '3 May 2017' } },
    ]);
    expect(foundBy(joinedDate, { text: ['It met on 18 April 2017, in Sept 16 and on 1/2/2017.'] })).toEqual(
      [],
    );
  });

  it('finds the date of the Rutland report, fault 81', () => {
    expect(inSample(joinedDate, sampleMeetings.transformation2017)).toMatchObject([
      { quote: '18April 2017', mend: { to: '18 April 2017' } },
    ]);
  });

  it('finds the lost dash of 2021, fault 22, and says which days they are', () => {
    expect(inSample(lostDash, sampleMeetings.statement2021)).toMatchObject([
      {
        quote: '18 22 October',
        message: expect.stringContaining('Monday to Friday, 18 October 2021 to 22 October 2021') as string,
        mend: { to: '18–22 October' },
      },
    ]);
    expect(foundBy(lostDash, { text: ['From 18–22 October 2021, and table 3 12 May 2020.'] })).toEqual([]);
  });

  it('finds a period that runs backwards', () => {
    expect(messagesBy(periodReversed, { text: ['Spent from March 2018 – Sept 2016.'] })).toHaveLength(1);
    expect(
      foundBy(periodReversed, { text: ['Sept 16 – March 17, Aug - March and 18–22 October 2021.'] }),
    ).toEqual([]);
  });
});
