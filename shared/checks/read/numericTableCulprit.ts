import { type NumericCell, type NumericTable, showSize } from './numericTable.ts';
import type { TableSum } from './numericTableSums.ts';

/** The one figure that stands in both a row and a column that miss their totals by the same amount. */
export function crossedFault(
  table: NumericTable,
  wrong: readonly TableSum[],
): { cell: NumericCell; meant: string; off: string; sums: readonly TableSum[] } | null {
  const off = (sum: TableSum): number => sum.sum - sum.cell.size;
  for (const down of wrong.filter((each) => each.direction === 'down'))
    for (const across of wrong.filter((each) => each.direction === 'across' && off(each) === off(down))) {
      const cell = down.parts.find((part) => across.parts.some((other) => other.id === part.id));
      const column = table.columns.find((each) => across.row.cells[each.at]?.id === cell?.id);
      if (cell === undefined || column === undefined) continue;
      return {
        cell,
        meant: showSize(cell.size - off(down), column),
        off: showSize(Math.abs(off(down)), column),
        sums: [down, across],
      };
    }
  return null;
}

/** The single figure of a sum, the total included, that is right once two neighbouring digits change places. */
export function swappedPart(sum: TableSum): { cell: NumericCell; meant: string } | null {
  const off = sum.sum - sum.cell.size;
  const found = [
    ...sum.parts.map((cell) => ({ cell, want: cell.size - off })),
    { cell: sum.cell, want: sum.cell.size + off },
  ].filter(({ cell, want }) => cell.number !== null && swaps(cell).includes(want));
  const [one] = found;
  if (one === undefined || found.length > 1) return null;
  return { cell: one.cell, meant: showSize(one.want, sum.column) };
}

/** Sizes with two neighbouring digits changed; a nought in front would not have been typed. */
function swaps(cell: NumericCell): number[] {
  if (cell.number === null || cell.number.digits === 0) return [];
  const digits = String(Math.abs(cell.number.digits));
  const size = cell.size / Number(digits);
  return Array.from(
    { length: digits.length - 1 },
    (_, at) => digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2),
  )
    .filter((swapped) => !swapped.startsWith('0'))
    .map((swapped) => Math.round(Number(swapped) * size));
}
