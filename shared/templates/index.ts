/** Every template that comes with Tabled, a line each, and the one look-up for these and the council's own. */
import type { Rows } from '../entities/index.ts';
import { asTemplate } from './asTemplate.ts';
import { bcpCabinet } from './bcpCabinet.ts';
import { lbhfBusinessCase } from './lbhfBusinessCase.ts';
import { lbhfCabinet } from './lbhfCabinet.ts';
import { lbhfInvestToSave } from './lbhfInvestToSave.ts';
import { rutlandCabinet } from './rutlandCabinet.ts';
import { sendBoardHighlight } from './sendBoardHighlight.ts';
import type { Template } from './template.ts';

/** Those that come with Tabled. */
export const templates: readonly Template[] = [
  bcpCabinet,
  lbhfCabinet,
  lbhfBusinessCase,
  lbhfInvestToSave,
  rutlandCabinet,
  sendBoardHighlight,
];

/**
 * A template by its id: one that comes with Tabled, or one of the council's own among `rows`. Throws where there is none: a
 * paper is only ever made from one that exists, and one that a paper uses cannot be deleted.
 */
export function templateOf(id: string, rows: Pick<Rows, 'paperTemplate'>): Template {
  const template = templates.find((each) => each.id === id) ?? ownTemplate(rows.paperTemplate, id);
  if (template === undefined) throw new Error(`There is no template with the id ${id}.`);
  return template;
}

/** What a council can make a paper from: its own templates by name, then those that come with Tabled. */
export const templatesOf = (
  organisationId: string,
  rows: Pick<Rows, 'paperTemplate'>,
): readonly Template[] => [
  ...rows.paperTemplate
    .filter((row) => row.organisationId === organisationId && row.deletedAt === null)
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(asTemplate),
  ...templates,
];

const ownTemplate = (own: Rows['paperTemplate'], id: string): Template | undefined => {
  const row = own.find((each) => each.id === id);
  return row === undefined ? undefined : asTemplate(row);
};
