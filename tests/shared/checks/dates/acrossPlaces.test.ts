import { describe, expect, it } from 'vitest';
import { embargoesDiffer } from '../../../../shared/checks/rules/embargoesDiffer.ts';
import { monthsAgainstCaption } from '../../../../shared/checks/rules/monthsAgainstCaption.ts';
import { monthStyles } from '../../../../shared/checks/rules/monthStyles.ts';
import { oldVersion } from '../../../../shared/checks/rules/oldVersion.ts';
import { restrictionEndsBeforeMeeting } from '../../../../shared/checks/rules/restrictionEndsBeforeMeeting.ts';
import { signOffBeforeCallIn } from '../../../../shared/checks/rules/signOffBeforeCallIn.ts';
import { unevenMonths } from '../../../../shared/checks/rules/unevenMonths.ts';
import { tinyId, tinyRows } from '../../../fixtures/tinyRows.ts';
import { foundBy, inSample, messagesBy, sampleMeetings, tableOf } from './cabinet.ts';

describe('call-in', () => {
  it('finds what is signed off before call-in can end, once with all its places, fault 28', () => {
    expect(inSample(signOffBeforeCallIn, sampleMeetings.statement2021).map((each) => each.message)).toEqual([
      'Thursday 2 December 2021 (also paragraph 9) comes before call-in is sure to be over: a decision of 24 November 2021, published by 26 November 2021, can be called in until 3 December 2021. Move the date, or have the decision exempted from call-in as urgent.',
    ]);
  });

  const text = ['The board signs it off on 10 September 2021.'];

  it('counts the organisation’s own days', () => {
    // Published by Friday 3 September, five working days end on Friday 10 September.
    expect(messagesBy(signOffBeforeCallIn, { text })[0]).toContain(
      'can be called in until 10 September 2021',
    );
    const callIn = [
      { from: '2020-01-01', publishWithinWorkingDays: 0, effectiveAfterWorkingDays: 3, members: 3 },
    ];
    expect(foundBy(signOffBeforeCallIn, { text, organisation: { callIn } })).toEqual([]);
  });

  it('is silent on later days, on what nobody does then, and where nothing can be called in', () => {
    expect(foundBy(signOffBeforeCallIn, { text: ['The board signs it off on 13 September 2021.'] })).toEqual(
      [],
    );
    expect(foundBy(signOffBeforeCallIn, { text: ['Cabinet hears more on 10 September 2021.'] })).toEqual([]);
    expect(foundBy(signOffBeforeCallIn, { text, body: { kind: 'committee' } })).toEqual([]);
    expect(foundBy(signOffBeforeCallIn, { text, organisation: { callIn: [] } })).toEqual([]);
    expect(
      foundBy(signOffBeforeCallIn, {
        text,
        recommendations: [{ decidingBodyId: tinyId('body', 'council') }],
      }),
    ).toEqual([]);
  });
});

describe('restrictions and embargoes', () => {
  it('finds a restriction that is over by the meeting, fault 1', () => {
    expect(inSample(restrictionEndsBeforeMeeting, sampleMeetings.request2021)).toMatchObject([
      {
        severity: 'must',
        quote: 'Exempt Report (Exempt until 31 August 2021)',
        message: expect.stringContaining(
          'ends on 31 August 2021, before the meeting of 1 September 2021',
        ) as string,
      },
    ]);
  });

  it('finds it in the field alone, and in the header alone', () => {
    expect(
      foundBy(restrictionEndsBeforeMeeting, {
        paper: { restriction: 'exempt', restrictedUntil: '2021-08-31' },
      }),
    ).toHaveLength(1);
    expect(
      foundBy(restrictionEndsBeforeMeeting, { header: { status: 'Exempt until 31 August 2021' } }),
    ).toHaveLength(1);
  });

  it('is silent where the restriction lasts to the meeting or longer', () => {
    expect(
      foundBy(restrictionEndsBeforeMeeting, {
        paper: { restriction: 'exempt', restrictedUntil: '2021-09-01' },
        header: { status: 'Exempt until 1 September 2021' },
      }),
    ).toEqual([]);
    expect(foundBy(restrictionEndsBeforeMeeting, { paper: { restrictedUntil: '2021-08-31' } })).toEqual([]);
  });

  it('finds two embargoes, fault 2', () => {
    expect(inSample(embargoesDiffer, sampleMeetings.request2021)).toMatchObject([
      {
        quote: '31st SEPT 2021',
        message:
          'The paper names 2 days until which it is held back: 31 August 2021 (“Status”), 31 September 2021 (paragraph 25). Settle on one.',
      },
    ]);
    const [letter] = tinyRows.backgroundPaper;
    if (letter === undefined) throw new Error('no background paper');
    expect(
      messagesBy(embargoesDiffer, {
        header: { status: 'Exempt until 31 August 2021' },
        rows: { backgroundPaper: [letter] },
      })[0],
    ).toContain('31 September 2021 (the background paper “Survey of the bridge”)');
  });

  it('is silent on one embargo told twice, and on other days that things last until', () => {
    expect(
      foundBy(embargoesDiffer, {
        header: { status: 'Exempt until 31 August 2021' },
        text: [
          'The letter is not to be made public until 31 August 2021.',
          'The grant runs until 31 March 2022.',
        ],
      }),
    ).toEqual([]);
  });
});

const headed = (...months: string[]) =>
  tableOf([
    ['', ...months],
    ['Plans', ...months.map(() => '1')],
  ]);
const year = 'Jul 22,Aug 22,Sep 22,Oct 22,Nov 22,Dec 22,Jan 23,Feb 23,Mar 23,Apr 23,May 23,Jun 23'.split(',');

describe('months that head a table', () => {
  it('finds an uneven step, fault 38', () => {
    expect(inSample(unevenMonths, sampleMeetings.timeliness2023).map((each) => each.message)).toEqual([
      'The months stand 3 months apart, but Feb 2023 to April 2023 are 2 months. Give the months at equal steps, or say in a note that they are not evenly spaced.',
    ]);
  });

  it('reads months down the first column as well, and out of order', () => {
    const rows = ['Jan 22', 'Feb 22', 'Mar 22', 'Apr 22', 'Mar 22', 'Apr 22'].map((each) => [each, '1']);
    expect(messagesBy(unevenMonths, { tables: [tableOf([['Month', 'Plans'], ...rows])] })[0]).toContain(
      'Mar 22 stands after Apr 22',
    );
  });

  it('reads a table that begins with the latest month from the other end', () => {
    expect(foundBy(unevenMonths, { tables: [headed(...year.toReversed())] })).toEqual([]);
    expect(
      messagesBy(unevenMonths, { tables: [headed('May 22', 'Apr 22', 'Mar 22', 'Jan 22')] })[0],
    ).toContain('The months stand 1 month apart, but Jan 22 to Mar 22 are 2 months');
  });

  it('is silent on even steps, on fewer than four months, and where a note owns up', () => {
    expect(foundBy(unevenMonths, { tables: [headed(...year)] })).toEqual([]);
    expect(
      foundBy(unevenMonths, { tables: [headed('Feb 22', 'May 22', 'Aug 22', 'Nov 22', 'Feb 23')] }),
    ).toEqual([]);
    expect(foundBy(unevenMonths, { tables: [headed('Feb 22', 'May 22', 'June 22')] })).toEqual([]);
    const uneven = headed('Feb 22', 'May 22', 'Aug 22', 'Sep 22');
    expect(foundBy(unevenMonths, { tables: [uneven] })).toHaveLength(1);
    const owned = { ...uneven, attrs: { ...uneven.attrs, notes: ['The months are not evenly spaced.'] } };
    expect(foundBy(unevenMonths, { tables: [owned] })).toEqual([]);
    expect(inSample(unevenMonths, sampleMeetings.board2023)).toEqual([]);
  });

  it('finds thirteen months of “last year” and a “this year” of eighteen, faults 38 and 39', () => {
    expect(inSample(monthsAgainstCaption, sampleMeetings.timeliness2023).map((each) => each.message)).toEqual(
      [
        'The table is said to show this year, but Feb 2022 to July 2023 spans 18 months. Name the period in the caption.',
        'The table is said to show a year, but Jul 22 to July 23 is 13 months. Leave one month out, or name the period in the caption.',
      ],
    );
  });

  it('is silent on twelve months, and where the caption names no year', () => {
    const captioned = (caption: string, months: readonly string[]) => {
      const table = headed(...months);
      return foundBy(monthsAgainstCaption, { tables: [{ ...table, attrs: { ...table.attrs, caption } }] });
    };
    expect(captioned('Weeks over the last year', year)).toEqual([]);
    expect(captioned('Plans this year', year)).toEqual([]);
    expect(captioned('Weeks to complete a plan', [...year, 'Jul 23'])).toEqual([]);
    expect(captioned('Weeks over the past year', [...year, 'Jul 23'])).toHaveLength(1);
  });

  it('finds June 23 beside Jul 22, fault 39, and lets May pass as either', () => {
    expect(inSample(monthStyles, sampleMeetings.timeliness2023).map((each) => each.quote)).toEqual([
      'April 2023',
      'June 23',
    ]);
    expect(foundBy(monthStyles, { tables: [headed(...year)] })).toEqual([]);
    expect(foundBy(monthStyles, { tables: [headed('March 22', 'April 22', 'May 22', 'June 22')] })).toEqual(
      [],
    );
    expect(foundBy(monthStyles, { tables: [headed('Mar 22', 'Apr 22', 'May 22', 'June 22')] })).toMatchObject(
      [{ quote: 'June 22', mend: { from: 'June 22', to: 'Jun 22' } }],
    );
  });
});

describe('attached versions', () => {
  const control = (date: string, label = 'Issue date') =>
    tableOf([
      ['Detail', 'Entry'],
      ['Version number', '0.7'],
      [label, date],
    ]);

  it('finds the business case of two months before, fault 73', () => {
    expect(inSample(oldVersion, sampleMeetings.businessCase2016)).toMatchObject([
      {
        severity: 'note',
        quote: '5 September 2016',
        message: expect.stringContaining(
          'Version 0.7 is dated 5 September 2016, 63 days before the meeting',
        ) as string,
      },
    ]);
  });

  it('is silent on a fresh version, and on dates of other things', () => {
    expect(foundBy(oldVersion, { tables: [control('1 June 2021')] })).toHaveLength(1);
    expect(foundBy(oldVersion, { tables: [control('20 August 2021')] })).toEqual([]);
    expect(foundBy(oldVersion, { tables: [control('1 June 2020', 'Programme starts')] })).toEqual([]);
  });
});
