import type { CellContent } from '../../document/blocks.ts';
import type { PaperContext } from '../check.ts';
import { plainText } from './passages.ts';

/** A field of the header grid as printed. */
export interface HeaderWords {
  readonly key: string;
  readonly label: string;
  /** Id of the paragraph that holds the words. */
  readonly block: string;
  readonly text: string;
}

const byPaper = new WeakMap<PaperContext, readonly HeaderWords[]>();

/** The filled fields of a report's header grid, in order; the recommendations are left out. */
export function headerFields(paper: PaperContext): readonly HeaderWords[] {
  const known = byPaper.get(paper);
  if (known !== undefined) return known;
  const start = `${paper.paper.ref}/header-`;
  const fields = paper.blocks
    .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    .flatMap((row) => {
      const blocks = row.blocks.filter((each): each is CellContent => each.kind !== 'recommendations');
      const [first] = blocks;
      if (first === undefined || !row.id.startsWith(start)) return [];
      const text = blocks.map(contentText).join('\n').trim();
      return text === ''
        ? []
        : [{ key: row.id.slice(start.length), label: row.label, block: first.id, text }];
    });
  byPaper.set(paper, fields);
  return fields;
}

const contentText = (block: CellContent): string =>
  block.kind === 'paragraph'
    ? plainText(block.text)
    : block.items.map((item) => item.blocks.map(contentText).join('\n')).join('\n');
