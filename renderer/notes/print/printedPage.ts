import type { Box } from '../../../shared/notes/drawing.ts';
import { type AttachedPageAt, attachedPageOn } from '../../../shared/notes/attachedPage.ts';
import type { TextUnit } from '../../../shared/notes/ownText.ts';
import {
  type PrintedPiece,
  type Squeezed,
  blocksOnPage,
  matchRuns,
  piecesOf,
  squeeze,
  textsOfBlock,
} from '../../../shared/notes/printedRuns.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';

/** Words of a page that belong together, as a paragraph; in the order in which they are printed. */
interface Run {
  readonly nodes: readonly Text[];
  readonly squeezed: Squeezed;
}

/** A page that is drawn, with what its words are of the document. */
export interface PrintedPage {
  /** As printed. */
  readonly number: number;
  readonly words: HTMLElement;
  /** Set where the page came from outside: then its words are one run, and no texts of the document. */
  readonly attached: AttachedPageAt | undefined;
  readonly runs: readonly Run[];
  readonly pieces: readonly PrintedPiece[];
  /** The texts that can stand on it. */
  readonly units: readonly TextUnit[];
}

const known = new WeakMap<HTMLElement, PrintedPage>();

/** The page of a layer of words, read once for as long as it is on screen. */
export function printedPage(words: HTMLElement, volume: Volume): PrintedPage {
  const before = known.get(words);
  if (before !== undefined) return before;
  const inFile = Number(words.closest<HTMLElement>('[data-page]')?.dataset['page'] ?? 1);
  const number = inFile + (volume.document.firstPage ?? 1) - 1;
  const attached = attachedPageOn(volume.document, volume.pages.places, number);
  const runs = attached === undefined ? markedRuns(words) : [runOf(textsWithin(words))];
  const units =
    attached === undefined
      ? blocksOnPage(volume.document, volume.pages, number).flatMap((unit) =>
          textsOfBlock(volume.document, unit),
        )
      : [];
  const pieces = matchRuns(
    runs.map(({ nodes }) => nodes.map(({ data }) => data).join('')),
    units,
  );
  const page = { number, words, attached, runs, pieces, units };
  known.set(words, page);
  return page;
}

function textsWithin(words: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** What the file marks as one piece of content. What bears no mark, as the head and foot of a page, is none. */
function markedRuns(words: HTMLElement): Run[] {
  const byMark = new Map<string, Text[]>();
  for (const node of textsWithin(words)) {
    const mark = node.parentElement?.closest('.markedContent')?.id ?? '';
    if (mark === '') continue;
    const nodes = byMark.get(mark);
    if (nodes === undefined) byMark.set(mark, [node]);
    else nodes.push(node);
  }
  return [...byMark.values()].map(runOf);
}

const runOf = (nodes: readonly Text[]): Run => ({
  nodes,
  squeezed: squeeze(nodes.map(({ data }) => data).join('')),
});

/** Where some letters of a run stand on the page; one range for each line or part of one. */
function rangesIn({ nodes, squeezed: { at } }: Run, from: number, length: number): Range[] {
  const [first, last] = [at[from], at[from + length - 1]];
  if (first === undefined || last === undefined) return [];
  const ranges: Range[] = [];
  let start = 0;
  for (const node of nodes) {
    const [begin, end] = [Math.max(0, first - start), Math.min(node.length, last + 1 - start)];
    if (begin < end) {
      const range = new Range();
      range.setStart(node, begin);
      range.setEnd(node, end);
      ranges.push(range);
    }
    start += node.length;
  }
  return ranges;
}

export interface PrintedStretch {
  readonly ranges: readonly Range[];
  /** The stretch begins on this page, not on one before. */
  readonly begins: boolean;
}

/** The words of a text, from and to in its characters, as far as they stand on a page. */
export function stretchOn(page: PrintedPage, id: string, from: number, to: number): PrintedStretch {
  const unit = page.units.find((each) => each.id === id);
  if (unit === undefined) return { ranges: [], begins: false };
  const { at } = squeeze(unit.text);
  const first = at.findIndex((place) => place >= from);
  const end = at.findLastIndex((place) => place < to) + 1;
  if (first === -1 || end <= first) return { ranges: [], begins: false };
  let begins = false;
  const ranges = piecesOf(unit, page.units, page.pieces).flatMap((piece) => {
    const [a, b] = [Math.max(first, piece.unitFrom), Math.min(end, piece.unitFrom + piece.length)];
    const run = page.runs[piece.run];
    if (a >= b || run === undefined) return [];
    if (a === first) begins = true;
    return rangesIn(run, piece.runFrom + a - piece.unitFrom, b - a);
  });
  return { ranges, begins };
}

/** Words of an attached page, as many letters as `quote` has, from a character of the page's text on. */
export function quoteOn({ attached, runs: [run] }: PrintedPage, quote: string, offset: number): Range[] {
  const text = attached?.block.pages[attached.page - 1]?.text;
  const words = squeeze(quote).text;
  if (text === undefined || run === undefined || words === '') return [];
  const before = squeeze(text.slice(0, offset)).text;
  // Print may have the words in another order: which of several it is then is told by how many stand before.
  const nth = timesIn(before, words);
  let at = -1;
  for (let each = 0; each <= nth; each += 1) {
    const next = run.squeezed.text.indexOf(words, at + 1);
    if (next === -1) break;
    at = next;
  }
  return at === -1 ? [] : rangesIn(run, at, words.length);
}

function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

/** A letter of a run: where a point of the page's words lies. */
interface Letter {
  readonly run: number;
  /** How many squeezed letters of the run stand before the point. */
  readonly before: number;
}

/** Undefined where the point is in no run, as in the foot of the page. */
function letterAt({ runs }: PrintedPage, node: Node, offset: number): Letter | undefined {
  for (const [run, { nodes, squeezed }] of runs.entries()) {
    let start = 0;
    for (const each of nodes) {
      if (each === node) return { run, before: squeezed.at.filter((place) => place < start + offset).length };
      start += each.length;
    }
  }
  return undefined;
}

export interface SelectedPrint {
  readonly unit: TextUnit;
  readonly from: number;
  readonly to: number;
}

/** The words of the document that a selection begins on, as far as it goes over them; undefined where it has none. */
export function selectedText(
  page: PrintedPage,
  pages: readonly PrintedPage[],
  range: Range,
): SelectedPrint | undefined {
  const first = page.pieces.find((piece) => reaches(page, piece, range));
  const unit = page.units.find(({ id }) => id === first?.unit);
  if (first === undefined || unit === undefined) return undefined;
  const { at } = squeeze(unit.text);
  const letters = pages
    .filter(({ words }) => range.intersectsNode(words))
    .flatMap((each) =>
      each.pieces.flatMap((piece) => (piece.unit === unit.id ? (lettersIn(each, piece, range) ?? []) : [])),
    );
  const [from, last] = [at[Math.min(...letters)], at[Math.max(...letters) - 1]];
  return from === undefined || last === undefined ? undefined : { unit, from, to: last + 1 };
}

const reaches = (page: PrintedPage, piece: PrintedPiece, range: Range): boolean => {
  const letters = lettersIn(page, piece, range);
  return letters !== undefined;
};

/** First and last letter of a text that a range has of one of its pieces. */
function lettersIn(
  page: PrintedPage,
  piece: PrintedPiece,
  range: Range,
): readonly [number, number] | undefined {
  const nodes = page.runs[piece.run]?.nodes ?? [];
  const [head, tail] = [nodes[0], nodes.at(-1)];
  if (head === undefined || tail === undefined) return undefined;
  const run = new Range();
  run.setStart(head, 0);
  run.setEnd(tail, tail.length);
  if (range.compareBoundaryPoints(Range.START_TO_END, run) <= 0) return undefined;
  if (range.compareBoundaryPoints(Range.END_TO_START, run) >= 0) return undefined;
  const startsBefore = range.compareBoundaryPoints(Range.START_TO_START, run) <= 0;
  const endsAfter = range.compareBoundaryPoints(Range.END_TO_END, run) >= 0;
  const from = startsBefore ? 0 : pointIn(page, piece.run, range.startContainer, range.startOffset);
  const to = endsAfter ? Infinity : pointIn(page, piece.run, range.endContainer, range.endOffset);
  const [a, b] = [Math.max(from, piece.runFrom), Math.min(to, piece.runFrom + piece.length)];
  return a < b ? [piece.unitFrom + a - piece.runFrom, piece.unitFrom + b - piece.runFrom] : undefined;
}

/** How many letters of a run stand before a point, which may lie between two of its lines. */
function pointIn(page: PrintedPage, run: number, node: Node, offset: number): number {
  const letter = letterAt(page, node, offset);
  if (letter?.run === run) return letter.before;
  const point = new Range();
  point.setStart(node, offset);
  let before = 0;
  for (const each of page.runs[run]?.nodes ?? []) {
    if (point.comparePoint(each, 0) >= 0) break;
    before += squeeze(each.data).text.length;
  }
  return before;
}

/** The words of an attached page that are selected, from and to in its text; undefined where its text has no such words. */
export function selectedQuote(
  page: PrintedPage,
  range: Range,
): { readonly from: number; readonly to: number } | undefined {
  const text = page.attached?.block.pages[page.attached.page - 1]?.text;
  const [run] = page.runs;
  const letters =
    run === undefined
      ? undefined
      : lettersIn(
          page,
          { run: 0, runFrom: 0, unit: '', unitFrom: 0, length: run.squeezed.text.length },
          range,
        );
  if (text === undefined || run === undefined || letters === undefined) return undefined;
  const words = run.squeezed.text.slice(...letters);
  const nth = timesIn(run.squeezed.text.slice(0, letters[0]), words);
  const { text: own, at } = squeeze(text);
  let found = -1;
  for (let each = 0; each <= nth; each += 1) {
    const next = own.indexOf(words, found + 1);
    if (next === -1) break;
    found = next;
  }
  const [from, last] = [at[found], at[found + words.length - 1]];
  return from === undefined || last === undefined ? undefined : { from, to: last + 1 };
}

/** A printed line of a text, with the squeezed letters of the text that it has; in shares of the width and height of the page. */
export interface PrintedLine extends Box {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page that are words of the document. */
export function lineBoxes(page: PrintedPage): PrintedLine[] {
  const frame = page.words.getBoundingClientRect();
  return page.pieces.flatMap(({ run: index, runFrom, unit, unitFrom, length }) => {
    const run = page.runs[index];
    if (run === undefined) return [];
    let letters = 0;
    return run.nodes.flatMap((node): PrintedLine[] => {
      const begin = letters;
      letters += squeeze(node.data).text.length;
      const [a, b] = [Math.max(begin, runFrom), Math.min(letters, runFrom + length)];
      if (a >= b) return [];
      const { left, top, right, bottom } = rangeOver(rangesIn(run, a, b - a));
      return [
        {
          unit,
          from: unitFrom + a - runFrom,
          to: unitFrom + b - runFrom,
          left: (left - frame.left) / frame.width,
          right: (right - frame.left) / frame.width,
          top: (top - frame.top) / frame.height,
          bottom: (bottom - frame.top) / frame.height,
        },
      ];
    });
  });
}

function rangeOver(ranges: readonly Range[]): Box {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
