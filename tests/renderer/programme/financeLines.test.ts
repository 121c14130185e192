import { describe, expect, test } from 'vitest';
import { amountHint, readAmount, typedAmount } from '../../../renderer/programme/finance/amounts.ts';
import {
  type Line,
  decimalsFor,
  financeLines,
  sumOf,
  yearsShown,
} from '../../../renderer/programme/finance/financeLines.ts';
import { newLine } from '../../../renderer/programme/finance/newLine.ts';
import {
  readFinancialYear,
  readPastedLines,
  unitIn,
} from '../../../renderer/programme/finance/readPastedLines.ts';

const line = (position: number, label: string, own: Partial<Line>): Line => ({
  ...newLine('p', position, { label, ...own }),
  id: `line-${position}`,
  deletedAt: null,
});
const officers = line(1, 'Case officers', {
  group: 'Backlog',
  sourceKind: 'reserve',
  sourceName: 'Earmarked',
  amounts: { '2023/24': 20_100_000, '2024/25': 10_000 },
});
const advice = line(2, 'Advice', {
  group: 'Backlog',
  sourceKind: 'grant',
  amounts: { '2023/24': 5_000_000 },
});
const grant = line(3, 'Grant', { kind: 'funding', group: 'Funding', amounts: { '2023/24': 22_000_000 } });
const parts = { financeLines: [grant, advice, officers], workstreams: [] };

describe('the lines of the grid', () => {
  test('stand in groups with a subtotal each, then a total for each kind and what is left of costs', () => {
    expect(
      financeLines(parts, 'group').map(({ kind, name, amounts }) => [kind, name, amounts['2023/24'] ?? null]),
    ).toEqual([
      ['group', 'Backlog', null],
      ['row', 'Case officers', 20_100_000],
      ['row', 'Advice', 5_000_000],
      ['subtotal', 'Total Backlog', 25_100_000],
      ['group', 'Funding', null],
      ['row', 'Grant', 22_000_000],
      ['subtotal', 'Total Funding', 22_000_000],
      ['total', 'Total costs', 25_100_000],
      ['total', 'Total funding', 22_000_000],
      ['total', 'Total: costs less funding', 3_100_000],
    ]);
  });

  test('are grouped by source, kind, workstream or not at all', () => {
    const names = (by: 'source' | 'kind' | 'workstream' | 'none') =>
      financeLines(parts, by)
        .filter(({ kind }) => kind === 'group')
        .map(({ name }) => name);
    expect(names('source')).toEqual(['Reserve: Earmarked', 'Grant', 'Not stated']);
    expect(names('kind')).toEqual(['Costs', 'Funding']);
    expect(names('workstream')).toEqual(['Whole programme']);
    expect(names('none')).toEqual([]);
  });

  test('say in a mixed subtotal what is taken from what', () => {
    const sums = financeLines(parts, 'workstream').filter(({ kind }) => kind === 'subtotal');
    expect(sums.map(({ name }) => name)).toEqual(['Total Whole programme: costs less funding']);
    expect(sumOf([officers, grant])).toEqual({ '2023/24': -1_900_000, '2024/25': 10_000 });
  });

  test('have one total where all are of one kind', () => {
    const totals = financeLines({ ...parts, financeLines: [officers, advice] }, 'none').filter(
      ({ kind }) => kind === 'total',
    );
    expect(totals.map(({ name, amounts }) => [name, amounts])).toEqual([
      ['Total', { '2023/24': 25_100_000, '2024/25': 10_000 }],
    ]);
  });

  test('show the years with amounts and those added, or begin with this year', () => {
    expect(yearsShown([officers], ['2025/26'], '2026-11-22')).toEqual(['2023/24', '2024/25', '2025/26']);
    expect(yearsShown([], [], '2026-03-31')).toEqual(['2025/26', '2026/27', '2027/28']);
  });

  test('have as many decimal places as keep every amount exact, three at most', () => {
    expect(decimalsFor('£', [officers])).toBe(0);
    expect(decimalsFor('£', [line(1, 'x', { amounts: { '2023/24': 101 } })])).toBe(2);
    expect(decimalsFor('£000', [officers])).toBe(1);
    expect(decimalsFor('£m', [officers])).toBe(3);
  });
});

describe('an amount', () => {
  test('is read in pounds as people write them', () => {
    const read = (text: string) => {
      const amount = readAmount(text);
      return amount.ok ? amount.pence : amount.message;
    };
    expect(['£784k', '1,234', '(1,234)', '-', ''].map(read)).toEqual([
      78_400_000,
      123_400,
      -123_400,
      null,
      null,
    ]);
    expect(read('12%')).toMatch(/^“12%” is not an amount/);
    expect(read('lots')).toBe('“lots” is not an amount. Write pounds like 784,000, £784k or (1,234).');
  });

  test('comes back as it went in', () => {
    for (const pence of [0, 123_456, -123_400, 78_400_000])
      expect(readAmount(typedAmount(pence))).toEqual({ ok: true, pence });
  });

  test('is shown in pounds while it is typed under another unit', () => {
    expect(amountHint('784', '£000', 0)).toBe('£784, which is 0.784 in £000');
    expect(amountHint('784', '£', 0)).toBeNull();
    expect(amountHint('784k', '£', 0)).toBe('£784,000');
    expect(amountHint('x', '£000', 0)).toBeNull();
  });
});

describe('a pasted block', () => {
  const around = {
    lines: [officers, advice, grant],
    years: ['2023/24', '2024/25'],
    unit: '£' as const,
    start: { lineId: 'line-2', year: '2024/25' },
  };
  const told = (text: string, unit: '£' | '£000' | '£m' = '£') =>
    readPastedLines(text, { ...around, unit }).taken.map(({ line: to, label, year, pence }) => [
      to?.id ?? 'new',
      label,
      year,
      pence,
    ]);

  test('has labels and years; known labels are found again, others are new lines', () => {
    expect(told('Item\t2023-24\t24/25\ncase OFFICERS\t£201,000\t5,000\nVans\t\t(40)')).toEqual([
      ['line-1', 'case OFFICERS', '2024/25', 500_000],
      ['new', 'Vans', '2024/25', -4_000],
    ]);
  });

  test('is multiplied by the unit of its headings, unless a cell has its own', () => {
    const text = "£'000\t2023/24\nVans\t122\nBikes\t£5k\nBoats\t122,000";
    expect(unitIn(text)).toBe('£000');
    expect(told(text, '£000').map(([, , , pence]) => pence)).toEqual([12_200_000, 500_000, 12_200_000_000]);
    expect(unitIn('£m\t2023/24\nVans\t1')).toBe('£m');
    expect(unitIn('Item\t2023/24\nVans\t£5,000')).toBeUndefined();
  });

  test('has amounts alone, which go in from the chosen cell', () => {
    expect(told('1\t2\n3\t4')).toEqual([
      ['line-2', 'Advice', '2024/25', 100],
      ['line-2', 'Advice', '2025/26', 200],
      ['line-3', 'Grant', '2024/25', 300],
      ['line-3', 'Grant', '2025/26', 400],
    ]);
  });

  test('says what it does not take, and why', () => {
    expect(
      readPastedLines('Item\t2023/24\tNotes\nAdvice\tsoon\tx\nTotal\t9\t\nVans\t1\t\nVans\t2\t', around)
        .refused,
    ).toEqual([
      { text: 'Notes', why: 'This column is not a financial year like 2023/24.' },
      { text: 'soon', why: 'Advice, 2023/24: this is not an amount.' },
      { text: 'Total', why: 'Totals are worked out here and not pasted.' },
      { text: '2', why: 'Vans, 2023/24 stands there twice; its first amount counts.' },
    ]);
  });

  test('has its years over several columns, under a title, with codes before the names', () => {
    const sheet = [
      ['Budget monitoring 2023/24, period 6'],
      ['', '', "2023/24 £'000", '', '', "2024/25 £'000", '', 'Comments'],
      ['Ref', 'Description', 'Budget', 'Forecast', 'Variance', 'Budget', 'Forecast', ''],
      ['A1', 'Team manager', '36', '38', '2', '40', '41', ''],
      ['A2', 'Case officers', '£201k', '210', '5%', '', '', 'late'],
      ['', 'Total', '237', '248', '', '40', '41', ''],
    ];
    const text = sheet.map((row) => row.join('\t')).join('\n');
    expect(told(text, '£000')).toEqual([
      ['new', 'Team manager', '2023/24', 3_600_000],
      ['new', 'Team manager', '2024/25', 4_000_000],
    ]);
    const over = (year: string) => `${year} stands over more than one column; its first one counts.`;
    expect(readPastedLines(text, { ...around, unit: '£000' }).refused).toEqual([
      { text: 'Forecast', why: over('2023/24') },
      { text: 'Variance', why: over('2023/24') },
      { text: 'Forecast', why: over('2024/25') },
      { text: 'Comments', why: 'This column is not a financial year like 2023/24.' },
      { text: 'Total', why: 'Totals are worked out here and not pasted.' },
    ]);
  });

  test('has headings that say more than a year', () => {
    expect(told('Item\tBudget 2023/24\tActual 2023/24\tForecast 2024-25 (£)\nVans\t1\t2\t3')).toEqual([
      ['new', 'Vans', '2023/24', 100],
      ['new', 'Vans', '2024/25', 300],
    ]);
    // A line whose name holds a year is no heading.
    expect(told('Growth bid 2023/24\t5\nVans\t7').map(([, label, , pence]) => [label, pence])).toEqual([
      ['Growth bid 2023/24', 500],
      ['Vans', 700],
    ]);
  });

  test('knows financial years as people write them', () => {
    expect(
      ['2023/24', '2023-24', '2023–2024', '23/24', 'FY 23/24', '1999/00'].map(readFinancialYear),
    ).toEqual(['2023/24', '2023/24', '2023/24', '2023/24', '2023/24', '1999/00']);
    expect(['2023', '2023/25', '12', ''].map(readFinancialYear)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
