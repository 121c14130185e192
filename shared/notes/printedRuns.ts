/** Finds the texts of a document again in the words of a printed page, and back. */
import type { Document } from '../document/blocks.ts';
import { fold } from '../reading/search.ts';
import type { PrintedPages } from '../reading/readingPack.ts';
import { type Unit, unitsOf } from '../reading/units.ts';
import { type TextUnit, textUnits } from './ownText.ts';

/** Text as it is compared with print: folded, and without spaces, which print has where its lines end. */
export interface Squeezed {
  readonly text: string;
  /** Of each letter its place in the text that it comes from. */
  readonly at: readonly number[];
}

/** Signs that print does not show: soft hyphens and those without a width. */
const unseen = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Folds a text and leaves out its spaces and the signs that print does not show. */
export function squeeze(text: string): Squeezed {
  const folded = fold(text);
  const at: number[] = [];
  let kept = '';
  for (let place = 0; place < folded.length; place += 1) {
    const letter = folded.charAt(place);
    if (unseen.test(letter)) continue;
    kept += letter;
    at.push(place);
  }
  return { text: kept, at };
}

/** Letters of a run of printed words that are those of a text; all counted in squeezed letters. */
export interface PrintedPiece {
  /** Index of the run. */
  readonly run: number;
  readonly runFrom: number;
  /** Id of the text. */
  readonly unit: string;
  readonly unitFrom: number;
  readonly length: number;
}

/** A block that stands directly in a part, with the first and the last page that can have something of it. */
export interface PrintedBlock {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Document, readonly PrintedBlock[]>();

/** The blocks of a document with their pages, in order. A block goes on at most to where the next one begins; parts begin on pages of their own. */
export function printedBlocks(document: Document, { places, last }: PrintedPages): readonly PrintedBlock[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { all } = unitsOf(document);
  const isFirst = ({ block, part }: Unit): boolean => block === part.blocks[0];
  let page = document.firstPage ?? 1;
  const starts = all.map((unit) => {
    page = places[unit.block.id] ?? (isFirst(unit) ? places[unit.part.id] : undefined) ?? page;
    return page;
  });
  const blocks = all.map((unit, at): PrintedBlock => {
    const from = starts[at]!;
    const next = all[at + 1];
    const end = next === undefined ? last : isFirst(next) ? starts[at + 1]! - 1 : starts[at + 1]!;
    return { unit, from, to: Math.max(from, end) };
  });
  known.set(document, blocks);
  return blocks;
}

/** The blocks of which something can be printed on a page, in order. */
export const blocksOnPage = (document: Document, pages: PrintedPages, page: number): readonly Unit[] =>
  printedBlocks(document, pages).flatMap(({ unit, from, to }) => (from <= page && page <= to ? [unit] : []));

/** The texts of a block in reading order, it before what it holds. */
export const textsOfBlock = (document: Document, { part, block }: Unit): TextUnit[] =>
  textUnits({ ...document, parts: [{ ...part, blocks: [block] }] });

/** Letters that a printed number or label before a text may have. */
const longestLabel = 24;
/** Fewer letters than these stand in many texts by chance: they must be all of a text. */
const fewest = 4;

interface Match {
  readonly runFrom: number;
  readonly unitFrom: number;
  readonly length: number;
  /** The run has all of the text. */
  readonly isAll: boolean;
}

/** How a run reads as a text: all of it after its label, or a part of it where it goes over pages or is printed in several runs. */
function matchOf(run: string, unit: string): Match | undefined {
  if (run === unit) return { runFrom: 0, unitFrom: 0, length: unit.length, isAll: true };
  if (run.length < fewest || unit.length < fewest) return undefined;
  const isLabelled = run.length - unit.length <= longestLabel || run.endsWith(unit);
  const within = isLabelled ? run.indexOf(unit) : -1;
  if (within !== -1) return { runFrom: within, unitFrom: 0, length: unit.length, isAll: true };
  const part = unit.indexOf(run);
  if (part !== -1) return { runFrom: 0, unitFrom: part, length: run.length, isAll: false };
  // Its label, and as much of it as the page had room for.
  const most = Math.min(longestLabel, run.length - 2 * fewest);
  const head = unit.slice(0, fewest);
  for (let label = run.indexOf(head, 1); label !== -1 && label <= most; label = run.indexOf(head, label + 1))
    if (unit.startsWith(run.slice(label)))
      return { runFrom: label, unitFrom: 0, length: run.length - label, isAll: false };
  return undefined;
}

/**
 * Which letters of the runs of a page, in reading order, are those of which texts. Print keeps the order of the texts, so of all
 * ways to put runs on texts in order the one is taken that explains most letters; what explains itself by nothing, as the number
 * of a page, stays out.
 */
export function matchRuns(runs: readonly string[], units: readonly TextUnit[]): PrintedPiece[] {
  const printed = runs.map((run) => squeeze(run).text);
  const leaves = ableTexts(
    printed,
    units.filter(({ isWhole }) => !isWhole),
  );
  const texts = leaves.map(({ text }) => squeeze(text).text);
  const pieces = apart(printed, texts, inOrder(printed, texts)).map(({ unit, ...piece }) => ({
    ...piece,
    unit: leaves[unit]!.id,
  }));
  const all = [...pieces, ...goingOn(printed, pieces, new Map(leaves.map(({ id }, at) => [id, texts[at]!])))];
  return [...all, ...captions(printed, all, units)].toSorted((a, b) => a.run - b.run);
}

/** From so many pairs of run and text on, only texts are tried that stand near one which the page has for certain. */
const mostPairs = 150_000;
/** How many texts before and after such a one, and how many letters it has at least. */
const nearby = 80;
const certain = 6;

/** Of a table that goes over twenty pages each page has a twentieth: the texts that a page can have. */
function ableTexts(runs: readonly string[], leaves: readonly TextUnit[]): readonly TextUnit[] {
  if (runs.length * leaves.length < mostPairs) return leaves;
  const places = new Map<string, number | null>();
  for (const [at, { text }] of leaves.entries()) {
    const words = squeeze(text).text;
    if (words.length >= certain) places.set(words, places.has(words) ? null : at);
  }
  const able = new Set<number>();
  for (const run of runs) {
    const at = places.get(run) ?? null;
    if (at !== null) for (let each = at - nearby; each <= at + nearby; each += 1) able.add(each);
  }
  return able.size === 0 ? leaves : leaves.filter((_, at) => able.has(at));
}

interface Put {
  readonly run: number;
  readonly unit: number;
  readonly match: Match;
}

function inOrder(runs: readonly string[], texts: readonly string[]): Put[] {
  const width = texts.length + 1;
  const best = new Float64Array((runs.length + 1) * width);
  const matches = new Map<number, Match>();
  for (let run = 1; run <= runs.length; run += 1)
    for (let unit = 1; unit <= texts.length; unit += 1) {
      const at = run * width + unit;
      const match = matchOf(runs[run - 1]!, texts[unit - 1]!);
      let most = Math.max(best[at - 1]!, best[at - width]!);
      if (match !== undefined) {
        matches.set(at, match);
        most = Math.max(most, gain(best, at, width, match));
      }
      best[at] = most;
    }
  const put: Put[] = [];
  let [run, unit] = [runs.length, texts.length];
  while (run > 0 && unit > 0) {
    const at = run * width + unit;
    if (best[at] === best[at - 1]) unit -= 1;
    else if (best[at] === best[at - width]) run -= 1;
    else {
      const match = matches.get(at)!;
      put.push({ run: run - 1, unit: unit - 1, match });
      run -= 1;
      if (match.isAll) unit -= 1;
    }
  }
  return put.toReversed();
}

/** A text that is there as a whole is taken; of one that is there in parts the next run may have more. */
const gain = (best: Float64Array, at: number, width: number, { length, isAll }: Match): number =>
  best[isAll ? at - width - 1 : at - width]! + length + (isAll ? 0.5 : 0);

type PutPiece = Omit<PrintedPiece, 'unit'> & { readonly unit: number };

/** No letter of a text is printed twice: a run that reads as what another run has is the same words further on, else none of them. */
function apart(runs: readonly string[], texts: readonly string[], put: readonly Put[]): PutPiece[] {
  const taken = new Map<number, PutPiece[]>();
  return put.flatMap(({ run, unit, match }) => {
    const { runFrom, length } = match;
    const words = runs[run]!.slice(runFrom, runFrom + length);
    const others = taken.get(unit) ?? [];
    let { unitFrom } = match;
    const isFree = (): boolean =>
      others.every((each) => unitFrom >= each.unitFrom + each.length || unitFrom + length <= each.unitFrom);
    while (unitFrom !== -1 && !isFree()) unitFrom = texts[unit]!.indexOf(words, unitFrom + 1);
    if (unitFrom === -1) return [];
    const piece = { run, runFrom, unit, unitFrom, length };
    taken.set(unit, [...others, piece]);
    return [piece];
  });
}

/** A short run, as a word in bold, is what its text goes on with where the run before it ended. */
function goingOn(
  runs: readonly string[],
  pieces: readonly PrintedPiece[],
  texts: ReadonlyMap<string, string>,
): PrintedPiece[] {
  const byRun = new Map(pieces.map((piece) => [piece.run, piece]));
  const found: PrintedPiece[] = [];
  for (const [run, text] of runs.entries()) {
    const before = byRun.get(run - 1);
    if (byRun.has(run) || text === '' || before === undefined) continue;
    const unitFrom = before.unitFrom + before.length;
    if (texts.get(before.unit)?.startsWith(text, unitFrom) !== true) continue;
    const piece = { run, runFrom: 0, unit: before.unit, unitFrom, length: text.length };
    byRun.set(run, piece);
    found.push(piece);
  }
  return found;
}

/** Captions, stems and labels are no texts of their own: they are words of what holds the texts beside them. */
function captions(
  runs: readonly string[],
  pieces: readonly PrintedPiece[],
  units: readonly TextUnit[],
): PrintedPiece[] {
  const put = new Set(pieces.map(({ run }) => run));
  const wholes = units
    .filter(({ isWhole }) => isWhole)
    .map(({ id, text }) => ({ id, text: squeeze(text).text }));
  return runs.flatMap((run, at) => {
    if (put.has(at)) return [];
    for (const { id, text } of wholes)
      for (let label = 0; label <= longestNumber && run.length - label >= fewest; label += 1) {
        const unitFrom = text.indexOf(run.slice(label));
        if (unitFrom !== -1 && (label === 0 || run.length - label >= 2 * fewest))
          return [{ run: at, runFrom: label, unit: id, unitFrom, length: run.length - label }];
      }
    return [];
  });
}

/** Letters that the number of a table may have before its caption. */
const longestNumber = 8;

/** The pieces of a text; of one that holds others those of what it holds as well, in its own letters. */
export function piecesOf(
  unit: TextUnit,
  inner: readonly TextUnit[],
  pieces: readonly PrintedPiece[],
): PrintedPiece[] {
  const own = pieces.filter((piece) => piece.unit === unit.id);
  if (!unit.isWhole) return own;
  const { text } = squeeze(unit.text);
  let from = 0;
  const held = inner.flatMap((each) => {
    if (each.isWhole || each.id === unit.id) return [];
    const words = squeeze(each.text).text;
    const at = text.indexOf(words, from);
    if (at === -1) return [];
    from = at + words.length;
    return pieces
      .filter((piece) => piece.unit === each.id)
      .map((piece) => ({ ...piece, unit: unit.id, unitFrom: piece.unitFrom + at }));
  });
  return [...own, ...held].toSorted((a, b) => a.run - b.run);
}
