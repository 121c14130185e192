import { describe, expect, it } from 'vitest';
import { tableTotals } from '../../../../shared/checks/rules/tableTotals.ts';
import { findingsOf, inSample, meetings, messagesOf, tableOf } from './paperOf.ts';

const head = ['Item', '2021/22', '2022/23', 'Total'];

describe('totals', () => {
  it('names the sum, the printed figure and the difference, in the table’s unit', () => {
    const table = tableOf(
      head,
      [
        ['Pay', '100', '120.5', '220.5'],
        ['Travel', '20', '30', '50'],
        ['total: Total', '120', '150.5', '281'],
      ],
      { unit: '£000' },
    );
    const found = findingsOf(tableTotals, { blocks: [table] });
    expect(found).toHaveLength(2);
    expect(found[0]?.message).toContain('add up to 270.5 (£000)');
    expect(found[0]?.message).toContain('says 281, 10.5 too much');
    expect(found[0]?.mend).toMatchObject({ from: '281', to: '270.5' });
  });

  it('is silent where rows, subtotals, grand total and cross-totals agree', () => {
    const table = tableOf(head, [
      ['group: Staff'],
      ['Pay', '£1,000', '£1,200', '£2,200'],
      ['Training', '£50', '(£50)', '£0'],
      ['subtotal: Total staff', '£1,050', '£1,150', '£2,200'],
      ['group: Other'],
      ['Travel', '£20', '', '£20'],
      ['subtotal: Total other', '£20', '', '£20'],
      ['Contribution', '£5', '£5', '£10'],
      ['total: Total', '£1,075', '£1,155', '£2,230'],
    ]);
    expect(messagesOf(tableTotals, { blocks: [table] })).toEqual([]);
  });

  it('finds the one figure that breaks both its row and its column', () => {
    const table = tableOf(head, [
      ['Pay', '£100', '£210', '£300'],
      ['Travel', '£20', '£30', '£50'],
      ['total: Total', '£120', '£230', '£350'],
    ]);
    const found = findingsOf(tableTotals, { blocks: [table] });
    expect(found.map((each) => each.quote)).toEqual(['£210']);
    expect(found[0]?.message).toContain('£200 would make both right');
  });

  it('suggests digits that changed places', () => {
    const table = tableOf(
      ['Item', 'Cost'],
      [
        ['Pay', '£1,530'],
        ['Travel', '£200'],
        ['total: Total', '£1,550'],
      ],
    );
    expect(messagesOf(tableTotals, { blocks: [table] })[0]).toContain(
      'With £1,350 for £1,530 it would be right',
    );
  });

  it('notes a total of rounded figures and leaves counted heads no rounding', () => {
    const thousands = tableOf(
      ['Item', '2021/22'],
      [
        ['Pay', '62'],
        ['Travel', '125'],
        ['total: Total', '188'],
      ],
      { unit: '£000' },
    );
    expect(findingsOf(tableTotals, { blocks: [thousands] }).map((each) => each.severity)).toEqual(['note']);
    const heads = tableOf(
      ['Team', 'Posts'],
      [
        ['North', '3'],
        ['South', '4'],
        ['total: Total', '8'],
      ],
    );
    expect(findingsOf(tableTotals, { blocks: [heads] }).map((each) => each.severity)).toEqual([undefined]);
  });

  it('takes more than rounding for wrong, and adds over headings that have no subtotals', () => {
    const rows = (total: string) => [
      ['group: One'],
      ['Pay', '62'],
      ['group: Two'],
      ['Travel', '125'],
      ['total: Total', total],
    ];
    const found = findingsOf(tableTotals, {
      blocks: [tableOf(['Item', '2021/22'], rows('191'), { unit: '£000' })],
    });
    expect(found).toMatchObject([{ quote: '191', message: expect.stringContaining('add up to 187') }]);
    expect(found[0]?.severity).toBeUndefined();
  });

  it('takes a row for a total by its label, and leaves rates, averages and products alone', () => {
    const table = tableOf(
      ['Item', 'Days', 'Day rate', 'Total'],
      [
        ['Consultant', '10', '£500', '£5,000'],
        ['Facilitator', '4', '£300', '£1,200'],
        ['Total', '14', '', '£6,300'],
      ],
    );
    expect(messagesOf(tableTotals, { blocks: [table] })).toEqual([
      expect.stringContaining('add up to £6,200; the table says £6,300'),
    ]);
  });

  it('finds 325 for 375 in the business case of 2016 and nothing in the tables of 2023', () => {
    expect(inSample(tableTotals, meetings.businessCase2016)).toEqual([
      expect.stringMatching(/375 \(£000\).*325, 50 too little/),
    ]);
    expect(inSample(tableTotals, meetings.timeliness2023)).toEqual([]);
    expect(inSample(tableTotals, meetings.board2023)).toEqual([]);
  });
});
