import type { Document } from '../document/blocks.ts';
import { type Unit, unitText, unitsOf } from './units.ts';

/** A place in a document that reads as what was looked for. */
export interface Hit {
  readonly unit: Unit;
  /** Which of the hits in its unit it is, from 0. */
  readonly nth: number;
  /** Where it stands in the text of its unit: from and to. */
  readonly from: number;
  readonly to: number;
}

/** The words of a hit and those around it, as they are printed. */
export interface HitContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Fewest letters that are looked for: one alone is everywhere. */
export const shortestQuery = 2;

/** Letters of text that are shown before and after a hit. */
const reach = 64;

const folded = new WeakMap<Unit, string>();

/**
 * Text as it is compared: without regard to capitals, accents, curved quotation marks, kinds of dash and of space. As long
 * as the text itself, letter for letter, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerOf).join('');
  return same
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[À-ɏḀ-ỿ]/g, plain);
}

/** "İ" becomes two letters; such a one stays as it is. */
const lowerOf = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

/** A letter without its accent, where that is one letter. */
const plain = (letter: string): string => {
  const [base = letter] = letter.normalize('NFD');
  return base.length === letter.length ? base : letter;
};

const foldedText = (unit: Unit): string => {
  const before = folded.get(unit);
  if (before !== undefined) return before;
  const text = fold(unitText(unit));
  folded.set(unit, text);
  return text;
};

/** Readies a document for searching, a part at a step, for a window's idle moments. */
export function* prepareSearch(document: Document): Generator<undefined, void> {
  for (const unit of unitsOf(document).all) {
    foldedText(unit);
    yield;
  }
}

/** What is looked for, as text is compared. */
export const foldQuery = (query: string): string => fold(query).trim().replace(/ +/g, ' ');

/** All places that read as the query does, in reading order. */
export function search(document: Document, query: string): Hit[] {
  const wanted = foldQuery(query);
  if (wanted.length < shortestQuery) return [];
  const hits: Hit[] = [];
  for (const unit of unitsOf(document).all) {
    const text = foldedText(unit);
    let nth = 0;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push({ unit, nth, from: at, to: at + wanted.length });
      nth += 1;
    }
  }
  return hits;
}

/** A line of context, cut between words. */
export function hitContext({ unit, from: start, to: end }: Hit): HitContext {
  const text = unitText(unit);
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach) + 1;
  const to = end + reach >= text.length ? text.length : text.lastIndexOf(' ', end + reach);
  const left = from === 0 && start > reach ? start - reach : Math.min(from, start);
  const right = Math.max(to, end);
  return {
    before: `${left > 0 ? '… ' : ''}${flat(text.slice(left, start))}`,
    match: flat(text.slice(start, end)),
    after: `${flat(text.slice(end, right))}${right < text.length ? ' …' : ''}`,
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
