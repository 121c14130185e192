import type { TableBlock } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { sentencesOf } from '../read/sentences.ts';
import { cellText } from '../read/tableText.ts';

/** Text that begins in the middle: a cell with a small letter among cells with capitals, or "These include" after one thing. */
export const sentenceStart: Rule = {
  id: 'sentence-start',
  family: 'language',
  label: 'Sentence without its beginning',
  why: 'Something was lost when the text was moved.',
  severity: 'should',
  source: 'Proof-reading (house convention)',
  over: 'paper',
  check: (paper) => [
    ...paper.blocks.flatMap((block) => (block.kind === 'table' ? cells(block) : [])),
    ...paper.passages.flatMap((passage): Found[] => {
      if (passage.generated === true || !/\bThese include\b/.test(passage.text)) return [];
      const sentences = sentencesOf(passage.text);
      const at = sentences.findIndex((each) => each.text.startsWith('These include'));
      const before = sentences[at - 1]?.text ?? '';
      const one =
        /\b[Tt]he (?:more |most |main |biggest |greatest |key )?(?:\w+ )?(risk|issue|reason|option|cause|change|aim|benefit)\b[^.]*\bis\b/.exec(
          before,
        );
      if (one === null || /\b\w+s\b are\b/.test(before)) return [];
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: 'These include',
          severity: 'note',
          message: `“These include” follows a sentence about one ${one[1]}. Say what “these” are.`,
        },
      ];
    }),
  ],
};

function cells(table: TableBlock): Found[] {
  return table.columns.flatMap((column, at): Found[] => {
    if (column.align === 'number') return [];
    const texts = table.body.flatMap((row) => {
      const cell = row.kind === 'body' ? row.cells[at] : undefined;
      const text = cell === undefined ? '' : cellText(cell).trim();
      return cell === undefined || text.split(/\s+/).length < 6 ? [] : [{ cell, text }];
    });
    const small = texts.filter((each) => /^[a-z][a-z]+\b/.test(each.text));
    const [only] = small;
    if (only === undefined || texts.length < 4 || small.length > 1) return [];
    const start = only.text.split(/\s+/).slice(0, 6).join(' ');
    return [
      {
        block: only.cell.blocks[0]?.id ?? only.cell.id,
        number: table.number ?? null,
        quote: start,
        message: `“${start} …” begins with a small letter; the other ${texts.length - 1} cells of the column begin a sentence. Its beginning, perhaps its verb, seems to be lost.`,
      },
    ];
  });
}
