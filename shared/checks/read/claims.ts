import { byText } from './byText.ts';
import { numbersIn, type ReadNumber } from './numbers.ts';
import { sentencesIn } from './amounts.ts';
import type { Passage } from './passages.ts';

interface ClaimBase {
  /** The sentence, and the words of it that claim. */
  readonly sentence: string;
  readonly quote: string;
  readonly direction: 'up' | 'down';
  /** Periods compared: "2019", "2022-07"; null where the sentence names none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What prose says of figures that stand elsewhere. */
export type Claim = ClaimBase &
  (
    | { readonly kind: 'percent'; readonly percent: ReadNumber }
    /** Double is 2, half 0.5; `bound` is "more than", "nearly". */
    | { readonly kind: 'multiple'; readonly times: number; readonly bound: 'over' | 'under' | 'about' }
    | { readonly kind: 'degree'; readonly degree: 'slight' | 'strong' }
  );

const up =
  'ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grew|grow(?:n|s|ing|th)?|gone up|went up|goes? up|climb(?:ed|s)?|higher';
const down =
  'fall(?:s|en|ing)?|fell|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|declin(?:e|es|ed|ing)|dropp?(?:s|ed|ing)?|gone down|went down|goes? down|lower|cut';
const direction = new RegExp(String.raw`\b(?:(${up})|(${down}))\b`, 'i');
const future =
  /\b(?:will|would|could|may|might|expect\w*|forecast|predict\w*|project(?:ed|ions?)|target|aim\w*|if)\b/i;

const percentAfter = new RegExp(
  String.raw`\b(?:${up}|${down})\b(?:\s[\w’]+){0,4}?\s(?:by|of)\s(?:\w+\s)?$`,
  'i',
);
const percentBefore = new RegExp(String.raw`^\s(?:overall\s|real\s)?(?:${up}|${down})\b`, 'i');
const degree = new RegExp(
  String.raw`\b(?:(slight(?:ly)?|marginal(?:ly)?|modest(?:ly)?|a little)|(sharp(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?))\s(?:${up}|${down})\b|\b(?:${up}|${down})\s(?:(slightly|marginally|modestly|a little)|(sharply|dramatically|substantially))\b`,
  'i',
);
const multiple =
  /\b(?:(more than|over|well over|at least)|(nearly|almost|close to|just under|less than|under)|(?:about|around|roughly)\s)?\s?(doubl(?:e|ed|ing)|twice|tripl(?:e|ed|ing)|trebl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|halv(?:ed|ing)|half)\b(?!\s(?:an?|per|each|every|yearly|weekly|monthly|in|of|terms?|days?|glazing|yellow|figures|digits?|counting|up)\b|-)/i;
const timesOf: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl|twice)/i, 2],
  [/^tr[ie]/i, 3],
  [/^quad/i, 4],
  [/^hal/i, 0.5],
];

/** Every claim of a text. What is expected or planned is not one: nothing contradicts it yet. */
export const claimsIn = byText((text: string): readonly Claim[] =>
  /doubl|twice|tripl|trebl|quadrupl|hal[fv]|%|per ?cent|slight|marginal|modest|a little|sharp|dramatic|substantial/i.test(
    text,
  )
    ? sentencesIn(text).flatMap((each) => claimsOf(each.text))
    : none,
);

const none: readonly Claim[] = [];

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { readonly kind: K }>;

/** The claims of one kind that somebody wrote, in their order, each with the passage that it stands in. */
export const claimsOfKind = <K extends Claim['kind']>(
  passages: readonly Passage[],
  kind: K,
): { readonly passage: Passage; readonly claim: ClaimOf<K> }[] =>
  passages
    .filter(({ generated }) => generated !== true)
    .flatMap((passage) =>
      claimsIn(passage.text)
        .filter((claim): claim is ClaimOf<K> => claim.kind === kind)
        .map((claim) => ({ passage, claim })),
    );

function claimsOf(sentence: string): Claim[] {
  const claims: Claim[] = [];
  const base = { sentence, ...periodsIn(sentence) };
  for (const percent of numbersIn(sentence)) {
    if (percent.kind !== 'percent') continue;
    const lead = sentence.slice(0, percent.at).replace(/\b(?:about|around|some|circa|c\.?)\s$/i, '');
    const before = percentAfter.exec(lead)?.[0] ?? '';
    const after = percentBefore.exec(sentence.slice(percent.end))?.[0] ?? '';
    if (before === '' && after === '') continue;
    if (future.test(lead.slice(-60))) continue;
    const quote = sentence.slice(percent.at - before.length, percent.end + after.length).trim();
    claims.push({ ...base, kind: 'percent', percent, quote, direction: directionOf(before + after) });
  }
  const times = multiple.exec(sentence);
  if (times !== null && !future.test(sentence.slice(0, times.index))) {
    const [quote, over, under, word = ''] = times;
    const factor = timesOf.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
    const bound = over !== undefined ? 'over' : under !== undefined ? 'under' : 'about';
    claims.push({
      ...base,
      kind: 'multiple',
      times: factor,
      bound,
      quote: quote.trim(),
      direction: factor < 1 ? 'down' : 'up',
    });
  }
  const words = degree.exec(sentence);
  if (words !== null && !future.test(sentence.slice(0, words.index))) {
    const slight = words[1] ?? words[3];
    claims.push({
      ...base,
      kind: 'degree',
      degree: slight === undefined ? 'strong' : 'slight',
      quote: words[0],
      direction: directionOf(words[0]),
    });
  }
  return claims;
}

const directionOf = (words: string): 'up' | 'down' =>
  direction.exec(words)?.[2] === undefined ? 'up' : 'down';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const when = String.raw`((?:[A-Z][a-z]{2,8}\s)?(?:19|20)\d\d)(?![/–-]?\d)`;
const span = new RegExp(
  String.raw`\b(?:from|between)\s(?:[\w.,£%]+\sin\s)?${when}\s(?:to|and)\s(?:[\w.,£%]+\sin\s)?${when}`,
);
const since = new RegExp(String.raw`\bsince\s${when}`);

/** The periods that a sentence compares: "since 2019", "between 2019 and 2022", "from July 2022 to June 2023". */
export function periodsIn(sentence: string): { from: string | null; to: string | null } {
  const both = span.exec(sentence);
  if (both !== null) return { from: periodKey(both[1] ?? ''), to: periodKey(both[2] ?? '') };
  const one = since.exec(sentence);
  return { from: one === null ? null : periodKey(one[1] ?? ''), to: null };
}

/** "2019" stays, "July 2022", "Jul 22" and "Sept 2022" give "2022-07", "2022-09"; "2016/17" stays; null for anything else. */
export function periodKey(text: string): string | null {
  const match = /^(?:([A-Z][a-z]{2})[a-z]*\.?\s)?((?:19|20)?\d\d)$/.exec(text.trim());
  if (match === null) return null;
  const [, name, year = ''] = match;
  const full = year.length === 2 ? `20${year}` : year;
  if (name === undefined) return year.length === 4 ? full : null;
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : `${full}-${String(month).padStart(2, '0')}`;
}
