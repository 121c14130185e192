import type { Block, CellContent, Inline } from '../document/blocks.ts';
import { inlineText } from '../document/walk.ts';
import type { Row } from '../entities/index.ts';

type Correction = Row<'minutes'>['corrections'][number];

/** The blocks with each correction carried out where the draft has its words. Emphasis in a corrected paragraph is lost. */
export const corrected = (blocks: readonly Block[], corrections: readonly Correction[]): Block[] =>
  blocks.map((block): Block => {
    if (block.kind === 'paragraph' || block.kind === 'list') return correctedContent(block, corrections);
    if (block.kind !== 'facts') return block;
    const rows = block.rows.map((fact) => ({
      ...fact,
      blocks: fact.blocks.map((each) =>
        each.kind === 'recommendations' ? each : correctedContent(each, corrections),
      ),
    }));
    return { ...block, rows };
  });

function correctedContent(block: CellContent, corrections: readonly Correction[]): CellContent {
  if (block.kind === 'list')
    return {
      ...block,
      items: block.items.map((item) => ({
        ...item,
        blocks: item.blocks.map((each) => correctedContent(each, corrections)),
      })),
    };
  const before = inlineText(block.text);
  const after = corrections
    .filter(({ was }) => was.trim() !== '')
    .reduce((words, { was, now }) => words.replaceAll(was, now), before);
  const text: readonly Inline[] = after === before ? block.text : [{ kind: 'text', text: after }];
  return { ...block, text };
}

/** Corrections of words that the draft does not have: they are shown, and change nothing. */
export function unknownCorrections(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.filter(
    (each) => JSON.stringify(corrected(blocks, [each])) === JSON.stringify(corrected(blocks, [])),
  );
}
