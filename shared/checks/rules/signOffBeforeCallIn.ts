import { daysAfter } from '../../calendar.ts';
import { formatDate } from '../../dates.ts';
import { inForce } from '../../entities/organisation.ts';
import type { Found, Rule } from '../check.ts';
import { placeOf } from '../read/amounts.ts';
import { holidaysKnown } from '../read/clearDayTextNotice.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { datesOf, sentenceAround } from '../read/datesInTextPaper.ts';
import { workingDays } from '../timetable.ts';

const acts =
  /\b(?:sign(?:s|ed|ing)?[\s-](?:it[\s-])?off|sign[\s-]off|adopt(?:s|ed)?|submit(?:s|ted)?|hand(?:ed)? (?:it )?in|agrees?|approves?|appoint(?:s|ed)?|award(?:s|ed)?|start(?:s|ed)?|begin(?:s)?|commence(?:s|d)?|implement(?:s|ed)?|take effect|go live)\b/i;

/** What is to be signed off or begun while the decision can still be called in. */
export const signOffBeforeCallIn: Rule = {
  id: 'sign-off-before-call-in',
  family: 'dates',
  label: 'Sign-off before call-in can end',
  why: 'An executive decision has no effect until the time for call-in has passed; what is done under it before can be undone.',
  severity: 'should',
  source: 'LGA 2000 s.9F and the organisation’s call-in rule',
  over: 'paper',
  check(paper) {
    const { meeting, body, organisation } = paper.pack;
    const rule = inForce(organisation.callIn, meeting.date);
    if (body.kind !== 'executive' || !body.decides || rule === undefined || !holidaysKnown(meeting.date))
      return [];
    // Recommendations to Council cannot be called in.
    const decided = paper.recommendations.some(
      (each) => each.decidingBodyId === null || each.decidingBodyId === body.id,
    );
    if (!decided) return [];
    const working = workingDays(organisation);
    const published = daysAfter(meeting.date, rule.publishWithinWorkingDays, working);
    const ends = daysAfter(published, rule.effectiveAfterWorkingDays, working);
    const early = Map.groupBy(
      datesOf(paper).filter(({ passage, date }) => {
        const day = date.precision === 'day' ? firstDay(date) : null;
        if (day === null || day <= meeting.date || day > ends) return false;
        return acts.test(sentenceAround(passage.text, date.at));
      }),
      ({ date }) => firstDay(date) ?? '',
    );
    return [...early].flatMap(([day, [one, ...more]]): Found[] => {
      if (one === undefined) return [];
      const places = [...new Set(more.map(({ passage }) => placeOf(passage)))];
      const also = places.length === 0 ? '' : ` (also ${places.join(', ')})`;
      return [
        {
          block: one.passage.block,
          number: one.passage.number,
          quote: one.date.printed,
          message: `${formatDate(day, 'long')}${also} comes before call-in is sure to be over: a decision of ${formatDate(meeting.date, 'medium')}, published by ${formatDate(published, 'medium')}, can be called in until ${formatDate(ends, 'medium')}. Move the date, or have the decision exempted from call-in as urgent.`,
        },
      ];
    });
  },
};
