import type { Result } from '../shared/api.ts';
import type { Supplement } from '../shared/entities/supplement.ts';
import type { CountPages } from './countBefore.ts';
import type { Stamp, WriteHandle } from './store/handles.ts';
import {
  type SupplementOrder,
  draftSupplement,
  publishSupplement,
  uncountedPack,
} from './store/supplements.ts';

/**
 * Publishes the next supplement of a meeting: drafted, its pages counted, and frozen if the papers are still the same. The pack
 * is counted first where no supplement has gone on from it and its pages are not known.
 */
export async function supplementPack(
  write: WriteHandle,
  order: SupplementOrder,
  count: CountPages,
  stamp: Stamp,
): Promise<Result<Supplement>> {
  const uncounted = uncountedPack(write, order.meetingId);
  if (!uncounted.ok) return uncounted;
  const packPages = uncounted.value === undefined ? undefined : await count(uncounted.value);
  if (packPages?.ok === false) return packPages;
  const draft = draftSupplement(write, order, stamp, packPages?.value);
  if (!draft.ok) return draft;
  const pages = await count(draft.value.document);
  if (!pages.ok) return pages;
  const counted = { draft: draft.value, pages: pages.value, packPages: packPages?.value };
  return publishSupplement(write, order, counted, stamp);
}
