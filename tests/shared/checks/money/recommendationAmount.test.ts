import { describe, expect, it } from 'vitest';
import { recommendationAmount } from '../../../../shared/checks/rules/recommendationAmount.ts';
import { findingsOf, inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const table = tableOf(
  ['Role', 'Cost'],
  [
    ['Manager', '£36,000'],
    ['Officers', '£748,200'],
    ['total: TOTAL', '£784,200 (one off spend)'],
  ],
  { caption: 'Table 6: The team' },
);
const asking = (words: string, pence: number) => [
  { text: `Approve ${words} from the reserve.`, pence, source: 'Reserve' },
];

describe('the amount of a recommendation', () => {
  it('names what is short where rounding hides it', () => {
    const [found] = findingsOf(recommendationAmount, {
      blocks: [table],
      recommendations: asking('£784k', 78_400_000),
    });
    expect(found).toMatchObject({ severity: 'should', mend: { from: '£784k', to: '£784,200' } });
    expect(found?.message).toContain('£200 would be short');
  });

  it('is silent where the paper itself names the difference, and where the amounts are one', () => {
    const blocks = [table, para('The posts come to £784,200, so £200 has still to be found.')];
    expect(
      messagesOf(recommendationAmount, { blocks, recommendations: asking('£784k', 78_400_000) }),
    ).toEqual([]);
    expect(
      messagesOf(recommendationAmount, { blocks: [table], recommendations: asking('£784,200', 78_420_000) }),
    ).toEqual([]);
  });

  it('finds an amount that no table has', () => {
    expect(
      messagesOf(recommendationAmount, {
        blocks: [table],
        recommendations: asking('£748,200.50', 74_820_050),
      })[0],
    ).toContain('£784,200');
  });

  it('finds an amount kept with the recommendation that its words do not have', () => {
    const [found] = findingsOf(recommendationAmount, { recommendations: asking('£50k', 5_500_000) });
    expect(found?.message).toContain('the amount kept with it is £55,000');
    expect(found?.mend).toMatchObject({ kind: 'set', field: 'amountPence', value: 5_000_000 });
  });

  it('finds £784k for £784,200 in the paper of 2023, not in the board’s, which names the £200', () => {
    expect(inSample(recommendationAmount, meetings.timeliness2023)).toEqual([
      expect.stringMatching(/^should \| £784k \| .*£784,200.*£200 would be short/),
    ]);
    expect(inSample(recommendationAmount, meetings.board2023)).toEqual([]);
    expect(inSample(recommendationAmount, meetings.businessCase2016)).toEqual([]);
  });
});
