import { describe, expect, it } from 'vitest';
import { tableAgainstData } from '../../../../shared/checks/rules/tableAgainstData.ts';
import { findingsOf, inSample, meetings, messagesOf, tableOf } from './paperOf.ts';

const financeLines = [{ label: 'Change support', amounts: { '2016/17': 6_250_000, '2017/18': 12_500_000 } }];
const table = (first: string, second: string) =>
  tableOf(['Item', '2016/17', '2017/18'], [['Change support', first, second]], { unit: '£000' });

describe('printed figures against the finance lines', () => {
  it('finds another figure and offers the right one', () => {
    const found = findingsOf(tableAgainstData, { blocks: [table('62.5', '152')], financeLines });
    expect(found).toMatchObject([{ quote: '152', mend: { to: '125' } }]);
  });

  it('notes the half that was cut off', () => {
    expect(findingsOf(tableAgainstData, { blocks: [table('62', '125')], financeLines })).toMatchObject([
      { quote: '62', severity: 'note' },
    ]);
  });

  it('is silent where figures are the same or rounded as usual', () => {
    expect(messagesOf(tableAgainstData, { blocks: [table('62.5', '125')], financeLines })).toEqual([]);
  });

  it('notes 62 for 62.5 in the business case of 2016, and nothing else there', () => {
    expect(inSample(tableAgainstData, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/^note \| 62 \| .*for 62.5/),
    ]);
  });
});
