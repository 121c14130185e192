import type { Found, Rule } from '../check.ts';
import { monthSeries } from '../read/datesInTextMonths.ts';
import { tableNumber } from '../read/tableNumber.ts';

/** "Over the last year" above thirteen months; "this year" above months that began the year before. */
export const monthsAgainstCaption: Rule = {
  id: 'months-against-caption',
  family: 'dates',
  label: 'Months that do not make the year of the caption',
  why: 'Thirteen months hold the same month twice: an average or total of them is not that of a year.',
  severity: 'should',
  source: 'Code of Practice for Statistics, clarity and insight',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      const series = block.kind === 'table' ? monthSeries(block) : null;
      const [first, last] = [series?.months[0], series?.months.at(-1)];
      if (series === null || first === undefined || last === undefined) return [];
      const span = Math.abs(last.index - first.index) + 1;
      const monthly = span === series.months.length;
      const says =
        /\b(?:last|past|previous|preceding) (?:year|12 months|twelve months)\b|\b(this year)\b/i.exec(
          series.caption,
        );
      if (says === null) return [];
      const run = `${first.date.printed} to ${last.date.printed}`;
      const finding = (message: string): Found[] => [
        {
          block: series.table.id,
          number: tableNumber(paper, series.table),
          quote: says[0],
          message,
        },
      ];
      if (says[1] !== undefined)
        return span <= 12
          ? []
          : finding(
              `The table is said to show this year, but ${run} spans ${span} months. Name the period in the caption.`,
            );
      return !monthly || span === 12
        ? []
        : finding(
            `The table is said to show a year, but ${run} is ${span} months. ${span === 13 ? 'Leave one month out' : 'Show twelve'}, or name the period in the caption.`,
          );
    }),
};
