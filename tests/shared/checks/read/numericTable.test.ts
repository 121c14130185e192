import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../../shared/checks/read/amounts.ts';
import { claimsIn, periodKey, periodsIn } from '../../../../shared/checks/read/claims.ts';
import { numericTable, showSize } from '../../../../shared/checks/read/numericTable.ts';
import { financialYearIn, isPeriod, unitIn } from '../../../../shared/checks/read/numericTableHeadings.ts';
import { paperOf, para, tableOf } from '../money/paperOf.ts';

describe('headings', () => {
  it.each([
    ['£000', '£000'],
    ['£000s', '£000'],
    ['£’000', '£000'],
    ["2017/18 £'000", '£000'],
    ['£k', '£000'],
    ['(£ thousands)', '£000'],
    ['£m', '£m'],
    ['Cost (£ million)', '£m'],
    ['Cost (£)', '£'],
    ['Cost', null],
    ['A grant of £500', null],
  ])('reads the unit of %s', (heading, unit) => {
    expect(unitIn(heading)).toBe(unit);
  });

  it.each([
    ['16/17', '2016/17'],
    ['2016/17', '2016/17'],
    ['2017-18', '2017/18'],
    ['2016/18', null],
    ['2019', null],
  ])('reads the financial year of %s', (heading, year) => {
    expect(financialYearIn(heading)).toBe(year);
  });

  it('tells periods from other headings', () => {
    expect(['16/17', '2019', 'Feb 2022', 'June 23', 'Q1', 'Year 3', '2016/17 £000'].every(isPeriod)).toBe(
      true,
    );
    expect(['Cost', 'Day rate', 'Total', 'BCP Council'].some(isPeriod)).toBe(false);
  });
});

describe('tables of figures', () => {
  it('reads sizes exactly in the table’s unit and shows them as printed', () => {
    const table = numericTable(
      tableOf(
        ['Item', '2016/17', 'Comment'],
        [
          ['Pay', '187.5', 'for 6 months'],
          ['Less: income', '(62.25)', ''],
          ['total: Total', '125.25', ''],
        ],
        { unit: '£000' },
      ),
    );
    expect(table?.columns.map((each) => each.kind)).toEqual(['text', 'money', 'text']);
    expect(table?.rows.map((row) => row.cells[1]?.size)).toEqual([18_750_000, -6_225_000, 12_525_000]);
    const column = table?.columns[1];
    expect(column === undefined ? '' : showSize(18_750_000, column)).toBe('187.5');
  });

  it('takes the unit from a heading, and years and running numbers for labels', () => {
    const table = numericTable(
      tableOf(
        ['Year', 'Cost £m', 'Posts'],
        [
          ['2019', '1.5', '3'],
          ['2020', '2', '4'],
        ],
      ),
    );
    expect(table?.columns.map((each) => [each.kind, each.unit])).toEqual([
      ['text', null],
      ['money', '£m'],
      ['plain', null],
    ]);
    expect(table?.rows[0]?.cells[1]?.size).toBe(150_000_000);
    expect(
      numericTable(
        tableOf(
          ['No', 'Risk'],
          [
            ['1', 'Late'],
            ['2', 'Dear'],
          ],
        ),
      )?.columns.every((each) => each.kind === 'text'),
    ).toBe(true);
    expect(numericTable(tableOf(['Risk', 'Impact'], [['Late', 'Dear']]))).toBeNull();
  });

  it('knows total rows by kind and by label, and no period for a total', () => {
    const table = numericTable(
      tableOf(
        ['Item', 'Cost'],
        [
          ['Pay', '£1'],
          ['Workstream 1 Total', '£1'],
          ['Total savings year 1 to 5', '£5'],
          ['TOTAL', '£7'],
        ],
      ),
    );
    expect(table?.rows.map((row) => row.kind)).toEqual(['body', 'subtotal', 'body', 'total']);
  });

  it('leaves holes under a span', () => {
    const table = numericTable(
      tableOf(['Item', '2016/17', '2017/18'], [['group: Savings 2016'], ['Pay', '1', '2']]),
    );
    expect(table?.rows[0]?.cells.map((each) => each.blank)).toEqual([false, true, true]);
  });
});

describe('amounts in text', () => {
  it.each([
    ['2021/22 £292k', '2021/22', null],
    ['£156k in 2023/24', '2023/24', null],
    ['2024/25 onwards £137k', '2024/25', null],
    ['£550 per day', null, 'day'],
    ['£45,000 a month', null, 'month'],
    ['£35k circa plus on costs a year', null, 'year'],
    ['£60,000 p.a.', null, 'year'],
    ['£500 for a day out', null, null],
  ])('reads year and rate of: %s', (text, year, per) => {
    expect(amountsOf(paperOf({ blocks: [para(text)] }))).toMatchObject([{ year, per }]);
  });
});

describe('claims', () => {
  it('reads what a sentence compares', () => {
    expect(periodsIn('up by 55% since 2019')).toEqual({ from: '2019', to: null });
    expect(periodsIn('rose from 32.8 in July 2022 to 46.5 in June 2023')).toEqual({
      from: '2022-07',
      to: '2023-06',
    });
    expect(periodsIn('between 2019 and 2022')).toEqual({ from: '2019', to: '2022' });
    expect([periodKey('July 2022'), periodKey('Jul 22'), periodKey('2019'), periodKey('Foo 2019')]).toEqual([
      '2022-07',
      '2022-07',
      '2019',
      null,
    ]);
  });

  it('reads kind, direction and bound, and leaves forecasts alone', () => {
    expect(claimsIn('Costs have fallen by 12% since 2019.')).toMatchObject([
      { kind: 'percent', direction: 'down', from: '2019' },
    ]);
    expect(claimsIn('Requests have more than doubled.')).toMatchObject([
      { kind: 'multiple', times: 2, bound: 'over' },
    ]);
    expect(claimsIn('Funding is slightly reduced.')).toMatchObject([
      { kind: 'degree', degree: 'slight', direction: 'down' },
    ]);
    expect(claimsIn('Costs will rise by 12%.')).toEqual([]);
    expect(claimsIn('2.3% of its reviews were done.')).toEqual([]);
  });
});
