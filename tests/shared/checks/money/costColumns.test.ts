import { describe, expect, it } from 'vitest';
import { dayRateWithoutDays } from '../../../../shared/checks/rules/dayRateWithoutDays.ts';
import { eachOrTogether } from '../../../../shared/checks/rules/eachOrTogether.ts';
import { mixedCostColumn } from '../../../../shared/checks/rules/mixedCostColumn.ts';
import { mixedUnits } from '../../../../shared/checks/rules/mixedUnits.ts';
import { spacedNumber } from '../../../../shared/checks/rules/spacedNumber.ts';
import { linesCell } from './linesCell.ts';
import { findingsOf, inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const costs = (...cells: string[]) =>
  linesCell(
    tableOf(
      ['Item', 'Cost'],
      cells.map((cell, at) => [`Item ${at + 1}`, cell]),
    ),
  );
const others = [
  meetings.timeliness2023,
  meetings.board2023,
  meetings.businessCase2016,
  meetings.transformation2017,
];

describe('day rates', () => {
  it('needs a number of days, and works out what the months named would cost', () => {
    expect(messagesOf(dayRateWithoutDays, { blocks: [costs('£550 per day Aug - March')] })).toEqual([
      expect.stringContaining('170 days come to £93,500'),
    ]);
  });

  it('is silent with days, with a total, and in prose', () => {
    const blocks = [
      costs('£550 per day for 80 days', '£16,200\n1 day a week (£450 per day); 9 months'),
      para('An authority offers £780 per day.'),
    ];
    expect(messagesOf(dayRateWithoutDays, { blocks })).toEqual([]);
  });

  it('finds the manager of 2021 only', () => {
    expect(inSample(dayRateWithoutDays, meetings.request2021)).toHaveLength(1);
    for (const ref of others) expect(inSample(dayRateWithoutDays, ref)).toEqual([]);
  });
});

describe('each or together', () => {
  it('gives both readings', () => {
    expect(messagesOf(eachOrTogether, { blocks: [costs('2 case officers £35k plus on costs')] })).toEqual([
      expect.stringContaining('£35,000 or £70,000'),
    ]);
  });

  it.each([
    '2 case officers £35k each',
    '2 case officers £70k in all',
    '1 case officer £35k',
    '£35k a year for a case officer',
  ])('accepts: %s', (cell) => {
    expect(messagesOf(eachOrTogether, { blocks: [costs(cell)] })).toEqual([]);
  });

  it('finds the case officers of 2021 only', () => {
    expect(inSample(eachOrTogether, meetings.request2021)).toHaveLength(1);
    for (const ref of others) expect(inSample(eachOrTogether, ref)).toEqual([]);
  });
});

describe('mixed cost columns', () => {
  it('counts the kinds of figure and holds their sum to what is asked', () => {
    const blocks = [
      costs('£84,000 circa plus oncosts a year', '£3k', '£550 per day', '2 case officers £35k plus on costs'),
    ];
    const [message = ''] = messagesOf(mixedCostColumn, {
      blocks,
      recommendations: [{ text: 'Approve £292k.' }],
    });
    expect(message).toContain('a year’s pay (2), a day rate (1), a total (1)');
    expect(message).toContain('£122,000 or, with each of several posts counted, £157,000, not to the £292k');
  });

  it('is silent where all are totals', () => {
    expect(messagesOf(mixedCostColumn, { blocks: [costs('£36,000', 'Total £201,000', '£43,200')] })).toEqual(
      [],
    );
  });

  it('finds £268,200 and £303,200 against £292k in the request of 2021 only', () => {
    expect(inSample(mixedCostColumn, meetings.request2021)).toEqual([
      expect.stringMatching(/£268,200.*£303,200.*£292k/),
    ]);
    for (const ref of others) expect(inSample(mixedCostColumn, ref)).toEqual([]);
  });
});

describe('mixed units', () => {
  it('finds a cell with a unit of its own in a table of thousands', () => {
    const blocks = [
      tableOf(
        ['Item', '2021/22'],
        [
          ['Pay', '125'],
          ['Travel', '£3k'],
          ['Fees', '12'],
        ],
        { unit: '£000' },
      ),
    ];
    expect(messagesOf(mixedUnits, { blocks })).toEqual([expect.stringContaining('£3k')]);
  });

  it('notes £3k beside £84,000, and is silent where all are alike', () => {
    expect(findingsOf(mixedUnits, { blocks: [costs('£84,000', '£3k')] })).toMatchObject([
      { severity: 'note' },
    ]);
    expect(messagesOf(mixedUnits, { blocks: [costs('£84,000', '£3,000')] })).toEqual([]);
    for (const ref of others) expect(inSample(mixedUnits, ref)).toEqual([]);
  });
});

describe('spaces in numbers', () => {
  it('offers the number without its space', () => {
    expect(findingsOf(spacedNumber, { blocks: [para('It costs £16, 200 in all.')] })).toMatchObject([
      { mend: { from: '£16, 200', to: '£16,200' } },
    ]);
    expect(
      findingsOf(spacedNumber, { blocks: [para('In 2019, 541 came; it cost £16,200, 12 of them.')] }),
    ).toEqual([]);
    expect(inSample(spacedNumber, meetings.request2021)).toHaveLength(1);
  });
});
