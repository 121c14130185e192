import type { MoneyUnit } from '../../money.ts';
import { isBlankCell, numberInCell } from './numbersInCell.ts';

/** "£000", "£'000", "£000s", "£k", "(£ thousands)", "£m": the unit that a heading states for the figures under it. */
export function unitIn(heading: string): MoneyUnit | null {
  if (/£\s?['’‘]?\s?000s?\b|£\s?(?:k|thousands?)\b|\bin thousands of pounds\b/i.test(heading)) return '£000';
  if (/£\s?(?:m|mn|millions?)\b/i.test(heading)) return '£m';
  return /£(?!\s?\d)/.test(heading) ? '£' : null;
}

const financial = /(?<!\d)(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?!\d)/;

/** "16/17", "2016/17" and "2016-17" give "2016/17"; null where the years do not follow each other. */
export function financialYearIn(text: string): string | null {
  const match = financial.exec(text);
  if (match === null) return null;
  const [, first = '', second = ''] = match;
  return (Number(first) + 1) % 100 === Number(second) ? `20${first}/${second}` : null;
}

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`;
const period = new RegExp(
  String.raw`^(?:£\S*\s)?(?:(?:year|yr|quarter|month|week|period|phase)\s?\d+|q[1-4]\b.*|(?:19|20)\d\d|${month}\.?\s?(?:\d{2,4})?)(?:\s*\(?£\S*)?$`,
  'i',
);

/** Whether a heading names a stretch of time: "2016/17", "17/18 £000", "2019", "Q1", "Feb 2022", "Year 3". */
export const isPeriod = (heading: string): boolean =>
  financialYearIn(heading) !== null || period.test(heading.trim());

const rate =
  /\b(?:rates?|per|unit|average|avg|mean|median|price|ratio|scores?|percentage|ref|reference|number|no|date|duration|age|cumulative|target|rank|balance|payback|index)\b|%/i;

/** Whether figures under a heading may be added: not rates, averages, scores, balances. */
export const isAdditive = (heading: string): boolean => !rate.test(heading);

/**
 * What a column holds: figures where at least three in five of its filled cells are numbers and no years,
 * dates or running numbers.
 */
export function columnKind(
  heading: string,
  texts: readonly string[],
  hasUnit: boolean,
  at: number,
  aligned: boolean,
): 'money' | 'percent' | 'plain' | 'text' {
  const filled = texts.filter((text) => !isBlankCell(text));
  const numbers = filled.flatMap((text) => numberInCell(text) ?? []);
  const amounts = filled.filter((text) => /^£\s?[\d(−-]/.test(text.trim())).length;
  if (Math.max(numbers.length, amounts) * 5 < filled.length * 3 || filled.length === 0) return 'text';
  if (amounts * 2 > filled.length) return 'money';
  if (numbers.filter((each) => each.kind === 'percent').length * 2 > filled.length) return 'percent';
  const values = numbers.map((each) => each.digits / 10 ** each.decimals);
  if (at === 0 && !aligned && (areYears(values) || runOn(values))) return 'text';
  if (at === 0 && areYears(values)) return 'text';
  if (numbers.length * 5 < filled.length * 3) return 'text';
  const counted =
    /\b(?:fte|posts?|no\.?|number|headcount|months?|weeks?|days?|hours?|page|ref|score|places|cases|pupils|children)\b|%/i;
  return hasUnit && (!counted.test(heading) || /£/.test(heading)) ? 'money' : 'plain';
}

const areYears = (values: readonly number[]): boolean =>
  values.every((each) => Number.isInteger(each) && each >= 1990 && each <= 2100);

const runOn = (values: readonly number[]): boolean =>
  values.every((each, index) => each === (values[0] ?? 0) + index);
