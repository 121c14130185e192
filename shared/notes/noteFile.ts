/** The file by which notes leave a library: all of one's own for another computer, or some of them for chosen people. */
import { z } from 'zod';
import { note } from '../entities/note.ts';

/** Raised when what follows changes its meaning; a file of a newer format is refused. */
export const noteFileVersion = 1;

/** A state that a note has been through, by a name that no other library gives. */
export const noteVersion = z.strictObject({
  version: z.string().regex(/^[0-9a-f]{32}$/),
  /** ISO instant. */
  at: z.iso.datetime(),
});
export type NoteVersion = z.infer<typeof noteVersion>;

const carried = z.strictObject({
  note,
  /** The one that the file holds last. */
  versions: z.array(noteVersion).min(1).max(100_000),
});
export type CarriedNote = z.infer<typeof carried>;

export const noteFile = z.strictObject({
  format: z.literal('tabled-notes'),
  formatVersion: z.literal(noteFileVersion),
  /** `own` is merged with one's own; `shared` stands beside them, under the name of whoever shared it. */
  kind: z.enum(['own', 'shared']),
  by: z.string().trim().min(1).max(120),
  notes: z.array(carried).max(100_000),
});
export type NoteFile = z.infer<typeof noteFile>;
