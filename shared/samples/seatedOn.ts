import type { Rows } from '../entities/index.ts';

/** Titles of the posts that sat on a body on an ISO day, in the order of its list. */
export const seatedOn = (
  on: string,
  bodyId: string,
  { membership, post }: Pick<Rows, 'membership' | 'post'>,
): string[] =>
  membership
    .filter((seat) => seat.bodyId === bodyId && seat.from <= on && (seat.until === null || seat.until >= on))
    .sort((a, b) => a.position - b.position)
    .flatMap((seat) => post.find(({ id }) => id === seat.postId)?.title ?? []);
