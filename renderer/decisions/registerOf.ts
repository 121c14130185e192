import { type RegisterEntry, decisionRegister } from '../../shared/decisions/register.ts';
import type { Rows } from '../../shared/entities/index.ts';

let last: { readonly rows: Rows; readonly register: readonly RegisterEntry[] } | undefined;

/** The register of the library as it stands; made anew only when a row has changed since it was last looked at. */
export function registerOf(rows: Rows): readonly RegisterEntry[] {
  if (last?.rows !== rows) last = { rows, register: decisionRegister(rows) };
  return last.register;
}
