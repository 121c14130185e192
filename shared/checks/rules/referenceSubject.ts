import type { Found, PaperContext, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import type { Passage } from '../read/passages.ts';
import { type Reference, referencesIn } from '../read/references.ts';
import { sharpTerms, subjectOf } from '../read/referencesSubject.ts';
import { type Place, placesOf } from '../read/referencesTargets.ts';
import { sentencesOf } from '../read/sentences.ts';
import { stemsOf } from '../read/similar.ts';

/** A reference whose target exists and speaks of something else. */
export const referenceSubject: Rule = {
  id: 'reference-subject',
  family: 'structure',
  label: 'Reference to a place that says something else',
  why: 'A reference that missed its target after a paragraph was put in sends the reader to the wrong facts.',
  severity: 'should',
  source: 'References lead to what they name (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part, passages }) =>
      passages.flatMap((passage) => {
        if (passage.generated === true) return [];
        return referencesIn(passage.text).flatMap((reference): Found[] => {
          const [number, ...more] = reference.numbers;
          if (number === undefined || more.length > 0) return [];
          if (reference.kind !== 'paragraph' && reference.kind !== 'workstream') return [];
          const places = placesOf(paper).filter(
            (each) => each.kind === reference.kind && each.number === number,
          );
          const target = places.find((each) => each.part === part) ?? places[0];
          if (target === undefined) return [];
          const message = better(paper, passage, reference, target) ?? offSubject(passage, reference, target);
          return message === null
            ? []
            : [{ block: passage.block, number: passage.number, quote: reference.quote, ...message }];
        });
      }),
    ),
};

type Told = Pick<Found, 'message' | 'mend'>;

/** A neighbour under the same head has every name and amount of the sentence, and the target lacks one. */
function better(paper: PaperContext, passage: Passage, reference: Reference, target: Place): Told | null {
  const sentence =
    sentencesOf(passage.text).findLast((each) => each.at <= reference.at)?.text ?? passage.text;
  const terms = sharpTerms(sentence.replace(reference.quote, ''));
  const lacks = terms.filter((term) => !target.text.includes(term));
  if (terms.length < 2 || lacks.length === 0) return null;
  const head = /^(.*\.)\d+$/.exec(target.number)?.[1];
  if (head === undefined) return null;
  const fits = placesOf(paper).filter(
    (each) =>
      each !== target &&
      each.part === target.part &&
      each.kind === target.kind &&
      /^(.*\.)\d+$/.exec(each.number)?.[1] === head &&
      terms.every((term) => each.text.includes(term)),
  );
  const [other, ...others] = fits;
  if (other === undefined || others.length > 0) return null;
  const to = reference.quote.replace(target.number, other.number);
  return {
    message: `${target.number} does not mention ${lacks.join(' or ')}; ${other.number} does, with ${terms.filter((term) => !lacks.includes(term)).join(' and ') || 'the rest of the sentence'}. ${other.number} seems to be meant.`,
    ...(passage.text.includes(reference.quote)
      ? {
          mend: {
            kind: 'replace',
            label: `Refer to ${other.number}`,
            block: passage.block,
            from: reference.quote,
            to,
          } as const,
        }
      : {}),
  };
}

function offSubject(passage: Passage, reference: Reference, target: Place): Told | null {
  const subject = subjectOf(passage.text, reference);
  if (subject.length < 2) return null;
  const words = stemsOf(target.text);
  const absent = subject.filter((stem) => !words.has(stem));
  if (absent.length < 2 || absent.length * 3 < subject.length * 2) return null;
  const printed = passage.text.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = [...new Set(absent.flatMap((stem) => printed.find((word) => word.startsWith(stem)) ?? []))];
  return {
    message: `${reference.kind === 'workstream' ? 'Workstream ' : ''}${target.number} says nothing of “${named.join('” or “')}”. Refer to the place that does, or say it there.`,
  };
}
