/** Changes of a paper's list of sections. Each gives a new list; what it does not name stays the very same. */
import type { PaperSection } from '../../../shared/entities/paper.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import type { Template } from '../../../shared/templates/template.ts';

type Sections = readonly PaperSection[];

const emptySection = (key: string, heading: string | null): PaperSection => ({
  key,
  heading,
  none: null,
  text: emptyText,
});

/** The list with a section of the template, which is put where the template has it if the paper lacks it. */
export function withSection(sections: Sections, template: Template, key: string): Sections {
  if (sections.some((each) => each.key === key)) return sections;
  const order = template.sections.map((each) => each.key);
  const before = new Set(order.slice(0, order.indexOf(key)));
  const last = sections.findLastIndex((each) => before.has(each.key));
  // Sections of the author's own belong to the one that they follow.
  const next = sections.findIndex((each, at) => at > last && order.includes(each.key));
  const place = next === -1 ? sections.length : next;
  return sections.toSpliced(place, 0, emptySection(key, null));
}

/** The list with some fields of a section changed; a section of the template is added where the paper lacks it. */
export const changeSection = (
  sections: Sections,
  template: Template,
  key: string,
  fields: Partial<Omit<PaperSection, 'key'>>,
): PaperSection[] =>
  withSection(sections, template, key).map((each) => (each.key === key ? { ...each, ...fields } : each));

/** A section of the author's own behind another, or at the end where `after` is not in the paper. */
export function addOwnSection(
  sections: Sections,
  template: Template,
  heading: string,
  after: string | null,
): { readonly sections: PaperSection[]; readonly key: string } {
  const taken = new Set([...sections, ...template.sections].map((each) => each.key));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  const key = `own-${number}`;
  const at = sections.findIndex((each) => each.key === after);
  const place = at === -1 ? sections.length : at + 1;
  return { sections: sections.toSpliced(place, 0, emptySection(key, heading)), key };
}

/** The list with a section one place further on or back; at either end it stays as it is. */
export function moveSection(sections: Sections, key: string, by: 1 | -1): PaperSection[] {
  const from = sections.findIndex((each) => each.key === key);
  const moved = sections[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= sections.length) return [...sections];
  return sections.toSpliced(from, 1).toSpliced(to, 0, moved);
}

export const removeSection = (sections: Sections, key: string): PaperSection[] =>
  sections.filter((each) => each.key !== key);
