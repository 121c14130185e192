import type { Block, CellContent, Document } from '../../../../shared/document/blocks.ts';

/** All printed numbers and labels of a document in the order in which a Word file has them; not of the agenda and contents. */
export function printedNumbers({ parts }: Document): string[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap(numbersOf));
}

function numbersOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return number(block.number);
    case 'paragraph':
    case 'list':
      return contentNumbers([block]);
    case 'table':
      return [
        ...number(block.number),
        ...[...block.head, ...block.body].flatMap(({ cells }) =>
          cells.flatMap((cell) => contentNumbers(cell.blocks)),
        ),
      ];
    case 'facts':
      return block.rows.flatMap((row) => row.blocks.flatMap(numbersOf));
    case 'recommendations':
      return block.items.flatMap((item) => [item.label, ...contentNumbers(item.blocks)]);
    case 'notice':
      return contentNumbers(block.blocks);
    case 'cover':
    case 'figure':
    case 'signOff':
    case 'keyFigures':
    case 'index':
    case 'attachment':
      return [];
  }
}

const number = (printed: string | undefined): string[] => (printed === undefined ? [] : [printed]);

const contentNumbers = (blocks: readonly CellContent[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? number(block.number)
      : block.items.flatMap(({ label, blocks: inner }) => {
          // An item's own label is its paragraph's one number.
          const [first, ...rest] = inner;
          return first?.kind === 'paragraph'
            ? [label, ...contentNumbers(rest)]
            : [label, ...contentNumbers(inner)];
        }),
  );
