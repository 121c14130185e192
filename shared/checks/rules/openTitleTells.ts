import type { Found, PaperContext, Rule } from '../check.ts';
import { openTitleOf } from '../../restriction/restrictionOf.ts';
import { keptMatter } from '../read/keptMatter.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';
import { numbersIn } from '../read/numbers.ts';

/** What the public agenda says of a restricted report, with words that give the exempt matter away. */
export const openTitleTells: Rule = {
  id: 'open-title-tells',
  family: 'restriction',
  label: 'Open title that tells what is exempt',
  why: 'The agenda is public even where the report is not: a name, a firm or a price in the title is disclosed with it.',
  severity: 'must',
  source: 'LGA 1972 s.100B(2), sch 12A paras 1 to 3; SI 2012/2089 reg 7',
  over: 'paper',
  check(paper) {
    const { item, pack } = paper;
    return keptMatter(paper)
      .filter(({ fields }) => restrictedAt(fields, pack.meeting.date))
      .flatMap((kept) => {
        const { fields, subject, noun, title } = kept;
        const openTitle = fields.openTitle.trim();
        // The agenda has an item of a restricted report alone; of an appendix, only what it is called.
        const onAgenda =
          noun === 'report'
            ? [
                { what: 'agenda item', text: item.title },
                { what: 'explanation under the agenda item', text: item.detail },
              ]
            : [];
        const printed = [
          { what: noun === 'report' ? 'open title' : `open title of ${subject}`, text: openTitle },
          ...onAgenda,
        ].filter(
          (each, at, all) => each.text !== '' && all.findIndex(({ text }) => text === each.text) === at,
        );
        const told = printed.flatMap(({ what, text }): Found[] =>
          tellingWords(paper, text).map(({ words, kind }) => ({
            block: null,
            number: item.number,
            quote: words,
            message: `The ${what}, which the public reads, names ${kind}: “${words}”. Word it so that it says what the ${noun === 'report' ? 'item' : 'appendix'} is about and not what is exempt.`,
          })),
        );
        if (told.length > 0 || openTitle !== '') return told;
        const called =
          noun === 'report'
            ? `the public agenda can only call it “${fields.restriction === 'exempt' ? 'Exempt' : 'Confidential'} report”`
            : `the public pack can only call it “${openTitleOf(fields, subject)}”`;
        return [
          {
            block: null,
            number: item.number,
            quote: title,
            severity: 'should' as const,
            message: `${subject} is restricted and has no open title, so ${called}. Give an open title: the title itself, if nothing in it is exempt.`,
          },
        ];
      });
  },
};

const firm = /\b(?:[A-Z][\w&’'-]*\s+)+(?:Ltd|Limited|plc|PLC|LLP|Inc|CIC)\b\.?/g;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g;
const address =
  /\b\d{1,4}[A-Za-z]?\s+(?:[A-Z][a-z’'-]+\s+)+(?:Road|Street|Lane|Avenue|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens)\b/g;
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?/g;

interface Telling {
  readonly words: string;
  readonly kind: string;
}

/** Names of people, firms, addresses and amounts: what paragraphs 1 to 3 are about. */
function tellingWords({ pack }: PaperContext, text: string): Telling[] {
  const all = (pattern: RegExp, kind: string): Telling[] =>
    [...text.matchAll(pattern)].map(([words]) => ({ words, kind }));
  const people = pack.rows.person.flatMap(({ name, deletedAt }) =>
    deletedAt === null && name.length > 4 && text.includes(name) ? [{ words: name, kind: 'a person' }] : [],
  );
  const amounts = numbersIn(text)
    .filter((each) => each.kind === 'money')
    .map((each) => ({ words: each.text, kind: 'an amount' }));
  const persons = [...people, ...all(titled, 'a person')];
  return [
    ...persons.filter((each, at) => persons.findIndex((other) => each.words.includes(other.words)) === at),
    ...all(firm, 'a firm'),
    ...all(address, 'an address'),
    ...all(postcode, 'an address'),
    ...amounts,
  ];
}
