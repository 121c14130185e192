/** What is kept of a person's reading: of each pack where they are and what they have read, and how they like text to look. */
import { z } from 'zod';

const id = z.string().min(1).max(400);

export const views = ['text', 'pages'] as const;
/** The Document re-flowed, or the pages as they are printed. */
export type ReadingView = (typeof views)[number];

/** Where somebody stopped reading a pack or a supplement, and what of it they have read. */
export const readingPlace = z.strictObject({
  view: z.enum(views),
  /** The pack's own page number. */
  page: z.int().min(1).max(100_000),
  /** The part that was read last, and the block at the top of the view; null where only the page is known. */
  part: id.nullable(),
  block: id.nullable(),
  /** How much of that block, or of the page, lies above the top: 0 to 1. */
  into: z.number().min(0).max(1),
  /** Share of the words of each part that has been read, 0 to 1, by the part's id. */
  seen: z.record(id, z.number().min(0).max(1)),
  /** Blocks that were read, by part; `true` for all of a part. */
  read: z.record(id, z.union([z.literal(true), z.array(id).max(20_000)])),
  /** The reader has seen what changed since the issue before. */
  changesSeen: z.boolean(),
});
export type ReadingPlace = z.infer<typeof readingPlace>;
export type ReadParts = ReadingPlace['read'];

/** Type in per cent of the usual size. */
export const textSizes = [80, 90, 100, 115, 130, 150, 175, 200, 250, 300] as const;
export const typefaces = ['legible', 'sans', 'serif'] as const;
export const spacings = ['usual', 'wide', 'wider'] as const;
export const columnWidths = ['narrow', 'usual', 'wide'] as const;
export const papers = ['window', 'light', 'sepia', 'dark', 'contrast'] as const;
export const speeds = [0.7, 0.85, 1, 1.15, 1.3, 1.5] as const;

/** How a person likes to read on this computer. */
export const readingSettings = z.strictObject({
  size: z.literal(textSizes),
  typeface: z.enum(typefaces),
  spacing: z.enum(spacings),
  width: z.enum(columnWidths),
  /** Colours of the reading room; `window` has those of all other screens. */
  paper: z.enum(papers),
  /** Of the voice that reads aloud; 1 is its usual speed. */
  speed: z.literal(speeds),
});
export type ReadingSettings = z.infer<typeof readingSettings>;

export const usualReading: ReadingSettings = {
  size: 100,
  typeface: 'legible',
  spacing: 'usual',
  width: 'usual',
  paper: 'window',
  speed: 1,
};
