import type { Found, Rule } from '../check.ts';
import { figuresOf } from '../read/amounts.ts';
import { showSize, type NumericRow } from '../read/numericTable.ts';

/** Called cumulative, but the same 224 in every year. */
export const cumulativeLabel: Rule = {
  id: 'cumulative-label',
  family: 'money',
  label: 'Called cumulative, but flat',
  why: 'A reader adds up yearly figures and does not add up cumulative ones.',
  severity: 'should',
  source: 'Cumulative is the sum of all years so far',
  over: 'paper',
  check: (paper) =>
    figuresOf(paper).flatMap(({ table, number }) => {
      const columns = table.columns.filter((each) => each.kind === 'money' && each.period && !each.total);
      if (columns.length < 2) return [];
      const under = /\bcumulative\b/i.test(table.block.caption ?? '') ? table.rows : rowsUnder(table.rows);
      const row = under.findLast((each) => each.kind !== 'group' && filled(each, columns).length > 1);
      if (row === undefined) return [];
      const cells = filled(row, columns);
      const [first] = cells;
      const column = columns[0];
      if (first === undefined || column === undefined || cells.some((each) => each.size !== first.size))
        return [];
      const sums = cells.map((_, index) => showSize(first.size * (index + 1), column)).join(', ');
      return [
        {
          block: first.id,
          number,
          quote: 'cumulative',
          message: `“${row.label}” is under the word cumulative, but shows ${first.text} in each of ${cells.length} years. Cumulative it would be ${sums}; else leave the word out.`,
        } satisfies Found,
      ];
    }),
};

/** Rows that a label or group heading calls cumulative, up to the next heading. */
function rowsUnder(rows: readonly NumericRow[]): NumericRow[] {
  let inside = false;
  return rows.filter((row) => {
    const text = row.cells.map((cell) => cell.text).join(' ');
    if (row.kind === 'group') inside = /\bcumulative\b/i.test(text);
    return inside || /\bcumulative\b/i.test(row.label);
  });
}

const filled = (row: NumericRow, columns: readonly { at: number }[]) =>
  columns.flatMap(({ at }) => {
    const cell = row.cells[at];
    return cell === undefined || cell.number === null || cell.size === 0 ? [] : [cell];
  });
