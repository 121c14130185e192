import { byText } from './byText.ts';
import { numbersIn, penceOf } from './numbers.ts';

/** "Sept 16 – March 17 £125,000": an amount and the months that it covers, both included. */
export interface PeriodAmount {
  /** "2016-09" */
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly pence: number;
  readonly words: string;
  readonly amount: string;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:20)?(\d\d)`;
const slice = new RegExp(
  String.raw`\b${month}\s?(?:-|–|to|until)\s?${month}\b\s?:?,?\s?(£[\d,.]*\d(?:k|m)?)`,
  'gi',
);

export const periodAmountsIn = byText((text: string): readonly PeriodAmount[] =>
  text.includes('£')
    ? [...text.matchAll(slice)].flatMap((match): PeriodAmount[] => {
        const [words, fromName = '', fromYear = '', toName = '', toYear = '', amount = ''] = match;
        const [number] = numbersIn(amount);
        const from = monthKey(fromName, fromYear);
        const to = monthKey(toName, toYear);
        if (number === undefined || to < from) return [];
        return [{ from, to, months: monthsBetween(from, to), pence: penceOf(number), words, amount }];
      })
    : [],
);

/** "April", "18" give "2018-04". */
export const monthKey = (name: string, year: string): string =>
  `20${year.slice(-2)}-${String(names.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}`;

/** Months from the first to the last, both counted. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
}
