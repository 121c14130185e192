import type { Row } from '../../../shared/entities/index.ts';
import type { PaperColour } from '../../../shared/entities/organisation.ts';
import { templates } from '../../../shared/templates/index.ts';
import type { Option } from '../../fields/optionsOf.ts';

export const nationWords: Readonly<Record<Row<'organisation'>['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const templateOptions: readonly Option[] = templates.map(({ id, label }) => ({ value: id, label }));

export const paperWords: Readonly<Record<PaperColour, string>> = {
  white: 'White, as all other pages',
  pink: 'Pink',
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
};
