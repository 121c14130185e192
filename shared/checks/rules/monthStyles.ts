import { monthNames } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import type { TextDate } from '../read/datesInText.ts';
import { replaceIn } from '../read/datesInTextMend.ts';
import { type MonthSeries, monthSeries } from '../read/datesInTextMonths.ts';
import { tableNumber } from '../read/tableNumber.ts';

/** "Jul 22" beside "June 23": months written in two ways in one table. */
export const monthStyles: Rule = {
  id: 'month-styles',
  family: 'dates',
  label: 'Months written in two ways',
  why: 'A change of style looks like a change of meaning, and a search for one form misses the other.',
  severity: 'note',
  source: 'Convention',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      const series = block.kind === 'table' ? monthSeries(block) : null;
      if (series === null) return [];
      const named = series.months.filter(({ date }) => date.month !== 5);
      const full = named.filter(({ date }) => isFull(date));
      if (full.length === 0 || full.length === named.length) return [];
      const odd = full.length * 2 <= named.length ? full : named.filter(({ date }) => !isFull(date));
      const usual = named.find((each) => !odd.includes(each));
      const [first] = odd;
      if (first === undefined || usual === undefined) return [];
      const passage = odd.length === 1 ? paper.passages.find((each) => each.block === first.cell) : undefined;
      return [
        {
          block: first.cell,
          number: tableNumber(paper, series.table),
          quote: first.date.printed,
          message: `${list(odd)} ${odd.length === 1 ? 'is' : 'are'} written otherwise than ${usual.date.printed}: ${odd
            .map(({ date }) => `“${inStyle(date, isFull(usual.date))}”`)
            .join(', ')} would match.`,
          ...(passage === undefined
            ? {}
            : replaceIn(paper, passage, first.date.printed, inStyle(first.date, isFull(usual.date)))),
        },
      ];
    }),
};

const isFull = ({ month, monthPrinted }: TextDate): boolean =>
  monthPrinted.toLowerCase() === (monthNames[(month ?? 1) - 1] ?? '').toLowerCase();

const inStyle = ({ month, monthPrinted, printed }: TextDate, full: boolean): string => {
  const name = monthNames[(month ?? 1) - 1] ?? '';
  return printed.replace(monthPrinted, full ? name : name.slice(0, 3));
};

const list = (months: MonthSeries['months']): string =>
  months.map(({ date }) => `“${date.printed}”`).join(' and ');
