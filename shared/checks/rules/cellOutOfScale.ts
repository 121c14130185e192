import type { Found, Rule } from '../check.ts';
import { figuresOf } from '../read/amounts.ts';
import { showSize } from '../read/numericTable.ts';
import { type OutOfScale, outOfScale } from '../read/numericTableScale.ts';

/** "122,000" in a table of thousands, among 122s. */
export const cellOutOfScale: Rule = {
  id: 'cell-out-of-scale',
  family: 'money',
  label: 'Figure in another unit than its neighbours',
  why: 'A thousand typed out in a column of thousands makes the figure a thousand times too large.',
  severity: 'must',
  source: 'Money stands in the unit of its table (house convention)',
  over: 'paper',
  check: (paper) =>
    figuresOf(paper).flatMap(({ table, number, sums }) =>
      outOfScale(table, sums).map((each): Found => {
        const meant = showSize(Math.round(each.cell.size / each.factor), each.column);
        return {
          block: each.cell.id,
          number,
          quote: each.cell.text,
          severity: each.breaks === null ? 'should' : 'must',
          message: message(each, meant, table.unit),
          mend: {
            kind: 'replace',
            label: `Write ${meant}`,
            block: each.cell.id,
            from: each.cell.text,
            to: meant,
          },
        };
      }),
    ),
};

function message(
  { cell, row, column, factor, breaks }: OutOfScale,
  meant: string,
  unit: string | null,
): string {
  const times = factor >= 1 ? factor : 1 / factor;
  const size = `about ${times === 1_000_000 ? 'a million' : times === 1000 ? '1,000' : '100'} times too ${factor >= 1 ? 'large' : 'small'}`;
  const where = `“${row.label}”, ${column.heading},`;
  const told = unit === null || unit === '£' ? '' : ` in a table of ${unit}`;
  const sum =
    breaks === null
      ? ''
      : ` The ${breaks.direction === 'down' ? 'column' : 'row'} would add up to ${showSize(breaks.sum, breaks.column)}; the table says ${breaks.cell.text}.`;
  return `${where} says ${cell.text}${told}: ${size} for the figures beside it. ${meant} seems to be meant.${sum}`;
}
