import { penceOf } from '../../../shared/checks/read/numbers.ts';
import { type MoneyUnit, formatPence } from '../../../shared/money.ts';
import { isNoFigure, typedNumber } from '../../../shared/typedNumber.ts';

export type ReadAmount =
  { readonly ok: true; readonly pence: number | null } | { readonly ok: false; readonly message: string };

/** Pounds as people write them, always pounds whatever the unit shown: "784,000", "£784k", "(1,234)". Nothing is no amount. */
export function readAmount(text: string): ReadAmount {
  if (isNoFigure(text)) return { ok: true, pence: null };
  // A share is a number as well, and no amount of money.
  const read = text.includes('%') ? undefined : typedNumber(text);
  if (read !== undefined) return { ok: true, pence: penceOf(read) };
  const shown = text.trim().length > 24 ? `${text.trim().slice(0, 22)}…` : text.trim();
  return { ok: false, message: `“${shown}” is not an amount. Write pounds like 784,000, £784k or (1,234).` };
}

/** The amount as it is typed: exact pounds without a sign of the currency. */
export const typedAmount = (pence: number | undefined): string =>
  pence === undefined ? '' : formatPence(pence, { unit: '£', place: 'cell', brackets: false });

/** How a typed amount is understood, where that is not plain from the text and the unit above it. */
export function amountHint(text: string, unit: MoneyUnit, decimals: number): string | null {
  const read = readAmount(text);
  if (!read.ok || read.pence === null) return null;
  const pounds = formatPence(read.pence, { unit: '£' });
  if (unit !== '£') {
    const shown = formatPence(read.pence, { unit, decimals: Math.max(decimals, 3), place: 'cell' });
    return `${pounds}, which is ${shown} in ${unit}`;
  }
  return /[km]|bn/i.test(text) ? pounds : null;
}
