import type { Row, Rows } from '../entities/index.ts';
import type { OnAuthored } from '../sections/section.ts';

/** What every part of a pack is made from. */
export interface Pack {
  readonly rows: Rows;
  /** The same without figures that belong to a restricted report: what an open report may draw on. */
  readonly openRows: Rows;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  /** Agenda items in their order. */
  readonly items: readonly Row<'agendaItem'>[];
  readonly onAuthored?: OnAuthored;
  /** ISO day on which the pack is made. */
  readonly today: string;
}

/** Printed on every page of a part that draws on somebody else's paper. */
const adapted = 'Sample adapted from a public paper; not the council’s text';

export const provenanceLine = (provenance: string): { provenance?: string } =>
  provenance === '' ? {} : { provenance: adapted };
