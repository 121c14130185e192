import { describe, expect, it } from 'vitest';
import { moneyRules } from '../../../../shared/checks/families/money.ts';
import { multiplyPence, sumPence } from '../../../../shared/money.ts';
import { linesCell } from './linesCell.ts';
import { meetings, messagesOf, para, type PaperDraft, inSample, tableOf } from './paperOf.ts';

/** What all money rules say of a paper. */
const all = (draft: PaperDraft) =>
  moneyRules.flatMap((rule) => messagesOf(rule, draft).map((each) => `${rule.id}: ${each}`));
const thousands = { unit: '£000' };
const cost = (...lines: string[]) => linesCell(tableOf(['Item', 'Cost'], [['Item', lines.join('\n')]]));

/** The figures of the five papers that hold together: none of them may raise a finding. */
const reconciling: Readonly<Record<string, PaperDraft>> = {
  '12 events at £250 are £3k': {
    blocks: [cost('£3k', '£250 for group of 20 ½ day activities', '12 events')],
  },
  '36 weeks at £450 are £16,200': { blocks: [cost('£16,200', '1 day a week for 36 weeks (£450 per day)')] },
  'recommendations repeat 292, 220, 156 and 137 of the list': {
    recommendations: [
      { text: 'Approve an extra £292k in 2021/22.', pence: 29_200_000, source: 'Reserve' },
      {
        text: 'Approve £220k in 2022/23, falling to £156k in 2023/24 and £137k in 2024/25.',
        pence: 22_000_000,
        source: 'Base budget',
      },
    ],
    blocks: [para('2021/22 £292k'), para('2022/23 £220k'), para('2023/24 £156k'), para('2024/25 £137k')],
  },
  '£20.870m less £0.292m leaves £20.578m': {
    recommendations: [{ text: 'Approve £0.292m from the Resilience Reserve.', source: 'Resilience Reserve' }],
    blocks: [para('£20.870m of the Resilience Reserves is uncommitted. £20.578m of the reserve is left.')],
  },
  'posts of 36,000, 201,000, 43,200 and 504,000 are 784,200': {
    blocks: [
      tableOf(
        ['Role', 'Duration', 'Cost'],
        [
          ['0.5 FTE Team Manager', '9 months', '£36,000'],
          ['4 FTE Case Officers', '7.5 months', 'Total £201,000'],
          ['2 FTE BSOs', '9 months', '£43,200'],
          ['6 FTE EPs', '6 months', '£504,000'],
          ['total: TOTAL', '', '£784,200 (one off spend)'],
        ],
      ),
    ],
  },
  'workstreams of 345,340, 159,777, 144,875 and 299,500 with 150,000 are 1,099,492': {
    blocks: [
      tableOf(
        ['Use', 'Amount'],
        [
          ['group: Workstream 1'],
          ['Advice line officer', '£74,875'],
          ['Setting up', '£39,000'],
          ['Officer', '£74,875'],
          ['Manager', '£150,590'],
          ['Training', '£6,000'],
          ['subtotal: Workstream 1 Total', '£345,340'],
          ['group: Workstream 2'],
          ['Data', '£33,254'],
          ['Psychologists', '£126,523'],
          ['subtotal: Workstream 2 Total', '£159,777'],
          ['group: Workstream 3'],
          ['Capital', '£74,875'],
          ['Consultancy', '£70,000'],
          ['subtotal: Workstream 3 Total', '£144,875'],
          ['group: Workstream 4'],
          ['4 × £74,875 = £299,500 for officers', '£299,500'],
          ['subtotal: Workstream 4 Total', '£299,500'],
          ['Contribution', '£150,000'],
          ['total: Total', '£1,099,492'],
        ],
      ),
    ],
  },
  '541 to 837 is 55%, and 44.5 weeks of 20 are more than double': {
    blocks: [
      tableOf(
        ['Year', 'Requests'],
        [
          ['2019', '541'],
          ['2022', '837'],
        ],
      ),
      para('Requests have gone up by 55% since 2019.'),
      para('The law allows 20 weeks. It takes 44.5 weeks, which is more than double.'),
    ],
  },
  '397 holds 192, which holds 20, in two tables': {
    blocks: [
      tableOf(
        ['Measure', 'July 23'],
        [
          ['Issued in time', '0%'],
          ['Over 20 weeks', '397'],
          ['Over 30 weeks', '192'],
          ['Over 50 weeks', '20'],
          ['All cases', '397'],
          ['Weeks', '44.5'],
        ],
      ),
      para('Of the 397 late assessments, 192 are over 30 weeks and 20 of them over 50.'),
    ],
  },
  '30 FTE-months at £6,700 are £201,000': {
    financeLines: [
      {
        amounts: { '2023/24': 20_100_000 },
        basis: { kind: 'staff', fte: 4, months: 7.5, monthlyPence: 670_000 },
        term: 'one-off',
      },
    ],
  },
  '187.5, 375 and 125 are 687.5, of 500 and 187.5, paid back in 3.1 years': {
    recommendations: [
      {
        text: 'Approve £687,500 from the Efficiency Projects Reserve.',
        pence: 68_750_000,
        source: 'Efficiency Projects Reserve',
      },
    ],
    blocks: [
      tableOf(['16/17', '17/18', '18/19', 'Total'], [['187.5', '375', '125', '687.5']], {
        ...thousands,
        caption: 'Invest to save funding required',
        columns: columns(4),
      }),
      tableOf(['17/18', '18/19', '19/20', '20/21'], [['224', '224', '224', '224']], {
        ...thousands,
        caption: 'Savings to be delivered',
        columns: columns(4),
      }),
      para('Payback period 3.1 years.'),
      para(
        'The profile is Oct 16 – March 17 £125,000; April 17 – March 18 £250,000; April 18 – Sept 18 £125,000.',
      ),
    ],
  },
  '122, 13, 50 and 39 are 224 in each year': {
    blocks: [
      tableOf(
        ['Savings', '2017/18', '2018/19'],
        [
          ['Team', '122', '122'],
          ['Service', '13', '13'],
          ['Travel', '50', '50'],
          ['Contract', '39', '39'],
          ['total: Total savings', '224', '224'],
        ],
        thousands,
      ),
    ],
  },
  'five years of 224 are 1,120 and ten are 2,240, with all ten shown': {
    blocks: [
      tableOf(['Item', ...tenYears()], [['Savings', ...tenYears().map(() => '224')]], thousands),
      tableOf(
        ['Period', 'Savings'],
        [
          ['Total savings year 1 to 5', '1120'],
          ['Total savings year 1 to 10', '2240'],
        ],
        thousands,
      ),
    ],
  },
  '271 and 406 are 677': {
    blocks: [para('677 statements are left: 271 by April 2017 and the other 406 by April 2018.')],
  },
  '£500,000 is the same in all places': {
    blocks: [
      para('The allocation is £500,000 over 3 years.'),
      para('The grant will bring £500,000 more.'),
      para('At least £500,000 is to go to each council, and at least £1 million to half of them.'),
    ],
  },
  '£40m is £4.2m more than the year before': {
    blocks: [para('Councils share £40m in 2017-18 (£4.2m more than in 2016-17).')],
  },
};

function columns(count: number) {
  return Array.from({ length: count }, (_, at) => ({ id: `n${at}`, width: 1, align: 'number' as const }));
}

function tenYears(): string[] {
  return Array.from({ length: 10 }, (_, at) => `20${17 + at}/${18 + at}`);
}

describe('figures that reconcile', () => {
  it.each(Object.entries(reconciling))('raises nothing where %s', (_, draft) => {
    expect(all(draft)).toEqual([]);
  });

  it('rests on sums that are true', () => {
    expect(multiplyPence(25_000, 12)).toBe(300_000);
    expect(multiplyPence(45_000, 36)).toBe(1_620_000);
    expect(sumPence([36_000, 201_000, 43_200, 504_000])).toBe(784_200);
    expect(sumPence([345_340, 159_777, 144_875, 299_500, 150_000])).toBe(1_099_492);
    expect(837 / 541 - 1).toBeCloseTo(0.547, 3);
    expect(687.5 / 224).toBeCloseTo(3.07, 2);
  });

  it('raises nothing in the paper of November 2021, which has no figures to doubt', () => {
    expect(moneyRules.flatMap((rule) => inSample(rule, meetings.statement2021))).toEqual([]);
  });
});
