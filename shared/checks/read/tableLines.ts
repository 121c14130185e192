import type { PaperContext } from '../check.ts';
import { figuresOf, type PlacedTable } from './amounts.ts';
import type { NumericCell, NumericRow } from './numericTable.ts';

/** A row of money by financial year, wherever in the paper it stands. */
export interface YearLine {
  readonly placed: PlacedTable;
  readonly row: NumericRow;
  /** Its label, or the caption where the table has a single row. */
  readonly name: string;
  /** Whether it stands for all of its table: a total, or the only row. */
  readonly whole: boolean;
  readonly years: ReadonlyMap<string, NumericCell>;
}

const known = new WeakMap<PaperContext, readonly YearLine[]>();

/** The rows of a paper’s tables that have money for two years or more; worked out once for each paper. */
export function yearLines(paper: PaperContext): readonly YearLine[] {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const lines = figuresOf(paper).flatMap((placed) => {
    const { table } = placed;
    const columns = table.columns.filter(
      (each) => each.kind === 'money' && each.year !== null && !each.total,
    );
    if (columns.length < 2) return [];
    return table.rows
      .filter((row) => row.kind !== 'group')
      .map((row): YearLine => ({
        placed,
        row,
        name: row.label === '' ? (table.block.caption ?? '') : row.label,
        whole: row.kind !== 'body' || table.rows.length === 1,
        years: new Map(
          columns.flatMap((each) =>
            row.cells[each.at] === undefined ? [] : [[each.year ?? '', row.cells[each.at] as NumericCell]],
          ),
        ),
      }));
  });
  known.set(paper, lines);
  return lines;
}

/** Pence by year of what is filled in. */
export const filledYears = (line: YearLine): Map<string, number> =>
  new Map([...line.years].flatMap(([year, cell]) => (cell.number === null ? [] : [[year, cell.size]])));
