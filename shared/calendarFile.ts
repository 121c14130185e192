/** Calendar files (.ics, RFC 5545) of days on which something is due, for whatever calendar people keep. */
import { addDays } from './dates.ts';

export interface CalendarDay {
  /** Stays the same when the day moves, so that a calendar moves its entry instead of adding one. */
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly title: string;
  /** Paragraphs; empty ones are left out. */
  readonly detail: readonly string[];
}

export interface CalendarAbout {
  /** Shown by those calendars that show a name. */
  readonly name: string;
  /** ISO instant in UTC at which the file is made: the last change of every entry in it. */
  readonly madeAt: string;
}

/** All-day entries that leave the person free: a deadline is no appointment. Lines end with CR LF (section 3.1). */
export function calendarFile(days: readonly CalendarDay[], { name, madeAt }: CalendarAbout): string {
  const stamp = madeAt.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tabled//Tabled//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ id, on, title, detail }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@tabled.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basicDate(on)}`,
      // The end of an all-day entry is the day after (section 3.6.1).
      `DTEND;VALUE=DATE:${basicDate(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...descriptionOf(detail),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function descriptionOf(detail: readonly string[]): string[] {
  const text = detail.filter((each) => each !== '').join('\n');
  return text === '' ? [] : [`DESCRIPTION:${escaped(text)}`];
}

const basicDate = (day: string): string => day.replaceAll('-', '');

/** Section 3.3.11: backslash, semicolon and comma are escaped, a line feed is \n; other control characters are not allowed. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Section 3.1: no line is longer than 75 octets; what follows begins with a space. Never parts a character. */
function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > 75) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += octets;
  }
  return out;
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
