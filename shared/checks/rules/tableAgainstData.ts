import { totalOf } from '../../entities/financeLine.ts';
import type { Row } from '../../entities/index.ts';
import type { Found, Rule } from '../check.ts';
import { figuresOf, pounds, type PlacedTable } from '../read/amounts.ts';
import type { NumericCell, NumericRow } from '../read/numericTable.ts';
import { showSize } from '../read/numericTable.ts';
import { outOfScale } from '../read/numericTableScale.ts';
import { sharedWords } from '../read/words.ts';

type Line = Row<'financeLine'>;

/** A typed table against the finance lines that the programme keeps: another figure, or one that lost its half. */
export const tableAgainstData: Rule = {
  id: 'table-against-data',
  family: 'money',
  label: 'Printed figure differs from the finance data',
  why: 'The paper and the finance record must not tell two stories.',
  severity: 'must',
  source: 'The finance lines of the programme',
  over: 'paper',
  check: (paper) => {
    const lines = paper.pack.rows.financeLine.filter(
      (each) => each.paperId === paper.paper.id && each.deletedAt === null,
    );
    return lines.length === 0 ? [] : figuresOf(paper).flatMap((placed) => ofTable(placed, lines));
  },
};

function ofTable(placed: PlacedTable, lines: readonly Line[]): Found[] {
  const scaled = new Set(outOfScale(placed.table, placed.sums).map((each) => each.cell.id));
  return placed.table.rows.flatMap((row) => {
    if (row.kind !== 'body') return [];
    const pairs = pairsOf(placed, row, lines);
    return pairs.flatMap(({ cell, pence, line, at }): Found[] => {
      const column = placed.table.columns[at];
      if (column === undefined || scaled.has(cell.id) || cell.size === pence) return [];
      const right = showSize(pence, column);
      const place = { block: cell.id, number: placed.number, quote: cell.text };
      const mend = {
        kind: 'replace' as const,
        label: `Write ${right}`,
        block: cell.id,
        from: cell.text,
        to: right,
      };
      if (Math.abs(cell.size - pence) * 2 > cell.step)
        return [
          {
            ...place,
            mend,
            message: `“${row.label}”, ${column.heading}, says ${cell.text}; the finance data have ${pounds(pence)} for “${line.label}”.`,
          },
        ];
      if (Math.abs(cell.size - pence) * 2 < cell.step) return [];
      return [
        {
          ...place,
          mend,
          severity: 'note',
          message: `“${row.label}”, ${column.heading}, says ${cell.text} for ${right}: a half is cut off here, and totals that are made of such figures come out too small. Show the decimal, or round it up.`,
        },
      ];
    });
  });
}

interface Pair {
  readonly cell: NumericCell;
  readonly at: number;
  readonly pence: number;
  readonly line: Line;
}

/** The row's figures beside those of the line that it must be: most years alike, or the very same label. */
function pairsOf(placed: PlacedTable, row: NumericRow, lines: readonly Line[]): Pair[] {
  for (const line of lines) {
    const same = row.label.trim().toLowerCase() === line.label.trim().toLowerCase();
    if (!same && sharedWords(row.label, line.label) === 0) continue;
    const pairs = placed.table.columns.flatMap((column): Pair[] => {
      const cell = row.cells[column.at];
      if (column.kind !== 'money' || cell === undefined || cell.number === null) return [];
      const pence = column.total
        ? totalOf(line)
        : column.year === null
          ? undefined
          : line.amounts[column.year];
      return pence === undefined ? [] : [{ cell, at: column.at, pence, line }];
    });
    const alike = pairs.filter(({ cell, pence }) => Math.abs(cell.size - pence) * 2 <= cell.step).length;
    if (pairs.length > 0 && (same || (pairs.length > 1 && alike * 2 >= pairs.length))) return pairs;
  }
  return [];
}
