import type { Found, PaperContext, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import type { Passage } from '../read/passages.ts';
import { type Reference, plainNumber, referencesIn } from '../read/references.ts';
import { placesOf, typedContents } from '../read/referencesTargets.ts';
import type { Part } from '../../document/blocks.ts';

/** "outlined at 4.5" where no 4.5 stands. */
export const referenceTarget: Rule = {
  id: 'reference-target',
  family: 'structure',
  label: 'Reference to a place that does not exist',
  why: 'A member who follows the reference finds nothing, or something else that happens to bear the number.',
  severity: 'should',
  source: 'References lead to what they name (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part, passages }) =>
      passages.flatMap((passage) =>
        passage.generated === true
          ? []
          : referencesIn(passage.text).flatMap((reference) => missing(paper, part, passage, reference)),
      ),
    ),
};

function missing(paper: PaperContext, part: Part, passage: Passage, reference: Reference): Found[] {
  if (reference.kind === 'appendix') return missingAppendix(paper, passage, reference);
  const all = placesOf(paper).filter((each) => each.kind === reference.kind);
  // Where nothing of the kind is counted, the words are no reference: "three workstreams", "figure 5 on the scale".
  if (all.length === 0) return [];
  const absent = reference.numbers.filter((number) => !all.some((each) => each.number === number));
  const at = { block: passage.block, number: passage.number, quote: reference.quote };
  if (absent.length > 0) {
    const [first] = absent;
    const kind = all[0]?.kind === 'paragraph' ? 'place numbered' : all[0]?.kind;
    return [
      {
        ...at,
        message: `The paper has no ${kind} ${first}. Give the number that is meant, or make it a cross-reference, which counts by itself.`,
      },
    ];
  }
  if (reference.kind !== 'paragraph') return [];
  return reference.numbers.flatMap((number): Found[] => {
    const places = all.filter((each) => each.number === number);
    const counted = all.some((each) => each.part === part);
    if (!counted || places.some((each) => each.part === part)) return [];
    const [other] = places;
    const listed = typedContents(part)?.entries.find((each) => each.number === number);
    const told = listed === undefined ? '' : ` Its own contents list gives ${number} to “${listed.title}”.`;
    const name = part.kind === 'appendix' ? (part.title.split(':')[0] ?? part.title) : 'the report';
    return [
      {
        ...at,
        message: `${capital(name)} has no ${number}; the only ${number} stands in ${other?.part.kind === 'appendix' ? other.part.title.split(':')[0] : 'the report'}.${told} Say which place is meant.`,
      },
    ];
  });
}

function missingAppendix(paper: PaperContext, passage: Passage, reference: Reference): Found[] {
  const listed = paper.pack.rows.appendix.filter(
    (each) => each.paperId === paper.paper.id && each.deletedAt === null,
  );
  return reference.numbers
    .filter((number) => !listed.some((each) => plainNumber(each.label.replace(/^\w+\s+/, '')) === number))
    .map((number) => ({
      block: passage.block,
      number: passage.number,
      quote: reference.quote,
      message: `The paper has no Appendix ${number}${listed.length === 0 ? '' : `: it lists ${listed.map((each) => each.label).join(' and ')}`}. Attach it, or take the reference out.`,
    }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
