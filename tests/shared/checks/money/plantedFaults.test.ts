import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../shared/checks/check.ts';
import { blankTotal } from '../../../../shared/checks/rules/blankTotal.ts';
import { cellOutOfScale } from '../../../../shared/checks/rules/cellOutOfScale.ts';
import { mixedUnits } from '../../../../shared/checks/rules/mixedUnits.ts';
import { tableTotals } from '../../../../shared/checks/rules/tableTotals.ts';
import { groupThousands } from '../../../../shared/money.ts';
import { moneyRules } from '../../../../shared/checks/families/money.ts';
import { draws } from '../../../fixtures/draws.ts';
import { paperOf, tableOf } from './paperOf.ts';

/** Figures of a table in groups: a whole number for each row and year. */
interface Grid {
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly years: number;
  readonly crossTotals: boolean;
  readonly style: 'pounds' | 'signs' | 'thousands';
}

const grid: fc.Arbitrary<Grid> = fc.integer({ min: 1, max: 4 }).chain((years) =>
  fc.record({
    groups: fc.array(
      fc.array(fc.array(fc.integer({ min: 11, max: 99_999 }), { minLength: years, maxLength: years }), {
        minLength: 2,
        maxLength: 5,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    years: fc.constant(years),
    crossTotals: fc.boolean(),
    style: fc.constantFrom('pounds', 'signs', 'thousands'),
  }),
);

type Cells = string[][];

/** The grid as printed, with subtotals where it has several groups, a total, and a column of totals. */
function printed({ groups, years, crossTotals, style }: Grid): { head: string[]; cells: Cells } {
  const show = (value: number): string => `${style === 'signs' ? '£' : ''}${groupThousands(String(value))}`;
  const across = crossTotals && years > 1;
  const line = (label: string, values: readonly number[]): string[] => [
    label,
    ...values.map(show),
    ...(across ? [show(sum(values))] : []),
  ];
  const down = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: years }, (_, year) => sum(rows.map((row) => row[year] ?? 0)));
  const cells = groups.flatMap((rows, g) => [
    ...(groups.length > 1 ? [[`group: Part ${g + 1}`]] : []),
    ...rows.map((row, r) => line(`Item ${g + 1}.${r + 1}`, row)),
    ...(groups.length > 1 ? [line(`subtotal: Total part ${g + 1}`, down(rows))] : []),
  ]);
  const head = [
    'Item',
    ...Array.from({ length: years }, (_, year) => `20${20 + year}/${21 + year}`),
    ...(across ? ['Total'] : []),
  ];
  return { head, cells: [...cells, line('total: Total', down(groups.flat()))] };
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const unitOf = (style: Grid['style']) =>
  style === 'thousands' ? { unit: '£000' } : style === 'pounds' ? { unit: '£' } : {};

const says = (rules: readonly Rule[], head: readonly string[], cells: Cells, style: Grid['style']) => {
  const paper = paperOf({ blocks: [tableOf(head, cells, unitOf(style))] });
  return rules.flatMap((rule) => (rule.over === 'paper' ? rule.check(paper) : []));
};

const numberAt = (text: string): number => Number(text.replace(/[^\d]/g, ''));
const like = (text: string, value: number): string =>
  `${text.startsWith('£') ? '£' : ''}${groupThousands(String(value))}`;

/** Rows that are printed figures of one kind. */
const rowsOf = (cells: Cells, kind: 'item' | 'total'): string[][] =>
  cells.filter(([label = '']) =>
    kind === 'item' ? label.startsWith('Item') : /^(?:sub)?total:/.test(label),
  );

const totals: readonly Rule[] = [tableTotals, cellOutOfScale, blankTotal];
const runs = { numRuns: draws(2000) };
const pick = fc.nat({ max: 1_000_000 });

/** Changes one cell of the chosen rows in place; false where the change would leave it as it is. */
function plant(
  rows: readonly string[][],
  at: number,
  change: (value: number, text: string) => string | null,
): boolean {
  const row = rows[at % rows.length];
  const column = 1 + (Math.floor(at / rows.length) % Math.max(1, (row?.length ?? 2) - 1));
  const text = row?.[column];
  if (row === undefined || text === undefined) return false;
  const next = change(numberAt(text), text);
  if (next === null || next === text) return false;
  row[column] = next;
  return true;
}

describe(`tables at random, ${4 * draws(2000) + 2 * draws(1000)} of them`, () => {
  it('says nothing of any money rule on clean tables', () => {
    fc.assert(
      fc.property(grid, (made) => {
        const { head, cells } = printed(made);
        expect(says(moneyRules, head, cells, made.style)).toEqual([]);
      }),
      runs,
    );
  });

  it('finds totals and subtotals that are off', () => {
    fc.assert(
      fc.property(grid, pick, fc.integer({ min: 1, max: 5000 }), (made, at, off) => {
        const { head, cells } = printed(made);
        let wrong = '';
        fc.pre(plant(rowsOf(cells, 'total'), at, (value, text) => (wrong = like(text, value + off))));
        // By chance a row that is a hundred times larger makes the wrong total right: then that is what is said.
        expect(
          says(totals, head, cells, made.style).filter((each) => each.message.includes(wrong)),
        ).not.toEqual([]);
      }),
      runs,
    );
  });

  it('finds figures a hundred or a thousand times too large', () => {
    fc.assert(
      fc.property(grid, pick, fc.constantFrom(100, 1000), (made, at, factor) => {
        const { head, cells } = printed({ ...made, crossTotals: false });
        fc.pre(plant(rowsOf(cells, 'item'), at, (value, text) => like(text, value * factor)));
        const found = says(totals, head, cells, made.style);
        expect(
          found.some((each) => each.message.includes('too large') || each.message.includes('too little')),
        ).toBe(true);
      }),
      runs,
    );
  });

  it('finds figures with two digits changed round', () => {
    fc.assert(
      fc.property(grid, pick, (made, at) => {
        const { head, cells } = printed(made);
        fc.pre(
          plant(rowsOf(cells, 'item'), at, (value, text) => {
            const digits = String(value);
            const swapped = `${digits.slice(0, -2)}${digits.at(-1)}${digits.at(-2)}`;
            return like(text, Number(swapped));
          }),
        );
        expect(says(totals, head, cells, made.style)).not.toEqual([]);
      }),
      runs,
    );
  });

  it('finds blank totals', () => {
    fc.assert(
      fc.property(grid, pick, (made, at) => {
        const { head, cells } = printed(made);
        fc.pre(plant(rowsOf(cells, 'total'), at, () => ''));
        expect(says([blankTotal], head, cells, made.style)).not.toEqual([]);
      }),
      { numRuns: draws(1000) },
    );
  });

  it('finds cells with a unit of their own in a table of thousands', () => {
    fc.assert(
      fc.property(grid, pick, (made, at) => {
        const { head, cells } = printed({ ...made, style: 'thousands' });
        fc.pre(plant(rowsOf(cells, 'item'), at, (value) => `£${value}k`));
        const found = says([mixedUnits, tableTotals], head, cells, 'thousands');
        expect(found.map((each) => each.message)).toEqual([expect.stringContaining('unit of its own')]);
      }),
      { numRuns: draws(1000) },
    );
  });
});

it('does not blame one of two like figures for a total that is off: the total itself is named', () => {
  const rows = [
    ['Item 1', '26'],
    ['Item 2', '11'],
    ['Item 3', '26'],
    ['total: Total', '2,635'],
  ];
  const found = says([tableTotals, cellOutOfScale], ['Item', '2021/22'], rows, 'pounds');
  expect(found.map((each) => each.quote)).toEqual(['2,635']);
});
