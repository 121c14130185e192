/**
 * Money is whole pence in a plain number: exact up to 90 trillion pounds. A unit is a matter of showing, chosen per table
 * and never typed into a cell, because "122,000" under a heading of £000 is how paper 003 came to be wrong by a factor.
 */

export type MoneyUnit = '£' | '£000' | '£m';

export interface MoneyStyle {
  readonly unit: MoneyUnit;
  /** Decimal places; where absent, as few as show the amount exactly (pounds: none or two; thousands, millions: up to three). */
  readonly decimals?: number;
  /**
   * `text` stands in a sentence: "£292,000", "£292k", "£20.87m", "−£40". `cell` stands in a column whose heading has
   * the unit: "292,000", "292", "20.87", "(40)". Default `text`.
   */
  readonly place?: 'text' | 'cell';
  /** Brackets instead of a minus; default in cells, as accounts have it. */
  readonly brackets?: boolean;
}

const pencePer: Readonly<Record<MoneyUnit, number>> = { '£': 100, '£000': 100_000, '£m': 100_000_000 };
const suffix: Readonly<Record<MoneyUnit, string>> = { '£': '', '£000': 'k', '£m': 'm' };

/** Words pence, rounded half away from nought to what is shown. An amount that rounds to nought has no sign. */
export function formatPence(pence: number, style: MoneyStyle): string {
  const { unit, place = 'text', brackets = place === 'cell' } = style;
  const decimals = style.decimals ?? exactDecimals(pence, unit);
  const step = pencePer[unit] / 10 ** decimals;
  const shown = step >= 1 ? roundTo(pence, step) : check(pence);
  const whole = Math.trunc(Math.abs(shown) / pencePer[unit]);
  const rest = Math.abs(shown) % pencePer[unit];
  const fraction = String(rest)
    .padStart(Math.log10(pencePer[unit]), '0')
    .padEnd(decimals, '0')
    .slice(0, decimals);
  const digits = groupThousands(String(whole)) + (decimals === 0 ? '' : `.${fraction}`);
  const amount = place === 'text' ? `£${digits}${suffix[unit]}` : digits;
  if (shown >= 0) return amount;
  return brackets ? `(${amount})` : `\u2212${amount}`;
}

/** Fewest decimals that lose nothing; three at most above pounds, so that a stray penny does not widen a table of thousands. */
function exactDecimals(pence: number, unit: MoneyUnit): number {
  check(pence);
  if (unit === '£') return pence % 100 === 0 ? 0 : 2;
  for (let decimals = 0; decimals < 3; decimals += 1)
    if (pence % (pencePer[unit] / 10 ** decimals) === 0) return decimals;
  return 3;
}

/** "1099492" gives "1,099,492". Takes digits only. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Nearest multiple of `step` pence (100 for pounds, 100,000 for thousands), half away from nought, without floating error. */
export function roundTo(pence: number, step: number): number {
  check(step);
  const size = Math.abs(check(pence));
  const rest = size % step;
  const rounded = 2 * rest >= step ? size - rest + step : size - rest;
  return pence < 0 ? 0 - rounded : rounded;
}

/** Exact sum. Refuses parts of a penny and results beyond the safe integers. */
export function sumPence(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => check(sum + check(amount)), 0);
}

/**
 * Price × quantities (FTE × months × monthly cost, days × rate), exact to the last digit of each factor as written and then
 * rounded once to whole pence, half away from nought: 0.1 × 3 × £1.05 is 31.5p and gives 32p, which floating numbers miss.
 */
export function multiplyPence(pence: number, ...factors: readonly number[]): number {
  let product = BigInt(check(pence));
  let scale = 1n;
  for (const factor of factors) {
    if (!Number.isFinite(factor)) throw new RangeError(`${factor} is not a quantity.`);
    const [whole = '0', fraction = ''] = plainDecimal(factor).split('.');
    product *= BigInt(whole + fraction);
    scale *= 10n ** BigInt(fraction.length);
  }
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + scale) / (2n * scale);
  return check(Number(product < 0n ? -rounded : rounded));
}

/** The shortest decimal that means this number, never in powers of ten: 1e-7 gives "0.0000001". */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

function check(pence: number): number {
  if (!Number.isSafeInteger(pence)) throw new RangeError(`${pence} is not an amount in whole pence.`);
  return pence;
}
