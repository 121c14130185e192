import type { CellContent, Inline, TableCell } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { cellText } from '../read/tableText.ts';

/** Whether a text says a status or a value: a letter, a word or a number. */
const says = (text: string): boolean => /[\p{L}\d]/u.test(text);
const byColour =
  /\b(?:shown|marked|highlighted|shaded|coloured|flagged|printed|rows?|cells?|figures?|text|items?) in (?:red|green|amber|yellow|orange|blue)\b/i;

/** Status by colour and nothing else. */
export const colourAlone: Rule = {
  id: 'colour-alone',
  family: 'access',
  label: 'Colour alone',
  why: 'One man in twelve does not tell red from green, and packs are printed in grey.',
  severity: 'should',
  source: 'WCAG 2.2, 1.4.1',
  over: 'paper',
  check: (paper) => [
    ...paper.blocks.flatMap((block): Found[] =>
      block.kind !== 'table'
        ? []
        : [...block.head, ...block.body].flatMap((row) =>
            row.cells.flatMap((cell): Found[] => {
              const toned = cell.tone ?? statusTone(cell);
              if (toned === undefined || says(cellText(cell))) return [];
              const name =
                row.cells[0] === undefined || row.cells[0] === cell
                  ? ''
                  : ` of “${cellText(row.cells[0]).split('\n')[0]}”`;
              return [
                {
                  block: cell.id,
                  number: block.number ?? null,
                  quote: name === '' ? '' : cellText(row.cells[0] ?? cell),
                  message: `A cell${name} says “${toned}” by its colour alone. Write the word or a letter in it.`,
                },
              ];
            }),
          ),
    ),
    ...paper.passages.flatMap((passage): Found[] => {
      const match = passage.generated === true ? null : byColour.exec(passage.text);
      return match === null
        ? []
        : [
            {
              block: passage.block,
              number: passage.number,
              quote: match[0],
              severity: 'note',
              message: `“${match[0]}” tells something by colour. See that a word or a mark says the same.`,
            },
          ];
    }),
  ],
};

const statusTone = (cell: TableCell): string | undefined =>
  cell.blocks
    .flatMap((block: CellContent) => (block.kind === 'paragraph' ? block.text : []))
    .find((each: Inline) => each.kind === 'status' && !says(each.text)) === undefined
    ? undefined
    : 'status';
