import { type RegisterEntry, decisionRegister } from '../../shared/decisions/register.ts';
import type { EntityKind, Rows } from '../../shared/entities/index.ts';

/** The kinds of row that the register draws on. */
const drawnOn = [
  'decision',
  'decisionProgress',
  'meeting',
  'body',
  'organisation',
  'agendaItem',
  'paper',
  'paperTemplate',
  'programme',
  'recommendation',
  'post',
] as const satisfies readonly EntityKind[];

let last: { readonly rows: Rows; readonly register: readonly RegisterEntry[] } | undefined;

/** The register of the library as it stands; made anew only when something has changed that it draws on. */
export function registerOf(rows: Rows): readonly RegisterEntry[] {
  const known = last;
  if (known === undefined || drawnOn.some((kind) => known.rows[kind] !== rows[kind]))
    last = { rows, register: decisionRegister(rows) };
  else last = { rows, register: known.register };
  return last.register;
}
