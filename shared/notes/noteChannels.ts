/** The channels of notes beside `create`, `save`, `remove` and `restore`, by which they are written as all rows are. */
import { z } from 'zod';
import type { ExportStarted } from '../api.ts';
import { exportFormats } from '../editions.ts';
import type { Note } from '../entities/note.ts';
import { noteKinds } from './kinds.ts';
import { ageLock } from '../ageLock.ts';

export const noteChannels = {
  /** Finds the notes again in the packs of the shelf that came out after they were made. */
  carryNotes: z.void(),
  exportNotes: z.strictObject({
    what: z.discriminatedUnion('kind', [
      /** All, for another computer of the same reader. */
      z.strictObject({ kind: z.literal('all') }),
      /** Some of one's own, for others; `by` is the name under which they stand there. */
      z.strictObject({
        kind: z.literal('shared'),
        ids: z.array(z.uuid()).min(1).max(10_000),
        by: z.string().trim().min(1).max(120),
      }),
    ]),
    lock: ageLock,
  }),
  importNotes: z.strictObject({
    /** The person chooses a file in a dialog; or the one that was asked about last. */
    file: z.enum(['choose', 'again']),
    /** What the reader takes the file for: their own notes are merged, so nobody else's may pass for them. */
    as: z.enum(['own', 'shared']),
    /** The passphrase, or a key as age writes it; null tries the reader's own key on this computer. */
    secret: z.string().min(1).max(1000).nullable(),
  }),
  exportSpeakingSheet: z.strictObject({
    /** Packs of the shelf by their rows, in the order in which they came out: a pack and its supplements. */
    packs: z.array(z.uuid()).min(1).max(100),
    kinds: z.array(z.enum(noteKinds)).min(1),
    format: z.enum(exportFormats),
  }),
  exportNoteList: z.strictObject({
    /** As for the speaking sheet. */
    packs: z.array(z.uuid()).min(1).max(100),
    /** Those that are listed on screen. */
    ids: z.array(z.uuid()).max(10_000),
    format: z.enum(exportFormats),
  }),
} as const;

/** What became of a file of notes. */
export type ImportedNotes =
  /** The person closed the dialog without choosing a file. */
  | { readonly kind: 'notChosen' }
  | { readonly kind: 'needsSecret'; readonly name: string; readonly wrong: boolean }
  | {
      readonly kind: 'takenIn';
      /** Whose they are. */
      readonly by: string;
      readonly added: number;
      readonly changed: number;
      /** Changed here and there since they were last the same: both stand now. */
      readonly both: number;
      readonly same: number;
      /** All notes as they are now. */
      readonly notes: readonly Note[];
    };

export interface NoteAnswers {
  /** Those that learnt something. */
  carryNotes: readonly Note[];
  /** The file; null where the person closed the dialog without choosing one. */
  exportNotes: { readonly file: string; readonly notes: number } | null;
  importNotes: ImportedNotes;
  /** Null where the person closed the dialog without choosing a file. */
  exportSpeakingSheet: ExportStarted | null;
  exportNoteList: ExportStarted | null;
}
