import { formatDate } from '../../dates.ts';
import { financialYearDays } from '../../financialYear.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { monthIndex, monthWords } from '../read/datesInTextDays.ts';
import { type MoneyPeriod, moneyPeriodsOf, sentenceAround } from '../read/datesInTextPaper.ts';
import { placeOf, pounds } from '../read/amounts.ts';

/** Money that a paper asks for and that is to flow before it is decided. */
export const spendBeforeDecision: Rule = {
  id: 'spend-before-decision',
  family: 'dates',
  label: 'Spending before the decision',
  why: 'Money may be spent when it has been decided, not before; a profile that starts earlier asks for approval after the event.',
  severity: 'must',
  source: 'LGA 1972 s.151 (proper administration); reg 9 of SI 2012/2089 for key decisions',
  over: 'paper',
  check(paper) {
    if (!paper.pack.body.decides) return [];
    const { date } = paper.pack.meeting;
    const early = moneyPeriodsOf(paper).filter(
      (each) => each.days.to >= date && monthIndex(each.days.from) < monthIndex(date) && !isHistory(each),
    );
    return [...grouped(early, date), ...pastYears(paper)];
  },
};

/** What was spent, or agreed before, is told and not asked for. */
const isHistory = ({ passage, period }: MoneyPeriod): boolean =>
  /\b(?:spent|was|were|had|actual|outturn|previous(?:ly)?|already|agreed|historic|last year|to date|since)\b/i.test(
    sentenceAround(passage.text, period.at),
  );

/** The same profile often stands in summary, body and appendix: one finding at its first place names the others. */
function grouped(early: readonly MoneyPeriod[], date: string): Found[] {
  const first = new Map<string, MoneyPeriod[]>();
  for (const each of early) {
    const key = `${each.days.from} ${each.days.to} ${each.pence}`;
    first.set(key, [...(first.get(key) ?? []), each]);
  }
  return [...first.values()].flatMap((same): Found[] => {
    const [one, ...more] = same;
    if (one === undefined) return [];
    const places = [...new Set(more.map(({ passage }) => placeOf(passage)))];
    const also = places.length === 0 ? '' : ` The same stands in ${places.join(' and ')}.`;
    const unsure = one.period.from.year === null ? ' Give the years as well.' : '';
    return [
      {
        block: one.passage.block,
        number: one.passage.number,
        quote: one.period.printed,
        message: `${one.amount} is to be spent from ${monthWords(one.days.from)}, but it is decided on ${formatDate(date, 'medium')}. Start the profile after the decision, or say what was spent before and on whose authority.${unsure}${also}`,
      },
    ];
  });
}

/** A cost in a financial year that was over before the meeting. */
function pastYears(paper: PaperContext): Found[] {
  const { meeting, rows } = paper.pack;
  return rows.financeLine.flatMap((line): Found[] => {
    if (line.paperId !== paper.paper.id || line.deletedAt !== null || line.kind !== 'cost' || line.approved)
      return [];
    return Object.entries(line.amounts).flatMap(([year, pence]): Found[] => {
      const { last } = financialYearDays(year);
      if (pence === 0 || last >= meeting.date) return [];
      return [
        {
          block: null,
          number: null,
          quote: line.label,
          message: `“${line.label}” has ${pounds(pence)} in ${year}, a year that ended on ${formatDate(last, 'medium')}, before the meeting. Move it to a later year, or mark it as approved before.`,
        },
      ];
    });
  });
}
