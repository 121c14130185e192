/**
 * What a reader's note hangs on: words of a paper, a page of a file that is attached to it, or an item of the agenda. Never a
 * page of the pack, because pages move when a paper is issued again. An anchor is what the note was made on and is never
 * changed; where the note is now is told by its places (`place.ts`).
 */
import { z } from 'zod';

/** Longest text that is quoted, in characters; what is longer is cut at its end. */
export const longestQuote = 20_000;
/** How much of what stands around a quote is kept with it, in characters. */
export const longestContext = 160;

const chars = z.int().min(0).max(1_000_000);

/** The paper that a note is about, in words that stay true when the pack is not at hand. */
const where = {
  /** Name of the council, as on the cover. */
  council: z.string().min(1).max(300),
  /** `Document.id` of the pack in which the note was made. */
  pack: z.string().min(1).max(200),
  /** `Document.assembledAt` of that pack: which of its editions it was. */
  edition: z.iso.datetime(),
  /** Id of the part: a report or one of its appendices, the agenda or the cover. */
  part: z.string().min(1).max(400),
  /** Number on the agenda; null where the part belongs to no item. */
  item: z.string().max(12).nullable(),
  /** Title of the part. */
  title: z.string().max(500),
  /** What every page of the part bears, as "Not for publication"; null where it bears nothing. */
  marking: z.string().max(1000).nullable(),
};

/** Words of a block. Characters are those of its own text (`ownText.ts`), counted in UTF-16. */
const textAnchor = z.strictObject({
  on: z.literal('text'),
  ...where,
  block: z.string().min(1).max(400),
  /** The words that were marked; the whole text of the block where all of it was. */
  quote: z.string().min(1).max(longestQuote),
  /** Where the quote begins in the text of the block. */
  offset: chars,
  /** What stands before and after the quote in its block, at most `longestContext`. */
  before: z.string().max(longestContext),
  after: z.string().max(longestContext),
  /** The whole text of the block, to show beside what it has become. */
  whole: z.string().min(1).max(longestQuote),
  /**
   * How much of `before` and `after` has to be read with the quote for it to stand once in the paper with its appendices:
   * each is a passage by which the quote can be found wherever it goes. None where all of it is said more than once.
   */
  witnesses: z.array(z.strictObject({ before: chars, after: chars })).max(3),
  /** No other text of the paper is like that of the block, so that it can be known again when it says something else. */
  alone: z.boolean(),
});
export type TextAnchor = z.infer<typeof textAnchor>;

/** A page of a file that came from outside, which is shown as it is. */
const fileAnchor = z.strictObject({
  on: z.literal('file'),
  ...where,
  /** Id of the attachment's block. */
  block: z.string().min(1).max(400),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** From 1, in the file. */
  page: z.int().min(1).max(100_000),
  /** Words of the page that were marked; empty where the page has none, as a scan, or the whole page was. */
  quote: z.string().max(longestQuote),
  offset: chars,
  before: z.string().max(longestContext),
  after: z.string().max(longestContext),
});
export type FileAnchor = z.infer<typeof fileAnchor>;

/** The whole of an agenda item: what I think of it, what I shall ask, what I have to declare. */
const itemAnchor = z.strictObject({ on: z.literal('item'), ...where });
export type ItemAnchor = z.infer<typeof itemAnchor>;

export const noteAnchor = z.union([textAnchor, fileAnchor, itemAnchor]);
export type NoteAnchor = z.infer<typeof noteAnchor>;
