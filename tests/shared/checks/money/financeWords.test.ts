import { describe, expect, it } from 'vitest';
import { averageAgainstYear } from '../../../../shared/checks/rules/averageAgainstYear.ts';
import { contingentInTotal } from '../../../../shared/checks/rules/contingentInTotal.ts';
import { currentAndPredicted } from '../../../../shared/checks/rules/currentAndPredicted.ts';
import { grantConditions } from '../../../../shared/checks/rules/grantConditions.ts';
import { impliedDayRate } from '../../../../shared/checks/rules/impliedDayRate.ts';
import { monthlyRate } from '../../../../shared/checks/rules/monthlyRate.ts';
import { postWithoutCost } from '../../../../shared/checks/rules/postWithoutCost.ts';
import { sharedCostTotal } from '../../../../shared/checks/rules/sharedCostTotal.ts';
import { spendAfterEnd } from '../../../../shared/checks/rules/spendAfterEnd.ts';
import { unevenProfile } from '../../../../shared/checks/rules/unevenProfile.ts';
import { wholeYearAtPoint } from '../../../../shared/checks/rules/wholeYearAtPoint.ts';
import { inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

describe('conditions of a grant', () => {
  const uses = tableOf(
    ['Use of grant', 'Amount'],
    [
      ['Officers', '£100'],
      ['Contribution to Corporate Services', '£150'],
    ],
  );
  const told = para('The grant may not go to business as usual.', '17.');

  it('finds corporate services paid from what is not for business as usual', () => {
    expect(
      messagesOf(grantConditions, {
        blocks: [told],
        appendix: { title: 'Appendix 2', blocks: [{ ...uses, caption: 'Use of the grant' }] },
      }),
    ).toHaveLength(1);
    expect(
      messagesOf(grantConditions, {
        blocks: [para('The grant may be used freely.'), { ...uses, caption: 'Use of the grant' }],
      }),
    ).toEqual([]);
  });

  it('finds spending after the grant ends', () => {
    const line = { label: 'Lead', kind: 'cost' as const, availableUntil: '2024-03-31' };
    expect(
      messagesOf(grantConditions, { financeLines: [{ ...line, amounts: { '2024/25': 100 } }] }),
    ).toHaveLength(1);
    expect(messagesOf(grantConditions, { financeLines: [{ ...line, amounts: { '2023/24': 100 } }] })).toEqual(
      [],
    );
  });
});

describe('current and predicted', () => {
  it('finds both in one breath', () => {
    expect(
      messagesOf(currentAndPredicted, {
        blocks: [para('A current cumulative deficit of £107m predicted for 24-25.')],
      }),
    ).toHaveLength(1);
    expect(
      messagesOf(currentAndPredicted, {
        blocks: [para('The current deficit is £60m. A deficit of £107m is predicted for 2024/25.')],
      }),
    ).toEqual([]);
  });
});

describe('a year’s figure for a moment', () => {
  const table = tableOf(
    ['Year', 'In time'],
    [
      ['2020', '21.9%'],
      ['2021', '31.2%'],
    ],
    { caption: 'Table 1: By year' },
  );

  it('finds it by the table', () => {
    expect(
      messagesOf(wholeYearAtPoint, {
        blocks: [table, para('At the time of the inspection it stood at 31.2%.')],
      }),
    ).toHaveLength(1);
    expect(
      messagesOf(wholeYearAtPoint, {
        blocks: [table, para('At the time of the inspection it stood at 28%. In 2021 it was 31.2%.')],
      }),
    ).toEqual([]);
  });
});

describe('months against their year', () => {
  const points = (values: Record<string, number>) =>
    Object.entries(values).map(([period, value]) => ({ period, value, note: '' }));
  const measures = (year: number) => [
    {
      name: 'In time',
      unit: '{n}%',
      decimals: 1,
      frequency: 'year' as const,
      points: points({ 2022: year }),
    },
    {
      name: 'In time, by month',
      unit: '{n}%',
      decimals: 1,
      frequency: 'snapshot' as const,
      points: points({ '2022-02': 16, '2022-05': 3.1, '2022-08': 5.6, '2022-11': 0 }),
    },
  ];
  const printed = (year: string) =>
    tableOf(['Year', 'Feb', 'May', 'Aug', 'Nov', 'All'], [['2022', '16%', '3.1%', '5.6%', '0%', year]]);

  it('notes a mean that is not the year’s figure', () => {
    expect(
      messagesOf(averageAgainstYear, { blocks: [printed('7.3%')], measures: measures(7.3) })[0],
    ).toContain('average 6.2%');
    expect(messagesOf(averageAgainstYear, { blocks: [printed('6.2%')], measures: measures(6.2) })).toEqual(
      [],
    );
    expect(messagesOf(averageAgainstYear, { measures: measures(7.3) })).toEqual([]);
  });

  it('notes it in the paper of 2023', () => {
    expect(inSample(averageAgainstYear, meetings.timeliness2023)).toHaveLength(1);
    expect(inSample(averageAgainstYear, meetings.request2021)).toEqual([]);
  });
});

describe('day rates that a cost implies', () => {
  const post = (cost: string) => tableOf(['Role', 'Duration', 'Cost'], [['6 FTE EPs', '6 months', cost]]);
  const told = para('For a locum EP an authority offers £780 per day. The council pays £500.', '13.');

  it('sets them beside the rates of the text', () => {
    expect(messagesOf(impliedDayRate, { blocks: [told, post('£504,000')] })[0]).toMatch(
      /£14,000 per post and month, £636 to £700 a day.*£780 and £500/,
    );
    expect(messagesOf(impliedDayRate, { blocks: [told, post('£378,000')] })).toEqual([]);
    expect(
      messagesOf(impliedDayRate, { blocks: [para('Planners cost £780 per day.'), post('£504,000')] }),
    ).toEqual([]);
  });
});

describe('contingent costs', () => {
  const team = (words: string) =>
    tableOf(
      ['Role', 'Duration', 'Cost'],
      [
        ['Officers', words, '£201'],
        ['Manager', '9 months', '£36'],
        ['total: Total', '', '£237'],
      ],
    );

  it('finds "if needed" in the total', () => {
    expect(
      messagesOf(contingentInTotal, { blocks: [team('6 months; 2 FTE for up to 9 months if needed')] }),
    ).toHaveLength(1);
    expect(messagesOf(contingentInTotal, { blocks: [team('6 months')] })).toEqual([]);
  });
});

describe('monthly figures', () => {
  const recommendations = [{ text: 'Approve £784k.', source: 'Reserve' }];

  it('brings them to a year', () => {
    expect(
      messagesOf(monthlyRate, {
        recommendations,
        blocks: [para('Agency staff: possibly £45,000 per month.')],
      })[0],
    ).toContain('£540,000 a year');
    expect(
      messagesOf(monthlyRate, {
        recommendations,
        blocks: [para('Agency staff: £45,000 per month, £540,000 a year.')],
      }),
    ).toEqual([]);
    expect(messagesOf(monthlyRate, { blocks: [para('Agency staff: £45,000 per month.')] })).toEqual([]);
  });
});

describe('profiles by month', () => {
  const profile = (first: string) =>
    para(`Sept 16 – March 17 ${first}; April 17 – March 18 £250,000; April 18 – Sept 18 £125,000.`);

  it('finds seven months at the price of six', () => {
    expect(messagesOf(unevenProfile, { blocks: [profile('£125,000')] })[0]).toMatch(
      /£125,000 for 7 months is £17,857.*£20,833.*£145,800/,
    );
    expect(
      messagesOf(unevenProfile, {
        blocks: [
          para('Oct 16 – March 17 £125,000; April 17 – March 18 £250,000; April 18 – Sept 18 £125,000.'),
        ],
      }),
    ).toEqual([]);
  });

  it('finds spending after the end', () => {
    const end = (when: string) => para(`Every element of the programme will be finished by ${when}.`);
    expect(messagesOf(spendAfterEnd, { blocks: [profile('£125,000'), end('April 2018')] })).toEqual([
      expect.stringContaining('£125,000'),
    ]);
    expect(messagesOf(spendAfterEnd, { blocks: [profile('£125,000'), end('October 2018')] })).toEqual([]);
  });
});

describe('shared costs', () => {
  it('asks for the total of all partners', () => {
    const share = para('LBHF is asked for £187,500. The three boroughs will share the cost.');
    expect(messagesOf(sharedCostTotal, { blocks: [share] })).toHaveLength(1);
    expect(
      messagesOf(sharedCostTotal, { blocks: [share, para('In total the three boroughs pay £562,500.')] }),
    ).toEqual([]);
    expect(
      messagesOf(sharedCostTotal, { blocks: [para('The three boroughs share a border. It costs £5.')] }),
    ).toEqual([]);
  });
});

describe('posts without a cost', () => {
  it('finds a post that is nowhere costed', () => {
    expect(
      messagesOf(postWithoutCost, {
        blocks: [para('Procurement rules apply to taking on a Project officer.')],
      }),
    ).toHaveLength(1);
    expect(
      messagesOf(postWithoutCost, {
        blocks: [para('We mean taking on a Project officer.'), para('A project officer costs £40,000.')],
      }),
    ).toEqual([]);
  });
});

describe('in the samples', () => {
  it.each([
    [grantConditions, meetings.timeliness2023, /£150,000/],
    [currentAndPredicted, meetings.timeliness2023, /£107m/],
    [wholeYearAtPoint, meetings.timeliness2023, /whole of 2021/],
    [impliedDayRate, meetings.timeliness2023, /6 FTE EPs/],
    [contingentInTotal, meetings.timeliness2023, /£201,000/],
    [monthlyRate, meetings.timeliness2023, /£540,000/],
    [unevenProfile, meetings.businessCase2016, /7 months/],
    [spendAfterEnd, meetings.businessCase2016, /April 2018/],
    [sharedCostTotal, meetings.businessCase2016, /boroughs/],
    [postWithoutCost, meetings.transformation2017, /project officer/],
  ])('finds one fault in one meeting only: %#', (rule, ref, words) => {
    const elsewhere = Object.values(meetings).filter((each) => each !== ref);
    expect(inSample(rule, ref)).toEqual([expect.stringMatching(words)]);
    expect(elsewhere.flatMap((each) => inSample(rule, each))).toEqual([]);
  });
});
