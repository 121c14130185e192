import type { TableBlock } from '../../document/blocks.ts';
import { daysBetween, formatDate } from '../../dates.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { datesInText } from '../read/datesInText.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { cellText } from '../read/tableText.ts';
import { numberOf } from '../read/tableNumber.ts';

/** Days after which an attached draft is called old: two months. */
const old = 60;

/** A document attached in a draft version, or with an issue date long before the meeting. */
export const oldVersion: Rule = {
  id: 'old-version',
  family: 'dates',
  label: 'Attached document in an old or draft version',
  why: 'Members decide on what is attached; an old draft may no longer be what is proposed.',
  severity: 'note',
  source: 'LGA 1972 s.100D; SI 2012/2089 reg 9(1)(e) (documents submitted for the decision)',
  over: 'paper',
  check: (paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? inTable(paper, block) : [])),
};

function inTable(paper: PaperContext, table: TableBlock): Found[] {
  const entries = table.body.flatMap(({ cells }) => {
    const [label, value] = cells;
    return label === undefined || value === undefined || cells.length !== 2
      ? []
      : [
          {
            label: cellText(label),
            text: cellText(value).trim(),
            id: value.blocks[0]?.kind === 'paragraph' ? value.blocks[0].id : value.id,
          },
        ];
  });
  const version = entries.find(
    (each) => /^version\b/i.test(each.label) && /^v?\d+(\.\d+)*$/i.test(each.text),
  );
  const dated = entries.find((each) =>
    /\b(?:issue|draft|version|document|revision)\b.*\bdate|^date (?:of issue|issued)/i.test(each.label),
  );
  const [date] = dated === undefined ? [] : datesInText(dated.text).dates;
  const day = date === undefined ? null : firstDay(date);
  const { meeting } = paper.pack;
  const age = day === null ? 0 : daysBetween(day, meeting.date);
  const draft = version !== undefined && /^v?0(\.|$)/i.test(version.text);
  const place = age > old ? dated : draft ? version : undefined;
  if (place === undefined) return [];
  const named = version === undefined ? 'The attached document' : `Version ${version.text}`;
  const when =
    day === null
      ? ''
      : ` is dated ${formatDate(day, 'medium')}, ${age} days before the meeting of ${formatDate(meeting.date, 'medium')}`;
  const words = draft
    ? `${named} is a draft by its number${when === '' ? '' : ` and${when}`}`
    : `${named}${when}`;
  return [
    {
      block: place.id,
      number: numberOf(paper, table),
      quote: version === undefined ? place.text : `${version.text}, ${dated?.text ?? ''}`.replace(/, $/, ''),
      message: `${words}. Attach the version that is put to the meeting, or say that it is still this one.`,
    },
  ];
}
