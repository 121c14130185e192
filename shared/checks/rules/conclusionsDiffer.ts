import type { Found, PaperContext, Rule } from '../check.ts';
import { reportSections, type SectionText } from '../read/paperSections.ts';
import type { Passage } from '../read/passages.ts';
import { overlap } from '../read/similar.ts';

/** What the conclusions ask must stand in the recommendations, and the other way about. */
export const conclusionsDiffer: Rule = {
  id: 'conclusions-differ',
  family: 'structure',
  label: 'Conclusions that ask for other things than the recommendations',
  why: 'What is only asked in the conclusions is not decided: a delegation that stands there alone gives nobody power.',
  severity: 'must',
  source: 'The decision is what the recommendations say (reg 12 of SI 2012/2089)',
  over: 'paper',
  check: (paper) => {
    const asked = recommendations(paper);
    const repeated = reportSections(paper).filter(
      (each) =>
        /\bconclusions?\b|\brecommendations\b/i.test(each.title) &&
        !each.blocks.some((block) => block.kind === 'recommendations'),
    );
    return asked.length === 0 ? [] : repeated.flatMap((section) => compare(asked, section));
  },
};

interface Asked {
  readonly label: string;
  readonly block: string;
  readonly text: string;
}

const recommendations = (paper: PaperContext): Asked[] =>
  paper.passages.flatMap((each, at) =>
    each.kind === 'recommendation' && each.number !== null && paper.passages[at - 1]?.number !== each.number
      ? [{ label: each.number, block: each.block, text: each.text }]
      : [],
  );

const request =
  /^(?:that\s+)?(?:(?:the\s+)?(?:Cabinet|Council|Committee|Board|Executive|members?)\s+)?(?:is asked to\s+|are asked to\s+)?(note|notes|approve|approves|agree|agrees|delegate|delegates|give|gives|authorise|authorises|endorse|endorses|recommend|recommends|adopt|adopts|receive|receives)\b/i;

function compare(asked: readonly Asked[], section: SectionText): Found[] {
  const requests = section.passages.filter((each) => each.kind === 'text' && request.test(each.text));
  if (requests.length === 0) return [];
  const matched = new Set<Asked>();
  const found = requests.flatMap((passage): Found[] => {
    const best = asked
      .map((each) => ({ each, ...overlap(each.text, passage.text) }))
      // A short recommendation shares all its words with a long conclusion that does something else.
      .filter((each) => each.shared >= 3 && each.share >= 0.4 && sameAct(each.each.text, passage.text))
      .sort((a, b) => b.share - a.share)
      .find((each) => !matched.has(each.each) || each.share > 0.8);
    if (best !== undefined) {
      matched.add(best.each);
      return [];
    }
    return [onlyHere(passage, asked)];
  });
  const missing = asked.filter((each) => !matched.has(each));
  // A conclusion that repeats nothing at all sums up in other words, and need not list every request.
  if (matched.size === 0) return found;
  return [
    ...found,
    ...missing.map((each): Found => ({
      block: each.block,
      number: each.label,
      quote: each.text.slice(0, 80),
      severity: 'should',
      message: `Recommendation ${each.label.replace(/\.$/, '')} has no counterpart in “${section.title}”, which repeats ${matched.size} of the ${asked.length}. Make the two agree.`,
    })),
  ];
}

/** Delegating is another act than approving, whatever words the two share. */
const sameAct = (one: string, other: string): boolean =>
  delegates(one) === delegates(other) && notes(one) === notes(other);
const notes = (text: string): boolean => /\bnotes?\b/i.test(text.slice(0, 40));
const delegates = (text: string): boolean => /\bdelegat|\bauthoris|\bauthority to\b/i.test(text);

function onlyHere(passage: Passage, asked: readonly Asked[]): Found {
  const what = delegates(passage.text)
    ? 'delegates authority'
    : /\bnot(?:e|es)\b/i.test(request.exec(passage.text)?.[1] ?? '')
      ? 'asks the body to note something'
      : 'asks for a decision';
  const harmless = what.startsWith('asks the body');
  return {
    block: passage.block,
    number: passage.number,
    quote: passage.text.slice(0, 80),
    severity: harmless ? 'should' : 'must',
    message: `${passage.number ?? 'This paragraph'} ${what}, which none of the ${asked.length} recommendations does. Add it to the recommendations, or it will not be decided.`,
  };
}
