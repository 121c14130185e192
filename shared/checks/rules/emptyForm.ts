import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { plainText } from '../read/passages.ts';
import { cellText } from '../read/tableText.ts';

/** A table to be filled in (signatures, contacts, change history) that nobody filled in. */
export const emptyForm: Rule = {
  id: 'empty-form',
  family: 'structure',
  label: 'Form left empty',
  why: 'An unsigned sign-off sheet in a published paper shows that the clearance did not happen.',
  severity: 'should',
  source: 'Document control (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part }) =>
      part.blocks.flatMap((block, at): Found[] => {
        if (block.kind !== 'table' || block.body.length === 0) return [];
        const columns = block.columns.map((_, column) =>
          block.body.map((row) => {
            const cell = row.cells[column];
            return cell === undefined ? 'spanned' : cellText(cell).trim();
          }),
        );
        const empty = columns.flatMap((cells, column) =>
          cells.every((text) => text === '') ? [column] : [],
        );
        const [first] = empty;
        if (first === undefined || block.body.some((row) => row.kind !== 'body')) return [];
        const heading = part.blocks.slice(0, at).findLast((each) => each.kind === 'heading');
        const name = block.caption ?? (heading?.kind === 'heading' ? plainText(heading.text) : 'The table');
        const heads = empty.map(
          (column) => `“${cellText(block.head.at(-1)?.cells[column] ?? { id: '', blocks: [] })}”`,
        );
        return [
          {
            block: block.id,
            number: block.number ?? null,
            quote: name,
            message: `“${name}” is blank under ${heads.length < 2 ? heads.join('') : `${heads.slice(0, -1).join(', ')} and ${heads.at(-1)}`}. Fill it in, or leave the table out.`,
          },
        ];
      }),
    ),
};
