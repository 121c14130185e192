/** Where something printed is edited. */
import type { RichText } from '../../shared/entities/richText.ts';
import type { PaperParts } from './paperParts.ts';

/**
 * The name of an editable place of a paper: "title", "header-wards", "section-legal", "recommendation-2", "option-1",
 * "appendix-1", "backgroundPapers". Each place on the page carries its own as `data-place`.
 */
export type Place = string;

export const headerPlace = (key: string): Place => `header-${key}`;
export const sectionPlace = (key: string): Place => `section-${key}`;
export const recommendationPlace = (position: number): Place => `recommendation-${position}`;
export const optionPlace = (position: number): Place => `option-${position}`;
export const appendixPlace = (position: number): Place => `appendix-${position}`;
export const recommendationsPlace: Place = 'recommendations';

/**
 * The place where a block is edited, by the id that it has within its paper ("legal-3", "header-wards", "appendix-2"); null
 * for what nobody edits here.
 */
export function placeOf(parts: PaperParts, local: string): Place | null {
  const { paper, template } = parts;
  if (local === 'title' || local === '') return 'title';
  if (local === 'header') return 'header';
  const held = holderOf(parts, local);
  if (held !== null) return held;
  if (local.startsWith(headerPlace(''))) {
    const key = local.slice(headerPlace('').length);
    const field = template.header.find((each) => key === each.key || key.startsWith(`${each.key}.`));
    return field === undefined ? 'header' : headerPlace(field.key);
  }
  const numbered = /^(recommendation|option|appendix)-(\d+)(?:\.title)?$/.exec(local);
  if (numbered !== null) return `${numbered[1]}-${numbered[2]}`;
  if (/^recommendations(-heading|$)/.test(local)) return recommendationsPlace;
  const keys = [...paper.sections, ...template.sections].map(({ key }) => key);
  const plain = local.replace(/^signoff-/, '').replace(/-(none|list)(\..*)?$/, '');
  return keys.includes(plain) ? sectionPlace(plain) : null;
}

/** The id of the block, as its editor knows it, that holds what has an id; null for what stands in no text. */
export function blockOf(parts: PaperParts, local: string): string | null {
  for (const [, text] of textsOf(parts)) {
    const block = blockIn(text, local);
    if (block !== null) return block;
  }
  return null;
}

/** The place whose text has a block of that id. */
const holderOf = (parts: PaperParts, local: string): Place | null =>
  textsOf(parts).find(([, text]) => blockIn(text, local) !== null)?.[0] ?? null;

function textsOf(parts: PaperParts): readonly (readonly [Place, RichText])[] {
  const { paper, recommendations, options, appendices } = parts;
  return [
    ...paper.sections.map(({ key, text }) => [sectionPlace(key), text] as const),
    ...Object.entries(paper.header).map(([key, text]) => [headerPlace(key), text] as const),
    ...recommendations.map(({ position, text }) => [recommendationPlace(position), text] as const),
    ...options.map(({ position, text }) => [optionPlace(position), text] as const),
    ...appendices.map(({ position, text }) => [appendixPlace(position), text] as const),
  ];
}

interface Node {
  readonly attrs?: object;
  readonly content?: readonly Node[];
}

/** The ids in a text: those of all its blocks, and again those of the live ones, which draw blocks with ids of their own. */
interface IdsOfText {
  readonly all: ReadonlySet<string>;
  readonly live: readonly string[];
}

/** A long paper has a hundred texts and as many findings: each text is walked once, until it is changed. */
const known = new WeakMap<RichText, IdsOfText>();

function idsOf(text: RichText): IdsOfText {
  const before = known.get(text);
  if (before !== undefined) return before;
  const all = new Set<string>();
  const live: string[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const { attrs, content = [] } of nodes) {
      if (attrs !== undefined && 'id' in attrs && typeof attrs.id === 'string') {
        all.add(attrs.id);
        if ('section' in attrs) live.push(attrs.id);
      }
      walk(content);
    }
  };
  walk(text.content as readonly Node[]);
  const ids = { all, live };
  known.set(text, ids);
  return ids;
}

/** The id of the block of a text that is meant by an id: its own, or that of a live block which draws what has it. */
function blockIn(text: RichText, local: string): string | null {
  const { all, live } = idsOf(text);
  if (all.has(local)) return local;
  return live.find((id) => local.startsWith(`${id}.`)) ?? null;
}
