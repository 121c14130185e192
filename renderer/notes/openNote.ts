import { create } from 'zustand';
import type { Stretch } from '../../shared/notes/makeAnchor.ts';

/** The note that is being written or looked at. */
export type OpenNote =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'new';
      readonly volume: string;
      /** Block that it is made on, and the words of it that are selected; null for all. */
      readonly block: string;
      readonly stretch: Stretch | null;
      /** Page of the attached file that the block is, from 1: then the stretch is of its words. */
      readonly page?: number;
      /** Ids of the texts to choose among; those of the block where none are given. */
      readonly offered?: readonly string[];
    }
  | { readonly kind: 'edit'; readonly id: string };

export const useOpenNote = create<OpenNote>()(() => ({ kind: 'none' }));

export const openNote = (note: OpenNote): void => useOpenNote.setState(note, true);
export const closeNote = (): void => openNote({ kind: 'none' });
