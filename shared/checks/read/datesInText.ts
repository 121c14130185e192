import { isRealDate } from '../../dates.ts';
import { byText } from './byText.ts';
import { type DateToken, dateTokens } from './datesInTextTokens.ts';

/** A date in a text, with its place and as precise as it is printed. */
export interface TextDate {
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly precision: 'day' | 'month' | 'year';
  /** 1 Monday to 7 Sunday, where one is printed. */
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  /** Stated, or lent by a neighbour: "18–22 October 2021" gives its year to both days. Null where nothing says it. */
  readonly year: number | null;
  readonly yearStated: boolean;
  /** The month as printed ("Sept"); empty in figures. */
  readonly monthPrinted: string;
  /** "18APRIL": number and month without a space. */
  readonly joined: boolean;
  /** False for a day that no calendar has: 31 September, or 29 February outside a leap year. */
  readonly real: boolean;
}

/** From one date to another: "Sept 16 – March 17", "18–22 October 2021", "Aug - March". */
export interface TextPeriod {
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly from: TextDate;
  readonly to: TextDate;
}

export interface DatesInText {
  readonly dates: readonly TextDate[];
  readonly periods: readonly TextPeriod[];
  /** "18 22 October": two days whose dash was lost, taken for a period and listed here too. */
  readonly lostDashes: readonly TextPeriod[];
}

const nothing: DatesInText = { dates: [], periods: [], lostDashes: [] };

/** Every date and period of a text in reading order, as people write them. Months without a year only in a period or alone. */
export const datesInText = byText((text: string): DatesInText => {
  const tokens = dateTokens(text);
  if (tokens.length === 0) return nothing;
  const periods: TextPeriod[] = [];
  const lostDashes: TextPeriod[] = [];
  const lent = withLentYears(text, tokens);
  const dates: TextDate[] = [];
  lent.forEach((token, at) => {
    const next = lent[at + 1];
    const before = lent[at - 1];
    const inPeriod =
      (next !== undefined && joins(text, token, next)) ||
      (before !== undefined && joins(text, before, token));
    const alone = text.slice(0, token.at).trim() === '' && text.slice(token.end).trim() === '';
    if (token.precision === 'month' && token.year === null && !inPeriod && !alone) return;
    const date = finished(text, token, tokens[at]?.year ?? null);
    if (token.range !== null) {
      const first = rangeStart(text, token, token.range, date);
      const period = between(text, first, date);
      dates.push(first);
      periods.push(period);
      if (token.range.between.trim() === '') lostDashes.push(period);
    }
    dates.push(date);
    const last = dates.at(-2);
    if (before !== undefined && last !== undefined && joins(text, before, token) && last.end === before.end)
      periods.push(between(text, ...spanYears(last, date)));
  });
  return { dates, periods, lostDashes };
});

const connector = /^\s*(?:–|—|-|to|until|till|through)\s*(?:the\s+)?$/i;
const listed = /^\s*(?:,|and|or|to|until|–|—|-|&|\/)\s*(?:on\s+|the\s+)*$/i;

const joins = (text: string, one: DateToken, other: DateToken): boolean =>
  connector.test(text.slice(one.end, other.at)) && one.precision !== 'year' && other.precision !== 'year';

/** A year said once at the end of a list, or earlier in the sentence, holds for the days that go with it. */
function withLentYears(text: string, tokens: readonly DateToken[]): DateToken[] {
  const lent = [...tokens];
  for (let at = lent.length - 2; at >= 0; at -= 1) {
    const [token, next] = [lent[at], lent[at + 1]];
    if (token?.year !== null || next === undefined || next.year === null || next.precision !== 'day')
      continue;
    if (token.precision === 'day' && listed.test(text.slice(token.end, next.at)))
      lent[at] = { ...token, year: laterMonth(token, next) ? next.year - 1 : next.year };
  }
  for (let at = 1; at < lent.length; at += 1) {
    const [before, token] = [lent[at - 1], lent[at]];
    if (token?.year !== null || token.precision !== 'day' || before === undefined || before.year === null)
      continue;
    if (!/[.!?]\s|\n/.test(text.slice(before.end, token.at))) lent[at] = { ...token, year: before.year };
  }
  return lent;
}

const laterMonth = (one: DateToken, other: DateToken): boolean => (one.month ?? 0) > (other.month ?? 0);

/** A year said at one end of a period tells the other: "Sept – March 2017" begins in 2016. */
function spanYears(from: TextDate, to: TextDate): [TextDate, TextDate] {
  const wraps = (from.month ?? 0) > (to.month ?? 0) ? 1 : 0;
  if (from.year === null && to.year !== null) return [{ ...from, year: to.year - wraps }, to];
  if (to.year === null && from.year !== null) return [from, { ...to, year: from.year + wraps }];
  return [from, to];
}

function between(text: string, from: TextDate, to: TextDate): TextPeriod {
  return { at: from.at, end: to.end, printed: text.slice(from.at, to.end), from, to };
}

function rangeStart(
  text: string,
  token: DateToken,
  range: NonNullable<DateToken['range']>,
  last: TextDate,
): TextDate {
  const end = range.at + (/^\d{1,2}(?:st|nd|rd|th)?/i.exec(text.slice(range.at))?.[0].length ?? 0);
  return {
    ...last,
    at: range.at,
    end,
    printed: text.slice(range.at, end),
    day: range.day,
    weekday: null,
    joined: false,
    real: isReal(token.year, token.month, range.day),
  };
}

function finished(text: string, token: DateToken, statedYear: number | null): TextDate {
  const at = token.range === null ? token.at : text.lastIndexOf(String(token.day), token.end);
  return {
    at,
    end: token.end,
    printed: text.slice(at, token.end),
    precision: token.precision,
    weekday: token.weekday,
    day: token.day,
    month: token.month,
    year: token.year,
    yearStated: statedYear !== null,
    monthPrinted: token.monthPrinted,
    joined: token.joined,
    real: token.precision !== 'day' || isReal(token.year, token.month, token.day),
  };
}

/** Without a year, 29 February is given the benefit of the doubt. */
const isReal = (year: number | null, month: number | null, day: number | null): boolean =>
  isRealDate(
    `${String(year ?? 2024).padStart(4, '0')}-${String(month ?? 0).padStart(2, '0')}-${String(day ?? 0).padStart(2, '0')}`,
  );
