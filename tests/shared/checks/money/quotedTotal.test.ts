import { describe, expect, it } from 'vitest';
import { quotedTotal } from '../../../../shared/checks/rules/quotedTotal.ts';
import { inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const table = tableOf(
  ['Use', 'Amount'],
  [
    ['Officers', '£949,492'],
    ['Contribution', '£150,000'],
    ['total: Total', '£1,099,492'],
  ],
);
const appendix = { title: 'Appendix 2: Posts', blocks: [table] };

describe('totals quoted in the text', () => {
  it('names what is planned beyond a round grant, where the text sends the reader to the table', () => {
    const blocks = [para('The bid for £1m was won; appendix 2 sets out how it is spent.', '17.')];
    expect(messagesOf(quotedTotal, { blocks, appendix })[0]).toMatch(
      /Paragraph 17 has £1m;.*£1,099,492: £99,492 more/,
    );
  });

  it('does not take any round million for the table’s', () => {
    expect(messagesOf(quotedTotal, { blocks: [para('The region shares £1m for roads.')], appendix })).toEqual(
      [],
    );
  });

  it('finds an exact amount that is nearly the total, and is silent where it is the total', () => {
    expect(
      messagesOf(quotedTotal, { blocks: [para('The reserve gives £1,099,000.')], appendix }),
    ).toHaveLength(1);
    expect(messagesOf(quotedTotal, { blocks: [para('The reserve gives £1,099,492.')], appendix })).toEqual(
      [],
    );
  });

  it('finds the grant of £1m and the reserve of £784,000 in the paper of 2023', () => {
    expect(inSample(quotedTotal, meetings.timeliness2023)).toEqual([
      expect.stringMatching(/£1m.*£1,099,492: £99,492 more/),
      expect.stringMatching(/£784,000.*£784,200: £200 more/),
    ]);
  });
});
