import type { AttachmentBlock, Document, Part } from '../document/blocks.ts';
import { type FileAnchor, type ItemAnchor, type TextAnchor, longestContext, longestQuote } from './anchor.ts';
import type { Edition } from './edition.ts';
import { alikeness, surelyAlike } from './likeness.ts';
import { type TextUnit, paperOf } from './ownText.ts';
import { hasWordsEnough, isBoundary, timesIn, wordEnds, wordStarts } from './passages.ts';

/** Characters of a text, from and to, counted in UTF-16. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The anchor of words of a block, or of a block as a whole where no stretch is given. Undefined where the document has no such
 * text, the stretch has no words, or the part is not for publication: its words are never copied, and so kept in plain, by a
 * note. What is noted there is on the item (`itemAnchorOf`).
 */
export function textAnchorOf(
  { document, units, byId }: Edition,
  { block, stretch }: { readonly block: string; readonly stretch?: Stretch },
): TextAnchor | undefined {
  const unit = byId.get(block);
  if (unit === undefined || unit.part.restriction !== undefined) return undefined;
  const text = unit.text.slice(0, longestQuote);
  const { from, to } = wholeWords(text, stretch ?? { from: 0, to: text.length });
  if (to <= from) return undefined;
  const anchor = {
    on: 'text' as const,
    ...whereOf(document, unit.part),
    block,
    quote: text.slice(from, to),
    offset: from,
    ...contextOf(text, from, to),
    whole: text,
  };
  const others = comparable(unit, units);
  return {
    ...anchor,
    witnesses: witnessesOf(
      anchor,
      others.map((each) => each.text),
    ),
    alone: !others.some((each) => each !== unit && alikeness(unit, each) >= surelyAlike),
  };
}

/** The anchor of a page of an attached file, or of words on it. Undefined as for words, and where the file has no such page. */
export function fileAnchorOf(
  document: Document,
  { part, block, page, stretch }: { part: Part; block: AttachmentBlock; page: number; stretch?: Stretch },
): FileAnchor | undefined {
  const text = block.pages[page - 1]?.text;
  if (text === undefined || part.restriction !== undefined) return undefined;
  const { from, to } = stretch === undefined ? { from: 0, to: 0 } : wholeWords(text, stretch);
  return {
    on: 'file',
    ...whereOf(document, part),
    block: block.id,
    sha256: block.sha256,
    page,
    quote: text.slice(from, Math.min(to, from + longestQuote)),
    offset: from,
    ...contextOf(text, from, to),
  };
}

/** The anchor of an agenda item by the part of its report, or by its entry of the agenda where it has none. */
export function itemAnchorOf(document: Document, part: string): ItemAnchor | undefined {
  const report = document.parts.find(({ id }) => id === part);
  if (report !== undefined) return { on: 'item', ...whereOf(document, report) };
  for (const { blocks } of document.parts)
    for (const block of blocks)
      for (const entry of block.kind === 'index' ? block.entries : [])
        if (entry.id === part)
          return {
            on: 'item',
            ...whereOf(document, { id: part, title: entry.title }),
            item: entry.number ?? null,
          };
  return undefined;
}

const whereOf = (
  document: Document,
  { id, title, item, marking, restriction }: Omit<Part, 'kind' | 'runningTitle' | 'blocks'>,
) => ({
  council: document.organisation,
  pack: document.id,
  edition: document.assembledAt,
  part: id,
  item: item ?? null,
  title: (restriction?.openTitle ?? title).slice(0, 500),
  marking: marking ?? null,
});

const contextOf = (text: string, from: number, to: number) => ({
  before: text.slice(Math.max(0, from - longestContext), from),
  after: text.slice(to, to + longestContext),
});

/** Without spaces at either end, and with the whole of a word or figure of which it has a part. */
function wholeWords(text: string, { from, to }: Stretch): Stretch {
  const inside = text.slice(Math.max(0, from), to);
  let start = Math.max(0, from) + inside.length - inside.trimStart().length;
  let end = start + inside.trim().length;
  if (end === start) return { from: start, to: end };
  while (!isBoundary(text, start)) start--;
  while (!isBoundary(text, end)) end++;
  return { from: start, to: end };
}

/** The texts of its paper that a text can be taken for. What holds others repeats their words, so like is held to like. */
const comparable = (own: TextUnit, units: readonly TextUnit[]): TextUnit[] =>
  units.filter(
    (unit) =>
      unit === own || (unit.isWhole === own.isWhole && paperOf(unit.part.id) === paperOf(own.part.id)),
  );

type Quoted = Pick<TextAnchor, 'quote' | 'before' | 'after'>;

/**
 * The quote with words before it, with words after it, and with some of both, each as long as it takes for them to stand once
 * in the paper and to be no common phrase; one passage is enough where the quote is all of that by itself.
 */
function witnessesOf(anchor: Quoted, texts: readonly string[]): TextAnchor['witnesses'] {
  const standsOnce = (before: number, after: number): boolean => {
    const passage = passageOf(anchor, { before, after });
    return hasWordsEnough(passage) && timesIn(passage, texts, 2) === 1;
  };
  if (standsOnce(0, 0)) return [{ before: 0, after: 0 }];
  const lefts = wordStarts(anchor.before)
    .map((at) => anchor.before.length - at)
    .reverse();
  const rights = wordEnds(anchor.after);
  const found: { before: number; after: number }[] = [];
  const before = lefts.find((each) => standsOnce(each, 0));
  if (before !== undefined) found.push({ before, after: 0 });
  const after = rights.find((each) => standsOnce(0, each));
  if (after !== undefined) found.push({ before: 0, after });
  for (let step = 0; step < Math.max(lefts.length, rights.length); step++) {
    const both = { before: lefts[step] ?? anchor.before.length, after: rights[step] ?? anchor.after.length };
    if (!standsOnce(both.before, both.after)) continue;
    found.push(both);
    break;
  }
  return found;
}

/** The quote with as much of its context as a witness takes. */
export const passageOf = (
  { quote, before, after }: Quoted,
  witness: { readonly before: number; readonly after: number },
): string => `${before.slice(before.length - witness.before)}${quote}${after.slice(0, witness.after)}`;
