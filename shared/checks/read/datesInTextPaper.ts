import { monthNames } from '../../dates.ts';
import type { PaperContext } from '../check.ts';
import { byText } from './byText.ts';
import { type TextDate, type TextPeriod, datesInText } from './datesInText.ts';
import { daysOf } from './datesInTextDays.ts';
import { penceOf, numbersIn } from './numbers.ts';
import type { Passage } from './passages.ts';

export interface PlacedDate {
  readonly passage: Passage;
  readonly date: TextDate;
}

export interface PlacedPeriod {
  readonly passage: Passage;
  readonly period: TextPeriod;
}

/** A period that money is spread over: "Sept 16 – March 17 £125k", "£550 per day Aug - March". */
export interface MoneyPeriod extends PlacedPeriod {
  /** First and last ISO day; where no year is printed, the run of months that holds the meeting or comes next. */
  readonly days: { readonly from: string; readonly to: string };
  readonly pence: number;
  /** The amount as printed, with its rate: "£550 per day". */
  readonly amount: string;
}

const inPapers = new WeakMap<PaperContext, readonly Passage[]>();

/** The passages that hold a date, without what a program wrote. */
function dated(paper: PaperContext): readonly Passage[] {
  const known = inPapers.get(paper);
  if (known !== undefined) return known;
  const passages = paper.passages.filter(
    ({ generated, text }) => generated !== true && datesInText(text).dates.length > 0,
  );
  inPapers.set(paper, passages);
  return passages;
}

/** All dates of a paper in reading order. */
export const datesOf = (paper: PaperContext): PlacedDate[] =>
  dated(paper).flatMap((passage) => datesInText(passage.text).dates.map((date) => ({ passage, date })));

/** All periods of a paper in reading order. */
export const periodsOf = (paper: PaperContext): PlacedPeriod[] =>
  dated(paper).flatMap((passage) => datesInText(passage.text).periods.map((period) => ({ passage, period })));

/** Words between an amount and its period: nothing, a colon, brackets, "per day", "a month from". */
const bridge =
  /^\s*(?:[:=(,–-]|of|is|per \w+|a \w+|each \w+|for|from|in|over|between|during|circa|c)?\s*(?:[:(]|from|c\.?)?\s*$/i;

/** The periods that an amount stands right beside. */
export function moneyPeriodsOf(paper: PaperContext): MoneyPeriod[] {
  return periodsOf(paper).flatMap(({ passage, period }): MoneyPeriod[] => {
    if (!passage.text.includes('£')) return [];
    const amounts = numbersIn(passage.text).filter((each) => each.kind === 'money');
    const beside =
      amounts.find((each) => each.at >= period.end && bridge.test(passage.text.slice(period.end, each.at))) ??
      amounts.find((each) => each.end <= period.at && bridge.test(passage.text.slice(each.end, period.at)));
    const days = daysOf(period, paper.pack.meeting.date);
    if (beside === undefined || days === null) return [];
    const rate = /^ (?:per|an?) \w+/.exec(passage.text.slice(beside.end))?.[0] ?? '';
    return [{ passage, period, days, pence: penceOf(beside), amount: beside.text + rate }];
  });
}

/** Sentences by full stops alone: what a colon or a semicolon parts still belongs together here. */
const wholeSentences = byText((text: string): readonly { readonly at: number; readonly text: string }[] => {
  const starts = [0];
  for (const match of text.matchAll(/(?<=[.!?]['’”)]?)\s+(?=[“‘(]?[A-Z£\d])|\n/g))
    starts.push(match.index + match[0].length);
  return starts.map((at, index) => ({ at, text: text.slice(at, starts[index + 1]).trim() }));
});

/** The sentence that an offset lies in. */
export const sentenceAround = (text: string, at: number): string =>
  wholeSentences(text).findLast((each) => each.at <= at)?.text ?? text;

/** "31 September", "September 2021": a date in full words, whether it exists or not. */
export const dateWords = ({ day, month, year }: TextDate): string =>
  [day, month === null ? null : monthNames[month - 1], year].filter((each) => each !== null).join(' ');
