import { byText } from './byText.ts';

/** A number as people write it, kept as digits: what was shown can be told from what was meant. */
export interface ReadNumber {
  readonly kind: 'money' | 'percent' | 'plain';
  /** As printed: "£16, 200", "(1,234)", "c£50k" is "£50k" here. */
  readonly text: string;
  /** Offset of the first and of the character after the last. */
  readonly at: number;
  readonly end: number;
  /** All digits as a signed integer; the value is digits ÷ 10^decimals. */
  readonly digits: number;
  /** Decimal places of the last digit shown; negative with a suffix: £784k is 784 with −3, £1.9bn 19 with −8. */
  readonly decimals: number;
  /** c, circa, about, around, some, approximately. */
  readonly approximate: boolean;
  /** A stray space inside: "£16, 200". */
  readonly spaced: boolean;
  /** Lower-case word after it: "weeks", "fte", "per"; empty at the end. */
  readonly noun: string;
}

const zeros: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

const money =
  /£\s?([-−])?(\d{1,3}(?:, ?\d{3}(?!\d))+|\d+)(\.\d+)?(?:\s?(k|m|bn|thousand|million|billion)\b)?/gi;
const plain =
  /(?<![\w£.,/:–-])([-−])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s(thousand|million|billion)\b)?(\s?%|\s?per ?cent\b)?(?![\d/]|[.:]\d|[-–]\d|,\d{3})/gi;
const before = /(?:^|[\s(])(?:c|ca|circa|about|around|approximately|approx|roughly|some)\.?\s?$/i;
const after = /^\s*(?:circa|approx(?:imately)?|or so)\b/i;

/**
 * Every amount, percentage and plain number of a text in reading order. Dates, financial years (2021/22),
 * ranges (0-25), references (2.2.4, FP/03) and ordinals are not numbers in this sense and are left out.
 */
export const numbersIn = byText((text: string): readonly ReadNumber[] => {
  if (!/\d/.test(text)) return none;
  const found: ReadNumber[] = [];
  for (const match of text.matchAll(money)) found.push(made(text, match, 'money'));
  for (const match of text.matchAll(plain)) {
    if (found.some((each) => each.at < match.index + match[0].length && match.index < each.end)) continue;
    const rest = text.slice(match.index + match[0].length);
    if (/^[a-z]/i.test(rest) && !/^FTE/i.test(rest)) continue;
    found.push(made(text, match, match[5] === undefined ? 'plain' : 'percent'));
  }
  return found.filter(isPlausible).sort((a, b) => a.at - b.at);
});

const none: readonly ReadNumber[] = [];

/** Up to a thousand billion pounds: longer rows of digits are no figures, and would not be exact. */
export const isPlausible = (number: Pick<ReadNumber, 'digits' | 'decimals'>): boolean =>
  Math.abs(penceOf(number)) <= 1e14 && Number.isSafeInteger(number.digits);

function made(text: string, match: RegExpExecArray, kind: ReadNumber['kind']): ReadNumber {
  const [printed, minus, whole = '', fraction = '', suffix] = match;
  const lead = text.slice(Math.max(0, match.index - 16), match.index);
  const end = match.index + printed.length;
  const negative = minus !== undefined || (kind === 'money' && /(?:^|[\s(])[-−]$/.test(lead));
  return {
    kind,
    text: printed,
    at: match.index,
    end,
    ...digitsOf(whole, fraction, suffix, negative),
    approximate: before.test(lead) || after.test(text.slice(end, end + 16)),
    spaced: /\d, \d/.test(printed),
    noun: /^[\s-]*([a-z]+)/i.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? '',
  };
}

/** All digits as one whole number, and how many of them are decimals: £1.25m is 125 with −4. `fraction` has its point. */
export function digitsOf(
  whole: string,
  fraction: string,
  suffix: string | undefined,
  negative: boolean,
): Pick<ReadNumber, 'digits' | 'decimals'> {
  const size = Number(whole.replace(/\D/g, '') + fraction.slice(1));
  return {
    digits: negative ? 0 - size : size,
    decimals: Math.max(0, fraction.length - 1) - (zeros[suffix?.toLowerCase() ?? ''] ?? 0),
  };
}

/** As a floating number, for ratios and messages only. */
export const valueOf = ({ digits, decimals }: Pick<ReadNumber, 'digits' | 'decimals'>): number =>
  decimals >= 0 ? digits / 10 ** decimals : digits * 10 ** -decimals;

/** Exact whole pence of an amount; parts of a penny are rounded. */
export const penceOf = ({ digits, decimals }: Pick<ReadNumber, 'digits' | 'decimals'>): number =>
  decimals <= 2 ? digits * 10 ** (2 - decimals) : Math.round(digits / 10 ** (decimals - 2));

/**
 * The step of the last digit that is meant, in pence: £784k shows thousands, £784,200 pounds; an approximate
 * amount means no more than its digits before the closing noughts (c£50,000 shows tens of thousands).
 */
export function stepPence(amount: Pick<ReadNumber, 'digits' | 'decimals' | 'approximate'>): number {
  const step = 10 ** (2 - amount.decimals);
  if (!amount.approximate || amount.digits === 0) return step;
  const noughts = /0*$/.exec(String(Math.abs(amount.digits)))?.[0].length ?? 0;
  return step * 10 ** noughts;
}

/** Whether an exact amount in pence is what was printed, within the rounding shown. */
export const agrees = (printed: ReadNumber, pence: number): boolean => {
  const off = Math.abs(penceOf(printed) - pence);
  return off === 0 || off * 2 <= stepPence(printed);
};

/** Agrees, and finely enough to be about that amount: "£1m" tells nothing of £540,000. */
export const tells = (printed: ReadNumber, pence: number): boolean =>
  penceOf(printed) === pence || (agrees(printed, pence) && stepPence(printed) * 20 <= Math.abs(pence));
