import { formatDate } from '../dates.ts';
import type { Row } from '../entities/index.ts';

/** A value of a measure as printed: "{n}%" with one decimal gives "31.2%". Minus is a true minus sign. */
export function measureValue(
  measure: Pick<Row<'measure'>, 'unit' | 'decimals'>,
  value: number | null,
): string {
  if (value === null) return 'No figure';
  const digits = Math.abs(value).toFixed(measure.decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
  return measure.unit.replace('{n}', number);
}

/** "2021", "Q3 2021", "Q3 2021/22", "Jul 22" or "2021/22". */
export function periodLabel(period: string): string {
  const [year = '', rest] = period.split('-');
  if (rest === undefined) return year;
  return rest.startsWith('Q') ? `${rest} ${year}` : formatDate(`${period}-01`, 'monthShort');
}
