import type { Row, Rows } from '../../../shared/entities/index.ts';
import type { PaperColour } from '../../../shared/entities/organisation.ts';
import { templates, templatesOf } from '../../../shared/templates/index.ts';
import type { Option } from '../../fields/optionsOf.ts';

export const nationWords: Readonly<Record<Row<'organisation'>['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** What a council can choose as its house template: its own, and those that come with Tabled. */
export const houseTemplateOptions = (rows: Rows, organisationId: string): readonly Option[] =>
  templatesOf(organisationId, rows).map(({ id, label }) => ({ value: id, label }));

export const templateOptions: readonly Option[] = templates.map(({ id, label }) => ({ value: id, label }));

export const paperWords: Readonly<Record<PaperColour, string>> = {
  white: 'White, as all other pages',
  pink: 'Pink',
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
};
