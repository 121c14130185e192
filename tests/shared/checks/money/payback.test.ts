import { describe, expect, it } from 'vitest';
import { paybackOf, stillOpen } from '../../../../shared/checks/read/payback.ts';
import { cumulativeLabel } from '../../../../shared/checks/rules/cumulativeLabel.ts';
import { payback } from '../../../../shared/checks/rules/payback.ts';
import { savingsOverYears } from '../../../../shared/checks/rules/savingsOverYears.ts';
import { findingsOf, inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const outlays = new Map([
  ['2016/17', 18_750_000],
  ['2017/18', 37_500_000],
  ['2018/19', 12_500_000],
]);
const savings = new Map([
  ['2017/18', 22_400_000],
  ['2018/19', 22_400_000],
]);
const unit = { unit: '£000' };
const spread = tableOf(
  ['Item', '2016/17', '2017/18', '2018/19'],
  [['Investment', '187.5', '375', '125']],
  unit,
);
const saved = tableOf(
  ['Item', '2017/18', '2018/19', '2019/20', '2020/21'],
  [['Savings', '224', '224', '224', '224']],
  unit,
);
const sums = (five: string, ten: string) =>
  tableOf(
    ['Period', 'Savings'],
    [
      ['Total savings year 1 to 5', five],
      ['Total savings year 1 to 10', ten],
    ],
    unit,
  );

describe('payback', () => {
  it('counts both ways, with the spread of the investment', () => {
    const both = paybackOf(outlays, savings);
    expect(both.simple).toBeCloseTo(3.07, 2);
    expect(both).toMatchObject({ turns: '2020/21', savingsYears: 4 });
    expect(stillOpen(both, 3)).toBe(1_550_000);
  });

  it('does not turn before the last of the outlay is spent', () => {
    const late = new Map([
      ['2016/17', 100],
      ['2018/19', 100],
    ]);
    const even = new Map([['2016/17', 100]]);
    expect(paybackOf(late, even)).toMatchObject({ simple: 2, turns: '2018/19', savingsYears: 3 });
  });

  it('knows no outlay and no payback', () => {
    expect(paybackOf(new Map(), savings)).toMatchObject({ simple: 0, outlay: 0 });
    expect(paybackOf(outlays, new Map([['2017/18', 0]]))).toMatchObject({ simple: null, turns: null });
  });

  it('contradicts a period that the figures do not yield', () => {
    const told = messagesOf(payback, { blocks: [spread, saved, para('The payback period is 2.5 years.')] });
    expect(told).toEqual([
      expect.stringMatching(/£687,500 ÷ £224,000 a year is 3.07 years, not 2.5; .*2020\/21/),
    ]);
  });

  it('accepts 3.1 years alone, and asks about 3 years beside it', () => {
    expect(
      messagesOf(payback, { blocks: [spread, saved, para('The payback period is 3.1 years.')] }),
    ).toEqual([]);
    const both = [
      spread,
      saved,
      para('The payback period is 3.1 years.'),
      para('Investment paid back in 3 years.'),
    ];
    expect(findingsOf(payback, { blocks: both })).toMatchObject([
      { severity: 'should', message: expect.stringContaining('£15,500') },
    ]);
  });

  it('finds "3 years" beside "3.1 years" in the business case of 2016', () => {
    expect(inSample(payback, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/^should \| .*3 years.*£15,500.*2020\/21/),
    ]);
  });
});

describe('savings over years', () => {
  it('multiplies the yearly saving', () => {
    expect(messagesOf(savingsOverYears, { blocks: [saved, sums('1220', '2240')] })).toEqual([
      expect.stringContaining('5 years at £224,000 are £1,120,000'),
      expect.stringContaining('4 years only'),
    ]);
  });

  it('notes once that fewer years are shown, and nothing where all are', () => {
    expect(findingsOf(savingsOverYears, { blocks: [saved, sums('1120', '2240')] })).toMatchObject([
      { severity: 'note' },
    ]);
    const short = tableOf(['Period', 'Savings'], [['Total savings year 1 to 4', '896']], unit);
    expect(findingsOf(savingsOverYears, { blocks: [saved, short] })).toEqual([]);
  });

  it('notes the four years of the business case of 2016', () => {
    expect(inSample(savingsOverYears, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/^note \|.*£896,000/),
    ]);
  });
});

describe('the word cumulative', () => {
  const labelled = (...figures: string[]) =>
    tableOf(
      ['Item', '2017/18', '2018/19', '2019/20'],
      [['group: Savings, cumulative'], ['Savings', ...figures]],
      unit,
    );

  it('contradicts a flat row', () => {
    expect(messagesOf(cumulativeLabel, { blocks: [labelled('224', '224', '224')] })).toEqual([
      expect.stringContaining('224, 448, 672'),
    ]);
  });

  it('accepts a row that runs up, and a flat one without the word', () => {
    expect(messagesOf(cumulativeLabel, { blocks: [labelled('224', '448', '672'), saved] })).toEqual([]);
  });

  it('finds it in the business case of 2016', () => {
    expect(inSample(cumulativeLabel, meetings.businessCase2016)).toHaveLength(1);
  });
});
