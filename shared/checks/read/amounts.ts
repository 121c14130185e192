import { formatPence } from '../../money.ts';
import type { PaperContext } from '../check.ts';
import { byText } from './byText.ts';
import { numbersIn, penceOf, type ReadNumber } from './numbers.ts';
import { type NumericTable, numericTable } from './numericTable.ts';
import { financialYearIn } from './numericTableHeadings.ts';
import { type TableSum, sumsOf } from './numericTableSums.ts';
import type { Passage } from './passages.ts';

/** An amount of money in the text of a paper. */
export interface Amount {
  readonly passage: Passage;
  readonly number: ReadNumber;
  readonly pence: number;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** "2021/22" where the words next to it name a financial year. */
  readonly year: string | null;
  /** What a rate is for; null for a sum. */
  readonly per: 'day' | 'week' | 'month' | 'year' | 'hour' | null;
}

type InText = Omit<Amount, 'passage'>;

const amountsIn = byText((text: string): readonly InText[] =>
  numbersIn(text)
    .filter((each) => each.kind === 'money')
    .map((number) => ({
      number,
      pence: penceOf(number),
      sentence: sentenceAt(text, number.at),
      year: yearNear(text, number),
      per: perOf(text.slice(number.end, number.end + 40)),
    })),
);

const byPaper = new WeakMap<PaperContext, readonly Amount[]>();

/** All amounts of a paper in reading order, without what a program wrote. */
export function amountsOf(paper: PaperContext): readonly Amount[] {
  const known = byPaper.get(paper);
  if (known !== undefined) return known;
  const amounts = paper.passages.flatMap((passage) =>
    passage.generated === true || !passage.text.includes('£')
      ? []
      : amountsIn(passage.text).map((each) => ({ passage, ...each })),
  );
  byPaper.set(paper, amounts);
  return amounts;
}

/** Sentences of a text with their offsets. A full stop inside a number or an abbreviation ends none. */
export const sentencesIn = byText((text: string): readonly { at: number; text: string }[] => {
  const starts = [0];
  for (const match of text.matchAll(/(?<=[.!?;:]['’”)]?)\s+(?=[“‘(]?[A-Z£\d])|\n/g))
    starts.push(match.index + match[0].length);
  return starts.map((at, index) => ({ at, text: text.slice(at, starts[index + 1]).trim() }));
});

/** The sentence around a place of a text, counted in UTF-16 units; the whole text before its first sentence. */
export const sentenceAt = (text: string, at: number): string =>
  sentencesIn(text).findLast((each) => each.at <= at)?.text ?? text;

function yearNear(text: string, number: ReadNumber): string | null {
  const next = /^\s*(?:\w+\s){0,3}?(?:in|for|from)\s([\d/–-]{5,9})/.exec(
    text.slice(number.end, number.end + 40),
  );
  if (next?.[1] !== undefined) return financialYearIn(next[1]);
  const lead = /(\d{2,4}\s?[/–-]\s?\d{2,4})(?:\s(?:onwards?|and after))?\s?[:–-]?\s?(?:c|circa)?\.?\s?$/.exec(
    text.slice(0, number.at),
  );
  return lead?.[1] === undefined ? null : financialYearIn(lead[1]);
}

function perOf(rest: string): Amount['per'] {
  const match =
    /^\s*(?:circa\s*)?(?:plus on-?\s?costs?\s*)?(?:per|an?|each|\/)\s*(hour|day|week|month|year|annum)\b/i.exec(
      rest,
    ) ??
    /^\s*(?:(?:circa\s*)?(?:plus on-?\s?costs?)?\s*)(p\.?a\.?|p\.?c\.?m\.?|daily|weekly|monthly|annually)(?![a-z])/i.exec(
      rest,
    );
  const word = match?.[1]?.toLowerCase().replaceAll('.', '');
  if (word === undefined) return null;
  if (word === 'hour') return 'hour';
  if (word.startsWith('d')) return 'day';
  if (word.startsWith('w')) return 'week';
  if (word.startsWith('m') || word === 'pcm') return 'month';
  return 'year';
}

/** Where a passage stands, for a sentence: "paragraph 9.2", "recommendation a)", "“Costs”". */
export function placeOf(passage: Passage): string {
  const number = passage.number?.replace(/[.]$/, '') ?? '';
  if (passage.kind === 'recommendation')
    return number === '' ? 'the recommendations' : `recommendation ${number}`;
  if (/^\d/.test(number)) return `paragraph ${number}`;
  return passage.section === '' ? 'the text' : `“${passage.section}”`;
}

export interface PlacedTable {
  readonly table: NumericTable;
  /** Printed number that stands nearest before it. */
  readonly number: string | null;
  readonly sums: readonly TableSum[];
}

const tablesByPaper = new WeakMap<PaperContext, readonly PlacedTable[]>();

/** The tables of a paper that hold figures, with their sums. */
export function figuresOf(paper: PaperContext): readonly PlacedTable[] {
  const known = tablesByPaper.get(paper);
  if (known !== undefined) return known;
  const numbers = new Map<unknown, string | null>();
  for (const { table, number } of paper.passages)
    if (table !== undefined && !numbers.has(table)) numbers.set(table, number);
  const tables = paper.blocks.flatMap((block): PlacedTable[] => {
    const table = block.kind === 'table' ? numericTable(block) : null;
    if (table === null) return [];
    return [{ table, number: numbers.get(table.block) ?? null, sums: sumsOf(table) }];
  });
  tablesByPaper.set(paper, tables);
  return tables;
}

export const pounds = (pence: number): string => formatPence(pence, { unit: '£' });
