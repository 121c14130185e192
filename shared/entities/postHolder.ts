import { z } from 'zod';
import { common, date, link } from './field.ts';

/** Who holds a post between two dates; a paper shows the holder on the meeting's date. */
export const postHolder = z.object({
  ...common,
  postId: link('Post'),
  personId: link('Person'),
  from: date('From'),
  until: date('Until').nullable(),
});

export type PostHolder = z.infer<typeof postHolder>;

/** The holder on a date; the later start wins where two overlap (a handover day). */
export function holderOn(holders: readonly PostHolder[], postId: string, on: string): PostHolder | undefined {
  return holders
    .filter(
      (holder) =>
        holder.postId === postId && holder.from <= on && (holder.until === null || holder.until >= on),
    )
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
