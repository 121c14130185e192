/**
 * What of a pack must not come through into its public edition, and the search for it. Words are compared without spaces,
 * marks and case: a line may break anywhere, and a title may be set in capitals.
 */
import { chartTable } from '../charts/chartTable.ts';
import type { Document, Part } from './blocks.ts';
import { everyString } from './everyString.ts';
import { walkBlocks } from './walk.ts';

/** Words that stand together as in the restricted matter, and stand nowhere in the open one. */
const runLength = 4;
/** A piece of this many words is looked for as a whole; shorter ones are said everywhere. */
const fewWords = 3;
/** Letters by which a run is found before it is compared, and the fewest that a run has. */
const startLength = 8;

export interface Secrets {
  /** How many there are to look for: words that stand together, and figures. */
  readonly count: number;
  /** The item whose words stand in `text`, or undefined where none do. */
  wordsIn(text: string): Found | undefined;
  /** Hashes of the files that are attached to what is restricted, and to nothing that is open. */
  readonly files: ReadonlySet<string>;
  /** The same but for what stands in `texts`, too: these are open. */
  without(texts: AsyncIterable<string>): Promise<Secrets>;
  /** The item one of whose figures stands in `text`; whole numbers up to `pages` may be those of pages. */
  figuresIn(text: string, pages?: number): Found | undefined;
}

export interface Found {
  /** Agenda item as printed; empty where the restricted part has none. */
  readonly item: string;
}

/** `open` is what `redact` has made of `whole`. What stands in both is no secret. */
export function secretsOf(whole: Document, open: Document): Secrets {
  const openStrings = stringsOf(open);
  const known = new Set(openStrings.flatMap(runsOf));
  const figures = new Map<string, Found>();
  const runs = new Map<string, Found>();
  for (const part of whole.parts) {
    const found = { item: part.item ?? '' };
    for (const string of partStrings(whole, part)) {
      for (const run of runsOf(string)) if (!known.has(run)) runs.set(run, found);
      for (const figure of figuresOf(string)) figures.set(figure, found);
    }
  }
  for (const figure of openStrings.flatMap(figuresOf)) figures.delete(figure);
  // Open matter says some of it across two of its pieces, as a line and the next.
  const search = byStart(runs);
  for (const run of standing(search, tight(openStrings.join(' ')))) runs.delete(run);
  // Not by what is left of the pack: a filter that left one in would make it open.
  const isRestricted = (part: Part): boolean => part.restriction !== undefined;
  const shown = new Set(whole.parts.filter((part) => !isRestricted(part)).flatMap(attachedFiles));
  const hidden = whole.parts.filter(isRestricted).flatMap(attachedFiles);
  return searchFor(runs, figures, new Set(hidden.filter((file) => !shown.has(file))));
}

function searchFor(
  runs: ReadonlyMap<string, Found>,
  figures: ReadonlyMap<string, Found>,
  files: ReadonlySet<string>,
): Secrets {
  const starts = byStart(runs);
  return {
    count: runs.size + figures.size,
    files,
    async without(texts) {
      const [left, leftFigures] = [new Map(runs), new Map(figures)];
      for await (const text of texts) {
        for (const run of standing(starts, tight(text))) left.delete(run);
        for (const figure of figuresOf(text)) leftFigures.delete(figure);
      }
      return searchFor(left, leftFigures, files);
    },
    wordsIn(text) {
      for (const run of standing(starts, tight(text))) return runs.get(run);
      return undefined;
    },
    figuresIn(text, pages = 0) {
      const said = figuresOf(text.replace(counters, ' '));
      const one = said.find(
        (figure) => figures.has(figure) && !(/^\d+$/.test(figure) && Number(figure) <= pages),
      );
      return one === undefined ? undefined : figures.get(one);
    },
  };
}

/** Hashes of the files whose pages stand in a part. */
export const attachedFiles = ({ blocks }: Part): string[] =>
  blocks.flatMap((block) => (block.kind === 'attachment' ? [block.sha256] : []));

const stringsOf = (document: Document): string[] => [
  document.title,
  document.organisation,
  document.body,
  document.meetingDate,
  ...document.parts.flatMap((part) => partStrings(document, part)),
];

/** All text of a part, and the figures of its charts as they are written beside the points. */
function partStrings(document: Document, part: Part): string[] {
  const charts: string[] = [];
  walkBlocks({ ...document, parts: [part] }, (block) => {
    if (block.kind !== 'figure') return;
    const { head, rows, notes } = chartTable(block.chart);
    charts.push(...head, ...rows.flat(), ...notes);
  });
  return [...everyString(part), ...charts];
}

/** Letters and digits alone. */
export const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A genitive is one word: its "s" alone would say nothing. */
const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Each run of four words of a piece of text, or the piece as a whole where it has fewer. */
function runsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  if (words.length < fewWords) return [];
  const runs: string[] = [];
  for (let at = 0; at <= Math.max(0, words.length - runLength); at++)
    runs.push(tight(words.slice(at, at + runLength).join('')));
  return runs.filter((run) => run.length >= startLength);
}

type Starts = ReadonlyMap<string, readonly string[]>;

function byStart(runs: ReadonlyMap<string, unknown>): Starts {
  const starts = new Map<string, string[]>();
  for (const run of runs.keys()) {
    const start = run.slice(0, startLength);
    const others = starts.get(start);
    if (others === undefined) starts.set(start, [run]);
    else others.push(run);
  }
  return starts;
}

/** The runs that stand in a tight text, one pass over it whatever their number. */
function* standing(starts: Starts, text: string): Generator<string> {
  if (starts.size === 0) return;
  for (let at = 0; at + startLength <= text.length; at++)
    for (const run of starts.get(text.slice(at, at + startLength)) ?? [])
      if (text.startsWith(run, at)) yield run;
}

const figure =
  /(?<![\p{L}\p{N}.,])(?:[£€$]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?(?:%|per cent|k|m|bn|million|billion|thousand))?(?![\p{L}\p{N}])/giu;

/** What the outputs count by themselves, and not from the matter. */
const counters = /\b(?:page|pages|row|part|item|copy) \d+(?: of \d+)?|\b\d+ (?:rows?|columns?|pages?)\b/giu;

/** Amounts, shares, decimals and numbers of three digits or more, written alike. */
function figuresOf(text: string): string[] {
  return [...text.matchAll(figure)].flatMap(([written]) => {
    const plain = written
      .toLowerCase()
      .replace(/[\s,]+/g, '')
      .replace('percent', '%');
    return /[£€$%.a-z]/.test(plain) || plain.length >= 3 ? [plain] : [];
  });
}
