import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { sentencesOf } from '../read/sentences.ts';
import { overlap, stemsOf } from '../read/similar.ts';

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
        return sentences.flatMap((one, at): Found[] => {
          const before = sentences.slice(0, at).find((each) => {
            if (each.figures !== one.figures) return false;
            const { share, shared } = overlap(each.sentence.text, one.sentence.text);
            return one.figures === ''
              ? share >= 0.9 && shared >= 7 && alike(each.sentence.text, one.sentence.text)
              : share >= 0.6 && shared >= 5;
          });
          if (before === undefined) return [];
          return [
            {
              block: one.passage.block,
              number: one.passage.number,
              quote: one.sentence.text.slice(0, 80),
              message: `“${before.sentence.text.slice(0, 60).trim()} …” ${before.passage.number === null || before.passage.number === one.passage.number ? 'above' : `in ${before.passage.number.replace(/\.$/, '')}`} has said this already. Once is enough.`,
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

/** About as long as one another: a short sentence whose words stand in a long list is no repetition. */
function alike(one: string, other: string): boolean {
  const sizes = [stemsOf(one).size, stemsOf(other).size];
  return Math.min(...sizes) >= Math.max(...sizes) * 0.75;
}
