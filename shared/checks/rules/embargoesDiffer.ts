import { formatDate } from '../../dates.ts';
import type { Rule } from '../check.ts';
import { accessFields } from '../read/accessFields.ts';
import { placeOf } from '../read/amounts.ts';
import { type TextDate, datesInText } from '../read/datesInText.ts';
import { dateWords, datesOf, sentenceAround } from '../read/datesInTextPaper.ts';

interface Embargo {
  readonly block: string | null;
  readonly number: string | null;
  readonly printed: string;
  readonly where: string;
  readonly day: string;
}

const embargoed =
  /\bembargo|public domain|(?:made|be|become|becomes) public|not (?:to be|for) (?:publication|published|release)|exempt until|confidential until|restricted until/i;

/** One matter, two days on which it may become public: 31 August in the header, 31 September in the background papers. */
export const embargoesDiffer: Rule = {
  id: 'embargoes-differ',
  family: 'dates',
  label: 'Embargoes that differ',
  why: 'Whoever trusts the earlier of two days publishes too soon.',
  severity: 'must',
  source: 'LGA 1972 s.100B(2), s.100D; SI 2012/2089 reg 7',
  over: 'paper',
  check(paper) {
    const { restriction, restrictedUntil } = paper.paper;
    const held: Embargo[] = [
      ...accessFields(paper).flatMap((field) =>
        untilDates(field.text).map((date) => embargo(field.block, null, date, `“${field.label}”`)),
      ),
      ...datesOf(paper).flatMap(({ passage, date }) => {
        const before = passage.text.slice(0, date.at);
        return date.precision === 'day' &&
          /(?:until|before|till|up to)\s+(?:the\s+)?$/i.test(before) &&
          embargoed.test(sentenceAround(passage.text, date.at)) &&
          passage.section !== ''
          ? [embargo(passage.block, passage.number, date, placeOf(passage))]
          : [];
      }),
      ...paper.pack.rows.backgroundPaper
        .filter((each) => each.paperId === paper.paper.id && each.deletedAt === null && !each.open)
        .flatMap((each) =>
          datesInText(each.openFromStated).dates.map((date) =>
            embargo(null, null, date, `the background paper “${each.title}”`),
          ),
        ),
    ];
    if (restriction !== 'open' && restrictedUntil !== null) {
      const day = formatDate(restrictedUntil, 'medium');
      held.unshift({ block: null, number: null, printed: day, where: 'the restriction field', day });
    }
    const days = new Map<string, Embargo>();
    for (const each of held)
      if (!days.has(each.day) || days.get(each.day)?.block === null) days.set(each.day, each);
    if (days.size < 2) return [];
    const [, ...others] = days.values();
    const place = others.find((each) => each.block !== null) ?? others[0];
    return [
      {
        block: place?.block ?? null,
        number: place?.number ?? null,
        quote: place?.printed ?? '',
        message: `The paper names ${days.size} days until which it is held back: ${[...days.values()].map((each) => `${each.day} (${each.where})`).join(', ')}. Settle on one.`,
      },
    ];
  },
};

const untilDates = (text: string): TextDate[] =>
  datesInText(text).dates.filter((date) =>
    /(?:until|before|till|up to)\s+(?:the\s+)?$/i.test(text.slice(0, date.at)),
  );

const embargo = (block: string | null, number: string | null, date: TextDate, where: string): Embargo => ({
  block,
  number,
  printed: date.printed,
  where,
  day: dateWords(date),
});
