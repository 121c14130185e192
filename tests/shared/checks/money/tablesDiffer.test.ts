import { describe, expect, it } from 'vitest';
import { tablesDiffer } from '../../../../shared/checks/rules/tablesDiffer.ts';
import { inSample, meetings, messagesOf, tableOf } from './paperOf.ts';

const years = ['Item', '2016/17', '2017/18', '2018/19'];
const funding = tableOf(years, [['Investment', '187.5', '375', '125']], {
  unit: '£000',
  caption: 'Investment required',
});
const costs = (middle: string) =>
  tableOf(
    years,
    [
      ['Team', '125', '250', '125'],
      ['Support', '62.5', '125', ''],
      ['total: Total investment', '187.5', middle, '125'],
    ],
    { unit: '£000' },
  );

describe('the same line in two tables', () => {
  it('gives both rows with their sums where a year differs', () => {
    expect(messagesOf(tablesDiffer, { blocks: [funding, costs('325')] })).toEqual([
      expect.stringMatching(/325 for 2017\/18.*£637.5k in all.*375 for 2017\/18.*£687.5k in all/),
    ]);
  });

  it('is silent where they agree, within the rounding shown', () => {
    expect(messagesOf(tablesDiffer, { blocks: [funding, costs('375')] })).toEqual([]);
  });

  it('does not compare tables of different subjects', () => {
    const savings = tableOf(years, [['Savings', '187.5', '224', '224']], {
      unit: '£000',
      caption: 'Savings',
    });
    expect(messagesOf(tablesDiffer, { blocks: [funding, savings] })).toEqual([]);
  });

  it('finds the printed totals of 512 against 687.5 in the business case of 2016', () => {
    expect(inSample(tablesDiffer, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/£512k in all.*£687.5k in all/),
    ]);
  });
});
