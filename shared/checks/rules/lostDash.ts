import { formatDate, weekdayName } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { datesInText } from '../read/datesInText.ts';
import { firstDay, nearestYear } from '../read/datesInTextDays.ts';
import { replaceIn } from '../read/datesInTextMend.ts';

/** "18 22 October": a dash between two days was lost, often when a file was converted. */
export const lostDash: Rule = {
  id: 'lost-dash',
  family: 'dates',
  label: 'Two days without a dash',
  why: 'Whether two days or all between them are meant cannot be told; dashes are lost when a file is converted.',
  severity: 'should',
  source: 'Convention',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.generated === true
        ? []
        : datesInText(passage.text).lostDashes.map((period): Found => {
            const year = period.to.year ?? nearestYear(period.to, paper.pack.meeting.date);
            const [from, to] = [firstDay(period.from, year), firstDay(period.to, year)];
            const dashed = `${period.from.printed}–${period.to.printed}`;
            const days =
              from === null || to === null
                ? ''
                : ` In ${year} these are ${weekdayName(from)} to ${weekdayName(to)}, ${formatDate(from, 'medium')} to ${formatDate(to, 'medium')}.`;
            return {
              block: passage.block,
              number: passage.number,
              quote: period.printed,
              message: `Something is missing between the two days of “${period.printed}”, probably a dash: “${dashed}”.${days}`,
              ...replaceIn(paper, passage, period.printed, dashed),
            };
          }),
    ),
};
