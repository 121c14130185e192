import type { Block, HeadingBlock, Part } from '../../document/blocks.ts';
import type { PaperContext } from '../check.ts';
import { type Passage, passagesOf, plainText } from './passages.ts';

/** What stands under one heading of level 2, in the report or in an appendix. */
export interface SectionText {
  readonly part: Part;
  /** Key of the template's section, or of the author's own; in an appendix the id of the heading. */
  readonly key: string;
  readonly heading: HeadingBlock;
  readonly title: string;
  /** Without the heading itself. */
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** A report or an appendix with its text. */
export interface PartText {
  readonly part: Part;
  readonly passages: readonly Passage[];
  readonly sections: readonly SectionText[];
}

const known = new WeakMap<PaperContext, readonly PartText[]>();

/** The report first, then its appendices, each cut at its headings of level 2. */
export function partTexts(paper: PaperContext): readonly PartText[] {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const parts = paper.parts.map((part): PartText => {
    const passages = passagesOf([part]);
    return { part, passages, sections: sectionsOf(part, passages) };
  });
  known.set(paper, parts);
  return parts;
}

function sectionsOf(part: Part, passages: readonly Passage[]): SectionText[] {
  const starts = part.blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level === 2 ? [{ block, at }] : [],
  );
  const places = starts.map(({ block }) => passages.findIndex((each) => each.block === block.id));
  return starts.map(({ block, at }, index): SectionText => {
    const from = places[index] ?? -1;
    const to = places.slice(index + 1).find((each) => each >= 0) ?? passages.length;
    return {
      part,
      key: block.id.startsWith(`${part.id}/`) ? block.id.slice(part.id.length + 1) : block.id,
      heading: block,
      title: plainText(block.text),
      blocks: part.blocks.slice(at + 1, starts[index + 1]?.at ?? part.blocks.length),
      passages: from < 0 ? [] : passages.slice(from + 1, to),
    };
  });
}

/** The sections of the report itself. */
export const reportSections = (paper: PaperContext): readonly SectionText[] =>
  partTexts(paper)[0]?.sections ?? [];

/** The report's section of that key; undefined where it has none. */
export const sectionOf = (paper: PaperContext, key: string): SectionText | undefined =>
  reportSections(paper).find((each) => each.key === key);

/** All that an author wrote in a section, on one line each. */
export const sectionWords = (section: SectionText): string =>
  section.passages
    .filter((each) => each.generated !== true)
    .map((each) => each.text)
    .join('\n');

/** Id of the report's title: where a finding stands that concerns what is missing. */
export const titleBlock = (paper: PaperContext): string | null => paper.parts[0]?.blocks[0]?.id ?? null;
