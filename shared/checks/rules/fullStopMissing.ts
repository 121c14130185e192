import type { Block, ListBlock } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { plainText } from '../read/passages.ts';

/** A paragraph, or an item among its siblings, that ends without a full stop where the others have one. */
export const fullStopMissing: Rule = {
  id: 'full-stop-missing',
  family: 'language',
  label: 'Full stop missing',
  why: 'It may be a sentence of which the end was lost.',
  severity: 'note',
  source: 'Proof-reading (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part }) => [...paragraphs(part.blocks), ...part.blocks.flatMap(lists)]),
};

const ended = /[.!?:;,–…]["”’')\]]*$/;

/** "… to read. (March 2017)" and "…; and" end well enough. */
const isEnded = (text: string): boolean =>
  ended.test(text) || /[.;]\s*\([^)]*\)$/.test(text) || /[;,]\s*(?:and|or)$/.test(text);

const isOpen = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.number === undefined && !isEnded(plainText(block.text).trim());

function paragraphs(blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block, at): Found[] => {
    if (block.kind !== 'paragraph' || block.style === 'small' || block.style === 'lead') return [];
    const text = plainText(block.text).trim();
    const words = text.split(/\s+/).length;
    const next = blocks[at + 1]?.kind;
    if (words < 12 || isEnded(text) || next === 'list' || next === 'table') return [];
    // A run of such paragraphs is a list whose marks were lost; a bold one is a heading within the text.
    if (isOpen(blocks[at + 1]) || isOpen(blocks[at - 1]) || /^Option\b/.test(text)) return [];
    if (block.text.every((each) => each.kind === 'text' && each.strong === true)) return [];
    return [found(block.id, block.number ?? null, text)];
  });
}

function lists(block: Block): Found[] {
  if (block.kind === 'recommendations')
    return siblings(
      block.items.map((item) => ({
        id: item.id,
        number: item.label,
        text: item.blocks.length > 0 ? '' : plainText(item.text).trim(),
      })),
    );
  if (block.kind === 'facts') return block.rows.flatMap((row) => row.blocks.flatMap(lists));
  return block.kind === 'list' ? items(block) : [];
}

const items = (list: ListBlock): Found[] =>
  siblings(
    list.items.map((item) => {
      const last = item.blocks.at(-1);
      return {
        id: last?.id ?? item.id,
        number: null,
        text: last?.kind === 'paragraph' ? plainText(last.text).trim() : '',
      };
    }),
  );

interface Item {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
}

/** Items of which most end in a full stop or a semicolon, and one in nothing. */
function siblings(all: readonly Item[]): Found[] {
  const own = all.filter((each) => each.text !== '');
  const open = own.filter((each) => !isEnded(each.text));
  const [only] = open;
  if (only === undefined || open.length > 1 || own.length < 3 || only.text.split(/\s+/).length < 3) return [];
  return [found(only.id, only.number, only.text)];
}

function found(block: string, number: string | null, text: string): Found {
  const end = text.split(/\s+/).slice(-5).join(' ');
  return {
    block,
    number,
    quote: end,
    message: `“… ${end}” ends without a full stop. Add it, or see whether the end of the sentence is lost.`,
    mend: { kind: 'replace', label: 'Add the full stop', block, from: end, to: `${end}.` },
  };
}
