import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { sentencesOf } from '../read/sentences.ts';
import { bareText, overlap } from '../read/similar.ts';
import { opening } from '../read/wordMend.ts';

/** One section that says one thing twice: the same figures and most of the same words. */
export const saidTwice: Rule = {
  id: 'said-twice',
  family: 'structure',
  label: 'Said twice',
  why: 'A figure that stands twice has to be kept right twice, and makes a long paper longer.',
  severity: 'note',
  source: 'Plain English (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ sections }) =>
      sections.flatMap((section) => {
        const sentences = section.passages
          .filter((each) => each.kind === 'text' && each.generated !== true)
          .flatMap((passage) =>
            sentencesOf(passage.text)
              .filter((each) => each.words >= 8)
              .map((sentence) => ({ passage, sentence, figures: figuresIn(sentence.text) })),
          );
        // Only sentences with the same figures, or the very same words, are held against each other.
        const seen = new Map<string, (typeof sentences)[number][]>();
        return sentences.flatMap((one): Found[] => {
          const key = one.figures === '' ? bareText(one.sentence.text) : one.figures;
          const earlier = seen.get(key) ?? [];
          seen.set(key, [...earlier, one]);
          const before = earlier.find((each) => {
            if (one.figures === '') return true;
            const { share, shared } = overlap(each.sentence.text, one.sentence.text);
            return share >= 0.6 && shared >= 5;
          });
          if (before === undefined) return [];
          return [
            {
              block: one.passage.block,
              number: one.passage.number,
              quote: one.sentence.text.slice(0, 80),
              message: `“${opening(before.sentence.text)} …” ${before.passage.number === null || before.passage.number === one.passage.number ? 'above' : `in ${before.passage.number.replace(/\.$/, '')}`} has said this already. Once is enough.`,
            },
          ];
        });
      }),
    ),
};

/** The figures of a sentence without years, in order: empty where it has none. */
const figuresIn = (text: string): string =>
  [...new Set(text.match(/\d[\d.,]*%?/g) ?? [])]
    .map((each) => each.replace(/[.,]$/, ''))
    .filter((each) => !/^(?:19|20)\d\d$/.test(each))
    .sort()
    .join(' ');
