import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { readabilityOf, sentencesOf } from '../read/sentences.ts';

const longest = 40;
/** Above what readers with a degree find easy. Plain English for the public would be 9 to 11; the law's own words forbid that. */
const oldest = 20;

/** Long sentences and a high reading age: one note a section at most. */
export const hardToRead: Rule = {
  id: 'hard-to-read',
  family: 'language',
  label: 'Long sentences',
  why: 'Half of all readers lose the thread of a sentence of more than 25 words; at 40 nearly all do.',
  severity: 'note',
  source: 'GOV.UK content design: sentences of 25 words; Flesch–Kincaid reading age',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ sections }) =>
      sections.flatMap((section): Found[] => {
        const prose = section.passages.filter((each) => each.kind === 'text' && each.generated !== true);
        const long = prose.flatMap((passage) =>
          sentencesOf(passage.text)
            .filter((each) => each.words > longest)
            .map((sentence) => ({ passage, sentence })),
        );
        const { words, age } = readabilityOf(
          prose.map((each) => each.text).filter((text) => text.length > 60),
        );
        const hard = words >= 150 && age > oldest;
        const worst = long.sort((a, b) => b.sentence.words - a.sentence.words)[0];
        if (worst === undefined && !hard) return [];
        const told = [
          ...(worst === undefined
            ? []
            : [
                long.length === 1
                  ? `a sentence of ${worst.sentence.words} words`
                  : `${long.length} sentences of more than ${longest} words, the longest of ${worst.sentence.words}`,
              ]),
          ...(hard ? [`a reading age of ${age}`] : []),
        ];
        return [
          {
            block: worst?.passage.block ?? section.heading.id,
            number: worst?.passage.number ?? section.heading.number ?? null,
            quote: worst === undefined ? section.title : `${worst.sentence.text.slice(0, 60)} …`,
            message: `“${section.title}” has ${told.join(' and ')}. Break ${long.length > 1 || worst === undefined ? 'them' : 'it'} up.`,
          },
        ];
      }),
    ),
};
