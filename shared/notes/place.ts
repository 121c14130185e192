/** Where a note was found in an edition that came after it was made. */
import { z } from 'zod';

const found = {
  /** `Document.assembledAt` of the edition. */
  edition: z.iso.datetime(),
  /** `Document.id`: the pack, or the supplement that brought the paper again. */
  pack: z.string().min(1).max(200),
};
const spot = {
  part: z.string().min(1).max(400),
  block: z.string().min(1).max(400),
};

export const notePlace = z.discriminatedUnion('state', [
  /** The same words, wherever they stand now. `offset` is where they begin in the text of their block. */
  z.strictObject({ state: z.literal('kept'), ...found, ...spot, offset: z.int().min(0) }),
  /** The same words on a page of another file, or the same page of the same file. */
  z.strictObject({
    state: z.literal('keptInFile'),
    ...found,
    ...spot,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    page: z.int().min(1),
    offset: z.int().min(0),
  }),
  /** The agenda still has the item. */
  z.strictObject({ state: z.literal('keptItem'), ...found, part: z.string().min(1).max(400) }),
  /** The paragraph is still there and says something else: `now` is its whole text. */
  z.strictObject({ state: z.literal('changed'), ...found, ...spot, now: z.string().max(20_000) }),
  /** Nothing is left of it. */
  z.strictObject({ state: z.literal('gone'), ...found }),
]);
export type NotePlace = z.infer<typeof notePlace>;
