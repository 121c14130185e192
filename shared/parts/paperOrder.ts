import type { PaperSection } from '../entities/paper.ts';
import type { Template, TemplateSection } from '../templates/template.ts';

/** A place in a report: a section of the template, one that the author wrote, or one that is both. */
export type PlaceInOrder =
  | { readonly known: TemplateSection; readonly section: PaperSection | undefined }
  | { readonly known: undefined; readonly section: PaperSection };

/**
 * The sections of a report in order: what the author wrote, with the template's sections that were not written in their
 * places between.
 */
export function paperOrder(sections: readonly PaperSection[], template: Template): readonly PlaceInOrder[] {
  const written = new Set(sections.map(({ key }) => key));
  const order: PlaceInOrder[] = [];
  const passed = new Set<TemplateSection>();
  const passUpTo = (end: number): void => {
    for (const earlier of template.sections.slice(0, end)) {
      if (passed.has(earlier) || written.has(earlier.key)) continue;
      passed.add(earlier);
      order.push({ known: earlier, section: undefined });
    }
  };
  for (const section of sections) {
    const place = template.sections.findIndex(({ key }) => key === section.key);
    passUpTo(Math.max(place, 0));
    const known = template.sections[place];
    order.push(known === undefined ? { known, section } : { known, section });
  }
  passUpTo(template.sections.length);
  return order;
}
