import { isWorkingDay } from '../../calendar.ts';
import { addDays } from '../../dates.ts';
import { financialYearOf, startYear } from '../../financialYear.ts';
import { multiplyPence } from '../../money.ts';
import type { Found, Rule } from '../check.ts';
import { pounds } from '../read/amounts.ts';
import { costCells } from '../read/costCells.ts';
import { numbersIn, penceOf } from '../read/numbers.ts';
import { numberInCell } from '../read/numbersInCell.ts';

const monthSpan =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s?(?:-|–|to)\s?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "£550 per day Aug - March": a price that cannot be added to the others until it has a number of days. */
export const dayRateWithoutDays: Rule = {
  id: 'day-rate-without-days',
  family: 'money',
  label: 'Day rate without a number of days',
  why: 'A rate is not a cost: the total behind it stays hidden.',
  severity: 'should',
  source: 'Cost = days × rate, with both stated',
  over: 'paper',
  check: (paper) =>
    costCells(paper).flatMap(({ cell, lines, number }) => {
      if (lines.some((line) => numberInCell(line)?.kind === 'money')) return [];
      return lines.flatMap((line): Found[] => {
        const rate = numbersIn(line).find(
          (each) =>
            each.kind === 'money' && /^\s?(?:per|a|\/)\s?day\b|^\s?daily\b/i.test(line.slice(each.end)),
        );
        if (rate === undefined || numbersIn(cell.text).some((each) => /^days?$/.test(each.noun))) return [];
        const days = workingDays(line, paper.pack.meeting.date);
        const estimate =
          days === null
            ? ''
            : ` If every working day from ${days.words} is meant, ${days.count} days come to ${pounds(multiplyPence(penceOf(rate), days.count))}.`;
        return [
          {
            block: cell.id,
            number,
            quote: line,
            message: `${rate.text} a day is a rate without a number of days, so it has no total and is in no sum.${estimate}`,
          },
        ];
      });
    }),
};

/** Working days of England in the months named, in the financial year of the meeting. */
function workingDays(text: string, meeting: string): { count: number; words: string } | null {
  const match = monthSpan.exec(text);
  if (match === null) return null;
  const [words, from = '', to = ''] = match;
  const start = startYear(financialYearOf(meeting));
  const day = (name: string): string => {
    const month = months.indexOf(name.toLowerCase()) + 1;
    return `${month < 4 ? start + 1 : start}-${String(month).padStart(2, '0')}-01`;
  };
  const last = day(to);
  let count = 0;
  for (let date = day(from); date.slice(0, 7) <= last.slice(0, 7); date = addDays(date, 1))
    if (isWorkingDay(date, 'england')) count += 1;
  return count === 0 ? null : { count, words };
}
