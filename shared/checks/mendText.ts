/** Replaces words in authored text and touches nothing else: marks, references, numbers and ids stay as they are. */
import type { RichInline, RichText } from '../entities/richText.ts';

/** Words to be replaced, and the printed words around them by which they are told from others like them. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly quote: string;
}

/** The words around the place before and after. */
export interface Replaced<T> {
  readonly content: T;
  readonly before: string;
  readonly after: string;
}

/** Why nothing was replaced: the place is not there, the words are not, they stand there more than once, or a link is in them. */
export type NotReplaced = 'noPlace' | 'noWords' | 'ambiguous' | 'reference';

interface Node {
  readonly type: string;
  readonly attrs?: object | undefined;
  readonly content?: readonly Node[] | undefined;
}

/** Replaces words in the block, cell or item of that id, or in what stands below it. */
export function replaceInText(
  text: RichText,
  id: string,
  replacement: Replacement,
): Replaced<RichText> | NotReplaced {
  const path = pathTo(text, (node) => attrsOf(node).id === id);
  if (path === undefined) return 'noPlace';
  const slots = slotsBelow(nodeAt(text, path), path);
  return replaceInSlots(text, slots, replacement);
}

/** Replaces words in the first paragraph of a text, where that is what a label prints: a recommendation. */
export function replaceInFirst(text: RichText, replacement: Replacement): Replaced<RichText> | NotReplaced {
  const [first] = text.content;
  return first === undefined ? 'noPlace' : replaceInSlots(text, slotsBelow(first, [0]), replacement);
}

/** Replaces words in a plain text. */
export function replaceInWords(
  words: string,
  { from, to, quote }: Replacement,
): Replaced<string> | NotReplaced {
  const at = placeIn(words, from, quote);
  if (typeof at !== 'number') return at;
  const content = words.slice(0, at) + to + words.slice(at + from.length);
  return { content, before: words, after: content };
}

type Path = readonly number[];

/** Somewhere words stand: inline content, the caption of a table, or one of its notes. */
interface Slot {
  readonly path: Path;
  readonly words: string;
  readonly of: 'inlines' | 'caption' | { readonly note: number };
  /** The cross-references in it as they are printed, with any number. */
  readonly references: readonly RegExp[];
}

function pathTo(node: Node, wanted: (node: Node) => boolean, path: Path = []): Path | undefined {
  if (wanted(node)) return path;
  for (const [at, child] of (node.content ?? []).entries()) {
    const found = pathTo(child, wanted, [...path, at]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Nodes differ in their attributes; these are the ones that hold words or name a place. */
const attrsOf = ({ attrs = {} }: Node) =>
  attrs as { readonly id?: string; readonly caption?: string; readonly notes?: readonly string[] };

const nodeAt = (node: Node, path: Path): Node =>
  path.reduce((inner, at) => inner.content?.[at] ?? inner, node);

const isInline = ({ type }: Node): boolean => ['text', 'hardBreak', 'reference'].includes(type);

function slotsBelow(node: Node, path: Path): Slot[] {
  const { caption, notes = [] } = attrsOf(node);
  const own: Slot[] = [
    ...(caption === undefined ? [] : [{ path, words: caption, of: 'caption' as const, references: [] }]),
    ...notes.map((words, note) => ({ path, words, of: { note }, references: [] })),
  ];
  const content = node.content ?? [];
  if (content.some(isInline)) {
    const inlines = content as readonly RichInline[];
    const references = inlines.flatMap((each) =>
      each.type === 'reference' ? [printed(each.attrs.words)] : [],
    );
    return [...own, { path, words: wordsOf(inlines), of: 'inlines', references }];
  }
  return [...own, ...content.flatMap((child, at) => slotsBelow(child, [...path, at]))];
}

const inlineWords = (node: RichInline): string =>
  node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : node.attrs.words;

/** "paragraph {n}" is printed as "paragraph 5". */
const printed = (words: string): RegExp => new RegExp(words.split('{n}').map(escaped).join('\\S+'));

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const wordsOf = (content: readonly RichInline[]): string => content.map(inlineWords).join('');

function replaceInSlots(
  text: RichText,
  slots: readonly Slot[],
  { from, to, quote }: Replacement,
): Replaced<RichText> | NotReplaced {
  const places = slots.map((slot) => ({ slot, at: placeIn(slot.words, from, quote) }));
  if (places.some(({ at }) => at === 'ambiguous')) return 'ambiguous';
  const [found, another] = places.filter(({ at }) => typeof at === 'number');
  if (another !== undefined) return 'ambiguous';
  if (found === undefined || typeof found.at !== 'number')
    return slots.some(({ references }) => references.some((each) => each.test(from)))
      ? 'reference'
      : 'noWords';
  const { slot, at } = found;
  const after = slot.words.slice(0, at) + to + slot.words.slice(at + from.length);
  const content = changeAt(text, slot.path, (node) => changedNode(node, slot, { at, from, to }));
  return content === undefined
    ? 'reference'
    : { content: content as unknown as RichText, before: slot.words, after };
}

/** Where the words stand, if that is one place: in the quotation where this names one, else in the whole. */
function placeIn(words: string, from: string, quote: string): number | 'noWords' | 'ambiguous' {
  if (from === '') return 'noWords';
  const whole = occurrences(words, from).filter((at) => isWhole(words, from, at));
  const starts = whole.length > 0 ? whole : occurrences(words, from);
  const quotes = quote === '' ? [] : occurrences(words, quote);
  const inQuote = starts.filter((at) =>
    quotes.some((start) => at >= start && at + from.length <= start + quote.length),
  );
  const [first, second] = inQuote.length > 0 ? inQuote : starts;
  if (first === undefined) return 'noWords';
  return second === undefined ? first : 'ambiguous';
}

function occurrences(words: string, part: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(part); at !== -1; at = words.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Whether no word or number is cut: "need" does not stand in "needed", nor "122" in "1220" or "1,122". */
function isWhole(words: string, part: string, at: number): boolean {
  const joins = (text: string): boolean => /^(?:[\p{L}\p{N}]{2}|\p{N}[,.]\p{N})/u.test(text);
  const end = at + part.length;
  const before = words.slice(Math.max(0, at - 1), at + 2);
  return (
    !(at > 0 && joins(before)) &&
    !(at > 1 && /\p{N}[,.]\p{N}/u.test(words.slice(at - 2, at + 1))) &&
    !joins(words.slice(end - 1, end + 2))
  );
}

/** A copy with one node changed; undefined where the change is refused. */
function changeAt(node: Node, path: Path, change: (node: Node) => Node | undefined): Node | undefined {
  const [at, ...rest] = path;
  if (at === undefined) return change(node);
  const child = node.content?.[at];
  const changed = child === undefined ? undefined : changeAt(child, rest, change);
  return changed === undefined ? undefined : { ...node, content: (node.content ?? []).with(at, changed) };
}

interface Range {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

function changedNode(node: Node, { of }: Slot, range: Range): Node | undefined {
  const swap = (words: string): string =>
    words.slice(0, range.at) + range.to + words.slice(range.at + range.from.length);
  if (of === 'caption')
    return { ...node, attrs: { ...node.attrs, caption: swap(attrsOf(node).caption ?? '') } };
  if (of !== 'inlines') {
    const { notes = [] } = attrsOf(node);
    return { ...node, attrs: { ...node.attrs, notes: notes.with(of.note, swap(notes[of.note] ?? '')) } };
  }
  const content = changedInlines((node.content ?? []) as readonly RichInline[], range);
  if (content === undefined) return undefined;
  const { content: old, ...rest } = node;
  void old;
  return content.length === 0 ? rest : { ...rest, content };
}

/** New words take the marks of the first words that they replace. */
function changedInlines(content: readonly RichInline[], { at, from, to }: Range): RichInline[] | undefined {
  const end = at + from.length;
  const out: RichInline[] = [];
  let start = 0;
  let written = false;
  for (const node of content) {
    const words = inlineWords(node);
    const stop = start + words.length;
    const touched = stop > at && start < end;
    if (!touched) out.push(node);
    else if (node.type !== 'text') return undefined;
    else {
      const text =
        words.slice(0, Math.max(0, at - start)) + (written ? '' : to) + words.slice(Math.max(0, end - start));
      written = true;
      if (text !== '') out.push({ ...node, text });
    }
    start = stop;
  }
  return out;
}
