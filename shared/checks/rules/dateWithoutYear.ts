import { formatDate, weekdayName } from '../../dates.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { placeOf } from '../read/amounts.ts';
import { type TextDate, datesInText } from '../read/datesInText.ts';
import { firstDay, nearestYear } from '../read/datesInTextDays.ts';
import { replaceIn } from '../read/datesInTextMend.ts';
import { type PlacedDate, datesOf } from '../read/datesInTextPaper.ts';
import { headerFields } from '../read/headerFields.ts';

/** "7 December": a paper is read for years, and a day without a year means nothing in the second. */
export const dateWithoutYear: Rule = {
  id: 'date-without-year',
  family: 'dates',
  label: 'Dates without a year',
  why: 'Papers stay open to inspection for six years and in the archive for good; a day without a year is soon doubtful.',
  severity: 'note',
  source: 'LGA 1972 s.100C (minutes and reports open for six years)',
  over: 'paper',
  check(paper) {
    const all = datesOf(paper);
    const lost = all.filter(
      ({ passage, date }) =>
        date.precision === 'day' && date.year === null && date.real && !inLostDash(passage.text, date),
    );
    // One finding for all places that name the same day.
    const same = Map.groupBy(lost, ({ date }) => `${date.day} ${date.month}`);
    return [...same.values()].flatMap(([first, ...more]) =>
      first === undefined ? [] : [found(paper, first, more, all)],
    );
  },
};

/** A range whose dash is lost is mended first. */
const inLostDash = (text: string, date: TextDate): boolean =>
  datesInText(text).lostDashes.some((period) => period.at <= date.at && date.end <= period.end);

function found(
  paper: PaperContext,
  { passage, date }: PlacedDate,
  more: readonly PlacedDate[],
  all: readonly PlacedDate[],
): Found {
  const { meeting } = paper.pack;
  const inHeader = headerFields(paper).some((each) => each.block === passage.block);
  const full = all.find(
    ({ date: other }) =>
      other.yearStated && other.day === date.day && other.month === date.month && other.real,
  );
  const isMeeting = meeting.date.endsWith(`-${two(date.month)}-${two(date.day)}`);
  const ownYear = isMeeting ? Number(meeting.date.slice(0, 4)) : nearestYear(date, meeting.date);
  const year = full?.date.year ?? ownYear;
  const day = firstDay(date, year);
  const evidence =
    full !== undefined
      ? `elsewhere the paper has ${full.date.printed}`
      : isMeeting
        ? `the meeting is on ${formatDate(meeting.date, 'medium')}`
        : `nearest to the meeting it would be in ${year}${day === null ? '' : `, a ${weekdayName(day)}`}`;
  const places = [...new Set(more.map((each) => placeOf(each.passage)))];
  const also = places.length === 0 ? '' : ` The same stands in ${places.join(', ')}.`;
  return {
    block: passage.block,
    number: passage.number,
    quote: date.printed,
    severity: !inHeader ? 'note' : isMeeting ? 'must' : 'should',
    message: `“${date.printed}” has no year; ${evidence}. Write the year.${also}`,
    ...(full !== undefined || isMeeting
      ? replaceIn(paper, passage, date.printed, `${date.printed} ${year}`)
      : {}),
  };
}

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');
