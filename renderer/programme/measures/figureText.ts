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
