import type { Problem } from '../../../shared/api.ts';
import { isRealDate } from '../../../shared/dates.ts';
import { createRow } from '../../history/steps.ts';

/** Somebody of the library, or a name that is new to it, from an ISO day on. */
export interface HolderDraft {
  readonly personId: string | null;
  readonly name: string;
  readonly from: string;
}

/** A sentence about what is missing; null where the draft can be added. */
export function holderDraftProblem({ personId, name, from }: HolderDraft): string | null {
  if (personId === null && name.trim() === '') return 'Enter the name of the holder, or choose somebody.';
  return isRealDate(from) ? null : 'From must be a real date, like 27 September 2023.';
}

/** Adds the holder, and the person where the library does not know them yet. */
export async function addHolder(
  organisationId: string,
  postId: string,
  { personId, name, from }: HolderDraft,
): Promise<Problem | null> {
  let holder = personId;
  if (holder === null) {
    const made = await createRow('person', { organisationId, name: name.trim(), email: '', telephone: '' });
    if (!made.ok) return made.problem;
    holder = made.value.id;
  }
  const added = await createRow('postHolder', { postId, personId: holder, from, until: null });
  return added.ok ? null : added.problem;
}
