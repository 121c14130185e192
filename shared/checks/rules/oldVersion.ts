import type { TableBlock } from '../../document/blocks.ts';
import { daysBetween, formatDate } from '../../dates.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { datesInText } from '../read/datesInText.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { tableNumber } from '../read/tableNumber.ts';
import { cellText } from '../read/tableText.ts';

/** Days after which an attached document is called old: two months. */
const old = 60;

/** A document attached with an issue date long before the meeting. */
export const oldVersion: Rule = {
  id: 'old-version',
  family: 'dates',
  label: 'Attached document with an old date',
  why: 'Members decide on what is attached; a version of months ago may no longer be what is proposed.',
  severity: 'note',
  source: 'LGA 1972 s.100D; SI 2012/2089 reg 9(1)(e) (documents submitted for the decision)',
  over: 'paper',
  check: (paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? inTable(paper, block) : [])),
};

const dateLabel =
  /\b(?:issue|draft|version|document|revision)\b.*\bdate\b|^date (?:of issue|issued)|^issued\b/i;

/** A table of document control: a label and an entry to each row. */
function inTable(paper: PaperContext, table: TableBlock): Found[] {
  const entries = table.body.flatMap(({ cells }) => {
    const [label, value] = cells;
    if (label === undefined || value === undefined || cells.length !== 2) return [];
    return [{ label: cellText(label), text: cellText(value).trim(), id: value.blocks[0]?.id ?? value.id }];
  });
  const dated = entries.find((each) => dateLabel.test(each.label));
  const [date] = dated === undefined ? [] : datesInText(dated.text).dates;
  const day = date === undefined ? null : firstDay(date);
  if (dated === undefined || day === null) return [];
  const { meeting } = paper.pack;
  const age = daysBetween(day, meeting.date);
  if (age <= old) return [];
  const version = entries.find(
    (each) => /^version\b/i.test(each.label) && /^v?\d+(\.\d+)*$/i.test(each.text),
  );
  return [
    {
      block: dated.id,
      number: tableNumber(paper, table),
      quote: dated.text,
      message: `${version === undefined ? 'The attached document' : `Version ${version.text}`} is dated ${formatDate(day, 'medium')}, ${age} days before the meeting of ${formatDate(meeting.date, 'medium')}. Attach the version that is put to the meeting, or say that it is still this one.`,
    },
  ];
}
