import type { Row } from '../../../shared/entities/index.ts';

export const bodyKindWords: Readonly<Record<Row<'body'>['kind'], string>> = {
  executive: 'Executive',
  council: 'Full council',
  committee: 'Committee',
  scrutiny: 'Scrutiny',
  board: 'Board that advises',
};
