import type { TableBlock, TableCell } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { plainText } from '../read/passages.ts';

/** Numbered points that should stand side by side and do not: a row that broke over a page and fell apart. */
export const rowsOutOfLine: Rule = {
  id: 'rows-out-of-line',
  family: 'structure',
  label: 'Table rows that fell apart',
  why: 'A risk beside another risk’s mitigation misinforms more than none at all.',
  severity: 'should',
  source: 'A row says one thing (house convention)',
  over: 'paper',
  check: (paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? broken(block) : [])),
};

const lines = (cell: TableCell): string[] =>
  cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? plainText(block.text).split('\n') : []));
const numbersOf = (cell: TableCell): string[] =>
  lines(cell).flatMap((line) => /^(\d{1,2})[.)]\s/.exec(line)?.[1] ?? []);

function broken(table: TableBlock): Found[] {
  return table.body.flatMap((row): Found[] => {
    if (row.kind !== 'body') return [];
    const cells = row.cells.map((cell) => ({ cell, numbers: numbersOf(cell), lines: lines(cell) }));
    const counted = cells.filter((each) => each.numbers.length > 0);
    const [left, right] = counted;
    if (left === undefined || right === undefined) return [];
    if (left.numbers.join() === right.numbers.join()) return [];
    const stray = counted.flatMap((each) => each.lines.filter((line) => /^[a-z]/.test(line)));
    const [first] = stray;
    return [
      {
        block: left.cell.blocks[0]?.id ?? left.cell.id,
        number: table.number ?? null,
        quote: (left.lines[0] ?? '').slice(0, 80),
        message:
          `The left cell holds ${left.numbers.join(', ')}, the right one ${right.numbers.join(', ')}: the row fell apart.` +
          `${first === undefined ? '' : ` “${first.slice(0, 40)}” belongs to the row before.`} Give each number a row of its own.`,
      },
    ];
  });
}
