import type { RichInline } from '../../../shared/entities/richText.ts';
import type { Pasted, PastedElement } from './plainTree.ts';

type RichMark = NonNullable<Extract<RichInline, { type: 'text' }>['marks']>[number];

/** What was in the pasted text and has no place in a paper. */
export interface Lost {
  pictures: number;
  comments: number;
  deletions: number;
  /** Words of footnotes, which are not lost but stand among the text, at its end. */
  footnotes: number;
}

/** What is dropped with everything in it, and whether that is worth telling. */
export function dropped({ tag, attrs, style, children }: PastedElement, lost: Lost): boolean {
  if (/^(style|script|xml|head|meta|title|link|template|noscript|object|embed|iframe)$/.test(tag))
    return true;
  if (style['display'] === 'none' || style['mso-hide'] === 'all') return true;
  if (tag === 'img' || tag === 'svg' || tag === 'canvas' || tag.startsWith('v:')) {
    // Word draws a picture twice, for itself and for browsers.
    if (tag === 'img' || tag === 'svg') lost.pictures += 1;
    return true;
  }
  if (
    tag === 'del' ||
    attrs['class'] === 'msoDel' ||
    (style['text-decoration'] === 'line-through' && tag === 's')
  ) {
    lost.deletions += 1;
    return true;
  }
  if (attrs['class'] === 'msocomanchor' || attrs['class'] === 'MsoCommentReference') {
    lost.comments += 1;
    return true;
  }
  if (style['mso-element'] === 'comment-list' || style['mso-element'] === 'comment') return true;
  return tag === 'o:p' && children.every((each) => typeof each === 'string' && blank(each));
}

const blank = (text: string): boolean => text.replaceAll('\u00a0', ' ').trim() === '';

/** Words of a line with their marks; white space as a browser shows it. */
export class WordsOfLine {
  private readonly pieces: RichInline[] = [];

  get isEmpty(): boolean {
    return this.pieces.every((piece) => piece.type !== 'text' || piece.text.trim() === '');
  }

  addText(raw: string, marks: readonly RichMark[]): void {
    const last = this.pieces.at(-1);
    let text = raw.replaceAll(/[\s\u00a0]+/g, ' ').replaceAll('\u00ad', '');
    const spaced =
      last === undefined || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '));
    if (spaced) text = text.trimStart();
    if (text === '') return;
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks: [...marks] }) });
  }

  addBreak(): void {
    if (!this.isEmpty) this.pieces.push({ type: 'hardBreak' });
  }

  /** The words, and an empty line for the next ones. */
  take(): RichInline[] {
    const words = this.pieces.splice(0);
    while (words.at(-1)?.type === 'hardBreak') words.pop();
    const last = words.at(-1);
    if (last?.type === 'text') {
      const text = last.text.trimEnd();
      if (text === '') words.pop();
      else words[words.length - 1] = { ...last, text };
    }
    return words;
  }
}

/** The marks within an element: its own and those around it, each once, in the order of the editor's schema. */
export function marksWithin({ tag, attrs, style }: PastedElement, around: readonly RichMark[]): RichMark[] {
  const weight = style['font-weight'];
  const slant = style['font-style'];
  const strong =
    weight === undefined
      ? tag === 'b' || tag === 'strong'
      : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const emphasis =
    slant === undefined ? tag === 'i' || tag === 'em' : slant === 'italic' || slant === 'oblique';
  const href = tag === 'a' ? outward(attrs['href']) : undefined;
  const link =
    href === undefined
      ? around.find((mark) => mark.type === 'link')
      : { type: 'link' as const, attrs: { href } };
  const has = (type: RichMark['type']): boolean => around.some((mark) => mark.type === type);
  return [
    ...(link === undefined ? [] : [link]),
    ...(strong || has('strong') ? [{ type: 'strong' as const }] : []),
    ...(emphasis || has('emphasis') ? [{ type: 'emphasis' as const }] : []),
  ];
}

const outward = (href: string | undefined): string | undefined =>
  href !== undefined && /^(https?:\/\/|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined;

/** All the words in an element, for labels and for judging cells. */
export const wordsIn = (node: Pasted): string =>
  typeof node === 'string' ? node : node.children.map(wordsIn).join('');

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What stands for a mark that was raised above its line: the number of a footnote in brackets, figures as raised figures.
 * Set on the line as they are, they would make “£64,500” with its footnote 1 “£64,5001”. Undefined for anything else.
 */
export function raisedMark(element: PastedElement, lost: Lost): string | undefined {
  const { tag, attrs, style } = element;
  const words = wordsIn(element).replaceAll(/[\s\u00a0]+/g, '');
  const place = attrs['href'] ?? '';
  const note = /^\[?([0-9]{1,3}|[ivxlc]{1,6}|\*|†)\]?$/i.exec(words)?.[1];
  if (tag === 'a' && note !== undefined && /#.*(?:ftn|footnote|endnote|edn)/i.test(place)) {
    if (/ftnref|ednref|anc$|ref-?\d+$/i.test(place)) lost.footnotes += 1;
    return `[${note}]`;
  }
  const isRaised = tag === 'sup' || style['vertical-align'] === 'super';
  if (!isRaised || !/^[0-9]{1,3}$/.test(words)) return undefined;
  return words.replaceAll(/[0-9]/g, (figure) => superscripts[Number(figure)] ?? '');
}
