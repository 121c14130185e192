import type { Found, Rule } from '../check.ts';
import { type MonthSeries, monthSeries } from '../read/datesInTextMonths.ts';
import { tableNumber } from '../read/tableNumber.ts';

/** Feb, May, Aug, Nov, Feb, April, July: columns that look like equal steps and are not. */
export const unevenMonths: Rule = {
  id: 'uneven-months',
  family: 'dates',
  label: 'Months at uneven distances',
  why: 'Columns side by side are read as equal steps of time; an uneven step bends the trend.',
  severity: 'should',
  source: 'Code of Practice for Statistics, clarity and insight',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      const series = block.kind === 'table' ? monthSeries(block) : null;
      if (series === null || owned(series)) return [];
      const run = forwards(series);
      const gaps = run.slice(1).map((each, at) => each.index - (run[at]?.index ?? 0));
      const usual = mostCommon(gaps);
      const odd = gaps.flatMap((gap, at) => (gap === usual ? [] : [{ gap, at }]));
      const [first] = odd;
      if (first === undefined || gaps.filter((gap) => gap === usual).length * 2 < gaps.length) return [];
      const [from, to] = [run[first.at], run[first.at + 1]];
      if (from === undefined || to === undefined) return [];
      const more =
        odd.length === 1
          ? ''
          : odd.length === 2
            ? ', and one more step differs'
            : `, and ${odd.length - 1} more steps differ`;
      const way =
        first.gap < 0
          ? `${to.date.printed} stands after ${from.date.printed}`
          : `${from.date.printed} to ${to.date.printed} are ${months(first.gap)}`;
      return [
        {
          block: to.cell,
          number: tableNumber(paper, series.table),
          quote: `${from.date.printed}, ${to.date.printed}`,
          message: `The months stand ${months(usual)} apart, but ${way}${more}. Give the months at equal steps, or say in a note that they are not evenly spaced.`,
        },
      ];
    }),
};

/** A note that says so makes it right. */
const owned = ({ table, caption }: MonthSeries): boolean =>
  /uneven|not even|irregular|selected months/i.test(
    `${caption} ${table.notes.map((note) => note.map((each) => ('text' in each ? each.text : '')).join('')).join(' ')}`,
  );

/** Tables that begin with the latest month are read from the other end. */
const forwards = ({ months: run }: MonthSeries): MonthSeries['months'] =>
  (run[0]?.index ?? 0) <= (run.at(-1)?.index ?? 0) ? run : run.toReversed();

const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`;

const mostCommon = (gaps: readonly number[]): number => {
  const count = (gap: number): number => gaps.filter((each) => each === gap).length;
  return [...gaps].sort((a, b) => count(b) - count(a))[0] ?? 0;
};
