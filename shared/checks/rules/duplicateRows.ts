import type { TableBlock } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { bareText } from '../read/similar.ts';
import { cellText } from '../read/tableText.ts';

/** Two rows of a table that say the same. */
export const duplicateRows: Rule = {
  id: 'duplicate-rows',
  family: 'structure',
  label: 'Two rows that say the same',
  why: 'Either one row is too many, or one of the two was not filled in with its own figure.',
  severity: 'note',
  source: 'House convention',
  over: 'paper',
  check: (paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? same(block) : [])),
};

function same(table: TableBlock): Found[] {
  const rows = table.body
    .filter((row) => row.kind === 'body' && row.cells.length > 1)
    .map((row) => ({
      row,
      label: cellText(row.cells[0] ?? { id: '', blocks: [] }).trim(),
      values: row.cells
        .slice(1)
        .map((cell) => cellText(cell).trim())
        .join(' | '),
    }));
  // Where rows add up, equal amounts are common: posts of one grade, a contribution of one council each.
  const sums = table.body.some((row) => row.kind === 'total' || row.kind === 'subtotal');
  return rows.flatMap((one, at): Found[] => {
    const before = rows.slice(0, at).find((each) => each.values === one.values && each.values !== '');
    if (before === undefined) return [];
    const copied = bareText(before.label) === bareText(one.label) && one.label !== '';
    if (!copied && (sums || !/^\d{3,}$/.test(one.values.replace(/,/g, '')))) return [];
    return [
      {
        block: one.row.cells[0]?.blocks[0]?.id ?? one.row.id,
        number: table.number ?? null,
        quote: one.label,
        severity: copied ? 'should' : 'note',
        message: copied
          ? `The row “${one.label}” stands twice with the same content. Take one out.`
          : `“${before.label}” and “${one.label}” are both ${one.values}. If the two are one thing, take a row out; if not, say what sets them apart.`,
      },
    ];
  });
}
