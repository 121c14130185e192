import type { Found, Mend, Rule } from '../check.ts';
import { figuresOf, type PlacedTable } from '../read/amounts.ts';
import { showSize } from '../read/numericTable.ts';
import { outOfScale } from '../read/numericTableScale.ts';
import { stateOf, type TableSum } from '../read/numericTableSums.ts';
import { crossedFault, swappedPart } from '../read/numericTableCulprit.ts';

/** Recomputes every subtotal, total and cross-total of every table, in the table's unit. */
export const tableTotals: Rule = {
  id: 'table-totals',
  family: 'money',
  label: 'Totals that do not add up',
  why: 'A total that its own rows contradict is the figure that members decide on.',
  severity: 'must',
  source: 'Totals are the sum of what stands above or before them',
  over: 'paper',
  check: (paper) => figuresOf(paper).flatMap(ofTable),
};

function ofTable(placed: PlacedTable): Found[] {
  const elsewhere = new Set(outOfScale(placed.table, placed.sums).map((each) => each.cell.id));
  const wrong = placed.sums.filter(
    (sum) => stateOf(sum) === 'wrong' && !sum.parts.some((part) => elsewhere.has(part.id)),
  );
  const crossed = crossedFault(placed.table, wrong);
  const rest = wrong.filter((sum) => crossed === null || !crossed.sums.includes(sum));
  const rounded = placed.sums.filter((sum) => stateOf(sum) === 'rounded');
  return [
    ...(crossed === null
      ? []
      : [
          {
            block: crossed.cell.id,
            number: placed.number,
            quote: crossed.cell.text,
            message: `Row and column of this figure miss their totals by the same ${crossed.off}: ${crossed.meant} would make both right, ${crossed.cell.text} makes neither.`,
            mend: replace(crossed.cell.id, crossed.cell.text, crossed.meant),
          },
        ]),
    ...rest.map((sum) => wrongSum(sum, placed)),
    ...rounded.map((sum) => roundedSum(sum, placed)),
  ];
}

function wrongSum(sum: TableSum, { table, number }: PlacedTable): Found {
  const right = showSize(sum.sum, sum.column);
  const swapped = swappedPart(sum);
  const unit = sum.column.unit === null || sum.column.unit === '£' ? '' : ` (${sum.column.unit})`;
  const hint =
    swapped === null
      ? ''
      : swapped.cell === sum.cell
        ? ' Two digits of the total seem to have changed places.'
        : ` With ${swapped.meant} for ${swapped.cell.text} it would be right: two digits may have changed places.`;
  return {
    block: sum.cell.id,
    number,
    quote: sum.cell.text,
    message: `${whatAddsUp(sum)} ${right}${unit}; ${table.name} says ${sum.cell.text}, ${showSize(Math.abs(sum.cell.size - sum.sum), sum.column)} too ${sum.cell.size > sum.sum ? 'much' : 'little'}.${hint}`,
    ...(swapped !== null && swapped.cell !== sum.cell
      ? {}
      : { mend: replace(sum.cell.id, sum.cell.text, right) }),
  };
}

function roundedSum(sum: TableSum, { number }: PlacedTable): Found {
  return {
    block: sum.cell.id,
    number,
    quote: sum.cell.text,
    severity: 'note',
    message: `${whatAddsUp(sum)} ${showSize(sum.sum, sum.column)}, the printed total is ${sum.cell.text}. Each figure seems to be rounded for itself; say so in a note below the table.`,
  };
}

function whatAddsUp(sum: TableSum): string {
  if (sum.direction === 'across')
    return `The figures of ${sum.row.label === '' ? 'the row' : `“${sum.row.label}”`} add up to`;
  const label = sum.row.label === '' ? 'the total' : `“${sum.row.label}”`;
  return `The rows of ${label} under ${sum.column.heading === '' ? 'this column' : `“${sum.column.heading}”`} add up to`;
}

/** Puts the figure in place of the printed one and keeps the words around it. */
function replace(block: string, text: string, to: string): Mend {
  const printed = /£?\s?[\d,]+(?:, ?\d{3})*(?:\.\d+)?/.exec(text)?.[0].trim() ?? text;
  return { kind: 'replace', label: `Write ${to}`, block, from: printed, to };
}
