import { formatDate } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import { financialYearDays } from '../../financialYear.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { placeOf, pounds } from '../read/amounts.ts';
import { monthIndex } from '../read/datesInTextDays.ts';
import { moneyPeriodsOf } from '../read/datesInTextPaper.ts';
import { spendAfterEnd } from './spendAfterEnd.ts';

/**
 * Money for a time when the programme that it pays for is over by the programme’s own record. Where the paper itself
 * says when the work ends, `spend-after-end` holds it to that, and this is silent.
 */
export const spendAfterProgramme: Rule = {
  id: 'spend-after-programme',
  family: 'dates',
  label: 'Spending after the programme ends',
  why: 'Either the programme does not end when its record says, or the money is for something that the paper does not name.',
  severity: 'should',
  source: 'LGA 2003 s.25 (robust estimates)',
  over: 'paper',
  check(paper) {
    const programme = paper.pack.rows.programme.find((each) => each.id === paper.paper.programmeId);
    const end = programme?.endsOn ?? null;
    if (programme === undefined || end === null || end < paper.pack.meeting.date) return [];
    if (spendAfterEnd.over === 'paper' && spendAfterEnd.check(paper).length > 0) return [];
    const printed = inText(paper, programme, end);
    return printed.length > 0 ? printed : inLines(paper, programme, end);
  },
};

function inText(paper: PaperContext, programme: Row<'programme'>, end: string): Found[] {
  const late = moneyPeriodsOf(paper).filter((each) => monthIndex(each.days.to) > monthIndex(end));
  const [one, ...more] = late;
  if (one === undefined) return [];
  const places = [...new Set(more.map(({ passage }) => placeOf(passage)))];
  const also = places.length === 0 ? '' : ` The same stands in ${places.join(' and ')}.`;
  const part = monthIndex(one.days.from) <= monthIndex(end) ? 'partly ' : '';
  return [
    {
      block: one.passage.block,
      number: one.passage.number,
      quote: one.period.printed,
      message: `${one.amount} for ${one.period.printed} falls ${part}after the end of the programme “${programme.name}” on ${formatDate(end, 'medium')}. Say what it pays for then, or end it in time.${also}`,
    },
  ];
}

/** Ongoing lines outlive a programme by their nature; a one-off cost in a later year does not. */
function inLines(paper: PaperContext, programme: Row<'programme'>, end: string): Found[] {
  return paper.pack.rows.financeLine.flatMap((line): Found[] => {
    if (line.paperId !== paper.paper.id || line.deletedAt !== null) return [];
    if (line.kind !== 'cost' || line.term !== 'one-off') return [];
    const years = Object.entries(line.amounts).filter(
      ([year, pence]) => pence !== 0 && financialYearDays(year).first > end,
    );
    return years.map(([year, pence]) => ({
      block: null,
      number: null,
      quote: line.label,
      message: `“${line.label}” has ${pounds(pence)} in ${year}, after the end of the programme “${programme.name}” on ${formatDate(end, 'medium')}. Say what it pays for then, or end it in time.`,
    }));
  });
}
