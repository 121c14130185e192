import type { PaperTemplate } from '../entities/paperTemplate.ts';
import type { Template } from './template.ts';

const made = new WeakMap<PaperTemplate, Template>();

/** A council's own template in the form that everything reads: the same one for the same row, so that what is made of it can be kept. */
export function asTemplate(row: PaperTemplate): Template {
  const template = made.get(row) ?? read(row);
  made.set(row, template);
  return template;
}

const read = (row: PaperTemplate): Template => ({
  id: row.id,
  label: row.label,
  description: row.description,
  numbering: row.numbering,
  ...(row.byline === '' ? {} : { byline: row.byline }),
  header: row.header.map(({ from, help, ...field }) => ({
    ...field,
    ...(from === null ? {} : { from }),
    ...(help === '' ? {} : { help }),
  })),
  recommendations: row.recommendations,
  sections: row.sections.map(({ unnumbered, live, start, help, ...section }) => ({
    ...section,
    ...(unnumbered ? { unnumbered: true as const } : {}),
    ...(live === null ? {} : { live }),
    ...(start === null ? {} : { start }),
    ...(help === '' ? {} : { help }),
  })),
  signOffWording: row.signOffWording,
  ...(row.accessibilityLine === '' ? {} : { accessibilityLine: row.accessibilityLine }),
});

/** A template as a row of a council's own, to be changed: the same papers come of both. */
export const asRow = (
  template: Template,
  organisationId: string,
  label: string,
): Omit<PaperTemplate, 'id' | 'deletedAt'> => ({
  organisationId,
  label,
  description: template.description,
  numbering: { ...template.numbering },
  byline: template.byline ?? '',
  header: template.header.map(({ key, label: name, required, from = null, help = '' }) => ({
    key,
    label: name,
    required,
    from,
    help,
  })),
  recommendations: { ...template.recommendations },
  sections: template.sections.map(
    ({ key, heading, required, unnumbered = false, noneWording, live = null, start = null, help = '' }) => ({
      key,
      heading,
      required,
      unnumbered,
      noneWording,
      live,
      start,
      help,
    }),
  ),
  signOffWording: template.signOffWording,
  accessibilityLine: template.accessibilityLine ?? '',
});
