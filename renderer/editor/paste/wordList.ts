/** Word writes the items of lists as paragraphs that name their list and level, with the printed label in front. */
import type { RichInline, RichList, RichParagraph } from '../../../shared/entities/richText.ts';
import type { Marker } from '../schema/listNodes.ts';
import { type Pasted, type PastedElement } from './plainTree.ts';
import { wordsIn } from './pastedWords.ts';

export interface WordItem {
  /** 1 is the outermost. */
  readonly level: number;
  /** The label as printed: "a)", "2.1", "·". */
  readonly label: string;
}

/** Level and label of a paragraph that is an item of one of Word's lists; undefined for any other. */
export function wordItem({ style, children }: PastedElement): WordItem | undefined {
  const level = /level(\d)/.exec(style['mso-list'] ?? '')?.[1];
  return level === undefined ? undefined : { level: Number(level), label: labelIn(children).trim() };
}

const labelIn = (nodes: readonly Pasted[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? ''
        : isLabel(node)
          ? wordsIn(node).replaceAll(/[\s\u00a0]+/g, ' ')
          : labelIn(node.children),
    )
    .join('');

/** The label stands in the paragraph as text; it is not part of the words. */
export const isLabel = ({ style }: PastedElement): boolean =>
  (style['mso-list'] ?? '').toLowerCase() === 'ignore';

/** "2.1" and "2.1.3" are the numbers of a report's paragraphs, not of points in a list. */
export const isParagraphNumber = (label: string): boolean => /^\d+(\.\d+)+\.?$/.test(label);

export function markerOfLabel(label: string): Marker {
  const bare = label.replaceAll(/[().\s]/g, '').toLowerCase();
  if (/^\d+$/.test(bare)) return 'decimal';
  // "i", "v" and "x" are letters too, but a list begins with "a" far more often than with them.
  if (/^[ivxl]+$/.test(bare)) return 'roman';
  if (/^[a-z]{1,2}$/.test(bare) && label !== 'o') return 'alpha';
  return /^[-–—]$/.test(bare) ? 'dash' : 'bullet';
}

/** Items in their order, each with its level, as lists within lists. */
export function listsOf(
  items: readonly (WordItem & { readonly words: readonly RichInline[] })[],
  newId: () => string,
): RichList[] {
  const lists: RichList[] = [];
  /** The lists under way, from the outermost; an item that skips levels goes one level in. */
  const under: RichList[] = [];
  for (const { level, label, words } of items) {
    const depth = Math.min(level, under.length + 1);
    under.length = Math.min(under.length, depth);
    const marker = markerOfLabel(label);
    const begun = under[depth - 1];
    const item = { type: 'listItem' as const, attrs: { id: newId() }, content: [paragraphOf(words, newId)] };
    if (begun !== undefined && continues(begun, marker)) {
      begun.content.push(item);
      continue;
    }
    under.length = depth - 1;
    const list: RichList = { type: 'list', attrs: { id: newId(), marker }, content: [item] };
    const parent = under.at(-1)?.content.at(-1);
    if (parent === undefined) lists.push(list);
    else parent.content.push(list);
    under.push(list);
  }
  return lists;
}

/** "i)" after "h)" is the ninth letter, and "c)" in a list of Roman numerals is a hundred. */
const continues = ({ attrs }: RichList, marker: Marker): boolean =>
  attrs.marker === marker || (marker === 'roman' && attrs.marker === 'alpha');

export const paragraphOf = (words: readonly RichInline[], newId: () => string): RichParagraph => ({
  type: 'paragraph',
  attrs: { id: newId() },
  ...(words.length === 0 ? {} : { content: [...words] }),
});
