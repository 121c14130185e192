import type { Block, HeadingBlock, Part } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { partTexts, type SectionText } from '../read/paperSections.ts';
import { plainText } from '../read/passages.ts';

const formal =
  /^(?:background papers?|appendices|list of appendices|table of contents|contents|document control|signatures)/i;

/** Paragraphs without a number in a house that numbers them; headings of which only some are numbered. */
export const unnumbered: Rule = {
  id: 'unnumbered',
  family: 'structure',
  label: 'Number missing where the others have one',
  why: 'What has no number cannot be referred to in the meeting or in the minutes.',
  severity: 'should',
  source: 'Numbers identify paragraphs in minutes and decisions (house convention)',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part, sections }) => [
      ...sections.flatMap((section) => paragraphs(section, sections)),
      ...headings(part),
    ]),
};

function paragraphs(section: SectionText, all: readonly SectionText[]): Found[] {
  if (section.heading.number === undefined || formal.test(section.title)) return [];
  const others = all.filter((each) => each !== section && each.heading.number !== undefined);
  const usual = others.filter((each) => each.blocks.some(isNumbered)).length;
  const own = section.blocks.filter((block) => block.kind === 'paragraph' && block.style !== 'small');
  const [first] = own;
  if (usual < 3 || usual * 2 < others.length || first?.kind !== 'paragraph') return [];
  const lost = own.findIndex((block) => !isNumbered(block));
  // Sub-paragraphs follow a numbered paragraph; only what comes before the first number has none at all.
  if (
    lost !== 0 ||
    (section.blocks.indexOf(first) > section.blocks.findIndex(isNumbered) && section.blocks.some(isNumbered))
  )
    return [];
  const count = section.blocks.some(isNumbered)
    ? section.blocks.filter((block) => block.kind === 'paragraph').findIndex(isNumbered)
    : own.length;
  return [
    {
      block: first.id,
      number: section.heading.number,
      quote: plainText(first.text).slice(0, 60),
      message: `${count === 1 ? 'The paragraph' : `${count} paragraphs`} of section ${section.heading.number.replace(/\.$/, '')}, “${section.title}”, ${count === 1 ? 'has' : 'have'} no number; ${usual} other sections number theirs. Number ${count === 1 ? 'it' : 'them'}.`,
    },
  ];
}

const isNumbered = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') && block.number !== undefined;

function headings(part: Part): Found[] {
  if (part.kind !== 'appendix') return [];
  const all = part.blocks.filter(
    (block): block is HeadingBlock =>
      block.kind === 'heading' && block.level > 1 && !formal.test(plainText(block.text)),
  );
  const counted = all.filter((each) => each.number !== undefined);
  const first = all.find((each) => each.number === undefined && each.level === 2);
  if (counted.length < 2 || first === undefined) return [];
  const name = part.title.split(':')[0] ?? part.title;
  return [
    {
      block: first.id,
      number: null,
      quote: plainText(first.text),
      message: `Only ${counted.length} of the ${all.length} headings of ${name} are numbered (${counted.map((each) => each.number).join(', ')}). Number all of them or none.`,
    },
  ];
}
