import { describe, expect, it } from 'vitest';
import { blankTotal } from '../../../../shared/checks/rules/blankTotal.ts';
import { inSample, meetings, messagesOf, tableOf } from './paperOf.ts';

describe('blank totals', () => {
  it('gives the figure that is missing', () => {
    const table = tableOf(
      ['Item', '2017/18', '2018/19'],
      [
        ['Team', '£250', '£125'],
        ['Support', '£125', ''],
        ['total: Total', '£375', ''],
      ],
    );
    expect(messagesOf(blankTotal, { blocks: [table] })).toEqual([
      '“Total” has no figure for 2018/19; it would be £125.',
    ]);
  });

  it('is silent where nothing stands above the blank, and under rates', () => {
    const table = tableOf(
      ['Item', '2017/18', '2018/19', 'Day rate'],
      [
        ['Team', '£250', '', '£500'],
        ['Support', '£125', '', '£450'],
        ['total: Total', '£375', '', ''],
      ],
    );
    expect(messagesOf(blankTotal, { blocks: [table] })).toEqual([]);
  });

  it('finds the blank total of 2018/19 in the business case of 2016', () => {
    expect(inSample(blankTotal, meetings.businessCase2016)).toEqual([
      expect.stringContaining('2018/19; it would be 125'),
    ]);
  });
});
