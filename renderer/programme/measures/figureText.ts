import { groupThousands } from '../../../shared/money.ts';
import { measureValue } from '../../../shared/sections/measureFormat.ts';
import type { Measure } from './points.ts';

/**
 * A figure in its cell, in the measure's unit and with its decimal places, or with more where it would otherwise show
 * something else than was entered. Empty where there is none.
 */
export function figureText(measure: Pick<Measure, 'unit' | 'decimals'>, value: number | null): string {
  if (value === null) return '';
  if (Number(value.toFixed(measure.decimals)) === value) return measureValue(measure, value);
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.');
  const exact = `${value < 0 ? '−' : ''}${groupThousands(whole)}.${fraction}`;
  return measure.unit.replace('{n}', exact);
}

/** A unit in words, which stands in the heading of a column instead of in each cell; undefined for signs like % and £. */
export function unitInWords({ unit }: Pick<Measure, 'unit'>): string | undefined {
  const words = unit.replace('{n}', '').trim();
  return /[a-z]/i.test(words) ? words : undefined;
}

/** The figure alone, as it is typed. */
export const typedFigure = ({ decimals }: Pick<Measure, 'decimals'>, value: number | null): string =>
  figureText({ unit: '{n}', decimals }, value);
