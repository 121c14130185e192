import { monthNames } from '../../dates.ts';

/** A date as read, before neighbours lend it a month or a year. */
export interface DateToken {
  readonly at: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
  /** 1 Monday to 7 Sunday, where one is printed. */
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** The month as printed ("Sept", "APRIL"); empty in figures. */
  readonly monthPrinted: string;
  /** Number and month, or month and year, without the space between: "18APRIL". */
  readonly joined: boolean;
  /** Offset of the first of two days of a range, "18–22 October", with what parts them; null otherwise. */
  readonly range: { readonly day: number; readonly at: number; readonly between: string } | null;
}

const monthForms =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const weekdayForms =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun';
// Two figures for a year only where nothing follows that they could count: "In May 12 children" has none.
const shortYear = `(?<!,\\s?)['’]?\\d{2}(?=\\s*(?:$|[\\n).,;:£–—-]|/(?!\\d)|to\\b|and\\b|until\\b))(?!\\.\\d)`;
const yearForms = `(?:(?:19|20)\\d{2}(?![\\d/])|${shortYear})`;

const worded = new RegExp(
  `(?<![\\w£.,])(?:(${weekdayForms})\\b\\.?,?\\s+(?:the\\s+)?)?` +
    `(?:(\\d{1,2})(?:st|nd|rd|th)?(\\s*[–—-]\\s*|\\s+to\\s+|\\s+))?` +
    `(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+day)?(?:\\s+of)?([ \u00a0-]*)(${monthForms})(?![a-z])(?:\\.?(,?[\\s-]*)(${yearForms}))?`,
  'gi',
);
const monthFirst = new RegExp(
  `(?<![\\w])(?:(${weekdayForms})\\b\\.?,?\\s+)?(${monthForms})(?![a-z])(?:\\.?\\s+(\\d{1,2})(?:(?:st|nd|rd|th)\\b(?:,?\\s+((?:19|20)\\d{2}))?|,?\\s+((?:19|20)\\d{2}))|\\.?(\\s*|-)(${yearForms}))?`,
  'gi',
);
const inDigits = /(?<![\w£./-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\w/]|\.\d)/g;
const iso = /(?<![\w/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\w/-]|\.\d)/g;
const bareYear = /(?<![\w£.,/–-])((?:19|20)\d{2})(?![\w/%]|[.,]\d|\s?[–-]\s?\d)/g;
const maybe = new RegExp(`${monthForms}|\\d[/.-]\\d|(?:19|20)\\d{2}`, 'i');

/** Every date of a text in reading order, each as precise as it is printed. Months alone are read too. */
export function dateTokens(text: string): DateToken[] {
  if (!maybe.test(text)) return [];
  const tokens: DateToken[] = [];
  const add = (token: DateToken): void => {
    if (!tokens.some((each) => token.at < each.end && each.at < token.end)) tokens.push(token);
  };
  for (const match of text.matchAll(worded)) {
    const token = fromWords(text, match);
    if (token !== null) add(token);
  }
  for (const match of text.matchAll(iso))
    add(inFigures(match, Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of text.matchAll(inDigits)) {
    const printed = match[4] ?? '';
    // "2.2.14" is a paragraph: points part a date only where the year has four figures.
    if (match[2] === '/' || printed.length === 4)
      add(inFigures(match, yearOf(printed), Number(match[3]), Number(match[1])));
  }
  for (const match of text.matchAll(monthFirst)) {
    const token = fromMonth(match);
    if (token !== null) add(token);
  }
  for (const match of text.matchAll(bareYear))
    add({ ...blank(match), precision: 'year', year: Number(match[1]) });
  return tokens.sort((a, b) => a.at - b.at);
}

function fromWords(text: string, match: RegExpMatchArray): DateToken | null {
  const [printed, named, firstDay, between = '', lastDay, gap = '', name = '', yearGap, stated] = match;
  if (isVerb(name, stated !== undefined)) return null;
  const start = match.index ?? 0;
  // "Table 3 12 May": what names a thing by number is no first day. "5, 12 May" reads as two days all the same.
  const lead = text.slice(Math.max(0, start - 14), start);
  const counted =
    /(?:table|regulation|reg|section|paragraph|para|point|item|appendix|annex|page|no|number|phase|part|version|option|year|week|q)\.?\s$/i;
  if (counted.test(lead) && stated === undefined && firstDay === undefined && named === undefined)
    return null;
  const twoDays =
    firstDay !== undefined &&
    named === undefined &&
    Number(firstDay) < Number(lastDay) &&
    !counted.test(lead);
  const skipped =
    firstDay !== undefined && !twoDays ? printed.indexOf(lastDay ?? '', firstDay.length + between.length) : 0;
  return {
    at: start + Math.max(0, skipped),
    end: start + printed.length,
    precision: 'day',
    weekday: named === undefined ? null : weekdayOf(named),
    day: Number(lastDay),
    month: monthOf(name),
    year: stated === undefined ? null : yearOf(stated),
    monthPrinted: name,
    joined: gap === '' || yearGap === '',
    range: twoDays ? { day: Number(firstDay), at: start, between } : null,
  };
}

function fromMonth(match: RegExpMatchArray): DateToken | null {
  const [, named, name = '', day, yearAfterOrdinal, yearAfterDay, gap, stated] = match;
  const year = yearAfterOrdinal ?? yearAfterDay ?? stated;
  if (isVerb(name, year !== undefined) || /^[a-z]/.test(name)) return null;
  return {
    ...blank(match),
    precision: day === undefined ? 'month' : 'day',
    weekday: named === undefined ? null : weekdayOf(named),
    day: day === undefined ? null : Number(day),
    month: monthOf(name),
    year: year === undefined ? null : yearOf(year),
    monthPrinted: name,
    joined: gap === '' && stated !== undefined,
  };
}

const inFigures = (match: RegExpMatchArray, year: number, month: number, day: number): DateToken => ({
  ...blank(match),
  day,
  month,
  year,
});

const blank = (match: RegExpMatchArray): DateToken => ({
  at: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  precision: 'day',
  weekday: null,
  day: null,
  month: null,
  year: null,
  monthPrinted: '',
  joined: false,
  range: null,
});

/** "may" and "march" in small letters are verbs, unless a year says otherwise. */
const isVerb = (name: string, dated: boolean): boolean => !dated && /^(?:may|march|mar)$/.test(name);

const monthOf = (name: string): number =>
  monthNames.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const weekdayOf = (name: string): number =>
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two figures are of this century up to 69, of the last from 70 on, as POSIX reads them. */
function yearOf(printed: string): number {
  const figures = printed.replace(/\D/g, '');
  const number = Number(figures);
  return figures.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}
