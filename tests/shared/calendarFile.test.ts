import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarFile } from '../../shared/calendarFile.ts';
import { draws } from '../fixtures/draws.ts';

const about = { name: 'Cabinet', madeAt: '2026-11-22T10:15:30.123Z' };
const day: CalendarDay = {
  id: 'bcp-cabinet-2021-09-01/agenda',
  on: '2021-08-23',
  title: 'Publish the agenda',
  detail: ['5 clear days.', '', 'SI 2012/2089 reg 6'],
};

/** Undoes the folding and the escapes as section 3.1 and 3.3.11 of RFC 5545 say. */
function read(file: string): { name: string; value: string }[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name = '', raw = ''] = /^([^:]+):(.*)$/s.exec(line) ?? [];
      const value = raw.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
      return { name, value };
    });
}

describe('a calendar file', () => {
  test('has the lines that the standard asks for, each ended by CR LF', () => {
    expect(calendarFile([day], about).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tabled//Tabled//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Cabinet',
      'BEGIN:VEVENT',
      'UID:bcp-cabinet-2021-09-01/agenda@tabled.invalid',
      'DTSTAMP:20261122T101530Z',
      'DTSTART;VALUE=DATE:20210823',
      'DTEND;VALUE=DATE:20210824',
      'SUMMARY:Publish the agenda',
      'DESCRIPTION:5 clear days.\\nSI 2012/2089 reg 6',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('ends an entry of the last day of a year in the next', () => {
    expect(calendarFile([{ ...day, on: '2026-12-31' }], about)).toContain('DTEND;VALUE=DATE:20270101');
  });

  test('escapes what would end a value or start another', () => {
    const file = calendarFile([{ ...day, title: 'Finance, legal; and\\or\r\nHR' }], about);
    expect(file).toContain('SUMMARY:Finance\\, legal\\; and\\\\or\\nHR\r\n');
  });

  test('says nothing where there is no detail', () => {
    expect(calendarFile([{ ...day, detail: [] }], about)).not.toContain('DESCRIPTION');
  });

  test('folds any title into lines of at most 75 octets, and it reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (title) => {
        const file = calendarFile([{ ...day, title }], about);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // Half a character would come back as another.
          expect(Buffer.from(line).toString()).toBe(line);
        }
        const wanted = title.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(read(file).find((each) => each.name === 'SUMMARY')?.value).toBe(wanted);
      }),
      { numRuns: draws(500) },
    );
  });
});
