import { describe, expect, it } from 'vitest';
import { cellOutOfScale } from '../../../../shared/checks/rules/cellOutOfScale.ts';
import { tableTotals } from '../../../../shared/checks/rules/tableTotals.ts';
import { findingsOf, inSample, meetings, messagesOf, tableOf } from './paperOf.ts';

const years = ['Item', '2017/18', '2018/19', '2019/20'];

describe('figures out of scale', () => {
  it('finds 122,000 among 122s and says what the column would add up to', () => {
    expect(inSample(cellOutOfScale, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/^must \| 122,000 \|.*122 seems to be meant.*122,102.*224/),
    ]);
  });

  it('finds a figure a hundred times too large by the total that it breaks, and no second time as a wrong total', () => {
    const table = tableOf(
      ['Item', 'Cost'],
      [
        ['Pay', '£43,200'],
        ['Travel', '£3,600,000'],
        ['total: Total', '£79,200'],
      ],
    );
    expect(findingsOf(cellOutOfScale, { blocks: [table] }).map((each) => each.quote)).toEqual(['£3,600,000']);
    expect(messagesOf(tableTotals, { blocks: [table] })).toEqual([]);
  });

  it('asks where a row without totals jumps a thousandfold', () => {
    const table = tableOf(years, [['Savings', '13', '13', '13,000']], { unit: '£000' });
    expect(findingsOf(cellOutOfScale, { blocks: [table] })[0]).toMatchObject({
      severity: 'should',
      quote: '13,000',
    });
  });

  it('leaves large figures alone that their totals bear out', () => {
    const table = tableOf(
      [...years, 'Total'],
      [
        ['Set-up', '1', '1', '400', '402'],
        ['total: Total', '1', '1', '400', '402'],
      ],
      { unit: '£000' },
    );
    expect(messagesOf(cellOutOfScale, { blocks: [table] })).toEqual([]);
  });
});
