import { addDays, formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { accessFields } from '../read/accessFields.ts';
import { datesInText } from '../read/datesInText.ts';
import { keptMatter } from '../read/keptMatter.ts';
import { firstDay } from '../read/datesInTextDays.ts';

/** "Exempt until 31 August 2021" for a meeting of 1 September: the report is public when it is discussed. */
export const restrictionEndsBeforeMeeting: Rule = {
  id: 'restriction-ends-before-meeting',
  family: 'dates',
  label: 'Restriction that ends before the meeting',
  why: 'A restriction that is over by the meeting cannot exclude the public from it, and the report should be published as open.',
  severity: 'must',
  source: 'LGA 1972 s.100A(4) and sch 12A; SI 2012/2089 reg 4',
  over: 'paper',
  check(paper) {
    const { meeting } = paper.pack;
    const { restriction, restrictedUntil } = paper.paper;
    const printed = accessFields(paper).flatMap((field) =>
      datesInText(field.text).dates.flatMap((date) => {
        const day = /until|up to|before|till/i.test(field.text.slice(0, date.at)) ? firstDay(date) : null;
        return day === null || day >= meeting.date ? [] : [{ field, date, day }];
      }),
    );
    const [first] = printed;
    const ended =
      restriction !== 'open' && restrictedUntil !== null && restrictedUntil < meeting.date
        ? restrictedUntil
        : (first?.day ?? null);
    const appendices = keptMatter(paper).flatMap(({ fields, subject, noun, place }): Found[] => {
      const { restrictedUntil: until } = fields;
      if (noun === 'report' || until === null || until >= meeting.date) return [];
      return [
        {
          ...place,
          message: `The restriction of ${subject} ends on ${formatDate(until, 'medium')}, before the meeting of ${formatDate(meeting.date, 'medium')}: from ${formatDate(addDays(until, 1), 'medium')} it is public. Publish it as open, or give the ground on which it stays restricted.`,
        },
      ];
    });
    if (ended === null) return appendices;
    const found: Found = {
      block: first?.field.block ?? null,
      number: null,
      quote: first?.field.text ?? formatDate(ended, 'medium'),
      message: `The restriction ends on ${formatDate(ended, 'medium')}, before the meeting of ${formatDate(meeting.date, 'medium')}: from ${formatDate(addDays(ended, 1), 'medium')} the report is public and must be on the open agenda. Publish it as open, or give the ground on which it stays restricted.`,
    };
    return [found, ...appendices];
  },
};
