import type { Found, Rule } from '../check.ts';
import { formatPence } from '../../money.ts';
import { sharedWords } from '../read/words.ts';
import { filledYears, type YearLine, yearLines } from '../read/tableLines.ts';

/** The same line in two tables of one paper, year by year: "187 · 325 · blank" here, "187.5 · 375 · 125" there. */
export const tablesDiffer: Rule = {
  id: 'tables-differ',
  family: 'money',
  label: 'Two tables give different figures for the same line',
  why: 'Members cannot know which of two tables they approve.',
  severity: 'should',
  source: 'A figure is the same wherever it stands in a paper',
  over: 'paper',
  check: (paper) => {
    const lines = yearLines(paper).filter((each) => each.whole);
    return lines.flatMap((line, at): Found[] => {
      const other = lines.slice(0, at).find((each) => each.placed !== line.placed && isSame(each, line));
      if (other === undefined || !differs(other, line)) return [];
      return [
        {
          block: line.row.cells.find((each) => each.number !== null)?.id ?? line.placed.table.block.id,
          number: line.placed.number,
          quote: line.name,
          message: `“${line.name}” has ${shown(line, other)}; ${other.placed.table.name} has ${shown(other, line)} for the same. One of them is wrong.`,
        },
      ];
    });
  },
};

/** Of one subject, and alike in at least half of the years that both fill. */
function isSame(one: YearLine, other: YearLine): boolean {
  const caption = (line: YearLine): string => `${line.name} ${line.placed.table.block.caption ?? ''}`;
  if (sharedWords(one.name, caption(other)) === 0 && sharedWords(other.name, caption(one)) === 0)
    return false;
  const both = [...filledYears(one).keys()].filter((year) => filledYears(other).has(year));
  return both.length > 0 && both.filter((year) => alike(one, other, year)).length * 2 >= both.length;
}

function differs(one: YearLine, other: YearLine): boolean {
  return [...one.years.keys()].some((year) => other.years.has(year) && !alike(one, other, year));
}

function alike(one: YearLine, other: YearLine, year: string): boolean {
  const a = one.years.get(year);
  const b = other.years.get(year);
  if (a === undefined || b === undefined) return true;
  return Math.abs(a.size - b.size) * 2 <= Math.max(a.step, b.step) || (a.size === 0 && b.size === 0);
}

function shown(line: YearLine, other: YearLine): string {
  const years = [...line.years].filter(([year]) => other.years.has(year));
  const unit = line.placed.table.unit ?? '£';
  const figures = years.map(([year, cell]) => `${cell.number === null ? 'nothing' : cell.text} for ${year}`);
  const sum = years.reduce((all, [, cell]) => all + cell.size, 0);
  return `${figures.join(', ')}, ${formatPence(sum, { unit })} in all`;
}
