import { abbreviationsIn, isInOrder } from '../checks/read/abbreviations.ts';
import type { Part, TableBlock } from '../document/blocks.ts';
import { blockText, inlineText } from '../document/walk.ts';
import { unitText } from './units.ts';

/** What the short forms of a paper stand for: from its glossary, else from where it first explains them. */
export function abbreviationsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const note = (short: string, long: string): void => {
    if (!meanings.has(short)) meanings.set(short, long);
  };
  for (const part of parts) glossariesOf(part).forEach((table) => readGlossary(table, note));
  for (const part of parts)
    for (const block of part.blocks) {
      const text = unitText({ block });
      for (const { at, short, explained } of abbreviationsIn(text)) {
        const long = explained && !meanings.has(short) ? longForm(text, at, short) : undefined;
        if (long !== undefined) note(short, long);
      }
    }
  return meanings;
}

const isGlossary = (words: string): boolean => /\b(glossary|abbreviations?|acronyms?)\b/i.test(words);

/** Tables of two columns that are called a glossary, or stand under a heading that is. */
function glossariesOf({ blocks }: Part): TableBlock[] {
  let under = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') under = inlineText(block.text);
    if (block.kind !== 'table' || block.columns.length !== 2) return [];
    return isGlossary(block.caption ?? under) ? [block] : [];
  });
}

function readGlossary({ body }: TableBlock, note: (short: string, long: string) => void): void {
  for (const { cells } of body) {
    const [short = '', long = ''] = cells.map(({ blocks }) => blocks.map(blockText).join(' ').trim());
    if (short !== '' && short.length <= 12 && long !== '') note(short, long);
  }
}

/** Longest explanation that is taken for one, in letters. */
const longest = 90;

function longForm(text: string, at: number, short: string): string | undefined {
  const after = /^s?\s*\(([A-Za-z][^()\n]*)\)/.exec(text.slice(at + short.length))?.[1]?.trim();
  if (after !== undefined && after.length <= longest) return after;
  const before = /([^.;:()\n]+)[(–-]\s*["“‘']?$/.exec(text.slice(0, at))?.[1]?.trim().split(/\s+/) ?? [];
  const first = short.charAt(0).toLowerCase();
  // The fewest words before the bracket that the letters can be picked from.
  for (let count = 1; count <= Math.min(12, before.length); count += 1) {
    const words = before.slice(-count);
    const bare = words.map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
    if (bare[0]?.startsWith(first) !== true || !isInOrder(short.toLowerCase(), bare)) continue;
    const long = words.join(' ').replace(/^["“‘']/, '');
    return long.length <= longest ? long : undefined;
  }
  return undefined;
}

/** Finds the short forms in a text: each with its offset. Null where there are none to look for. */
export function shortFormPattern(meanings: ReadonlyMap<string, string>): RegExp | null {
  if (meanings.size === 0) return null;
  const shorts = [...meanings.keys()]
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\w@/])(?:${shorts.join('|')})(?=s?(?![\\w@]))`, 'g');
}
