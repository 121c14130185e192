import type { Row, Rows } from '../../shared/entities/index.ts';

interface BodiesOfCouncil {
  readonly council: Row<'organisation'>;
  readonly bodies: readonly Row<'body'>[];
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en-GB');

/** Councils that have bodies, each with its own, all by name: the choices of who meets. */
export const bodiesByCouncil = (rows: Rows): readonly BodiesOfCouncil[] =>
  [...rows.organisation]
    .sort(byName)
    .map((council) => ({
      council,
      bodies: rows.body.filter(({ organisationId }) => organisationId === council.id).sort(byName),
    }))
    .filter(({ bodies }) => bodies.length > 0);
