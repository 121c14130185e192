import { useMemo } from 'react';
import type { Row } from '../../shared/entities/index.ts';
import { type NotedItem, type NotedVolume, notedItems } from '../../shared/notes/placedNotes.ts';
import type { Volume } from '../../shared/reading/readingPack.ts';
import { editionOf } from '../../shared/notes/edition.ts';
import { type NoteInPack, notesIn } from '../../shared/notes/notesIn.ts';
import { rowsOf, useStore } from '../store.ts';

const none: readonly Row<'note'>[] = [];

/** The library's notes; those of others too. */
export const useNotes = (): readonly Row<'note'>[] => useStore((state) => rowsOf(state)?.note ?? none);

/** The notes of the pack that is read, by its items. */
export function useNotedItems(volumes: readonly Volume[]): readonly NotedItem[] {
  const notes = useNotes();
  return useMemo(() => notedItems(volumes.map(notedVolume), notes), [volumes, notes]);
}

const known = new WeakMap<Volume, NotedVolume>();

/** The same for the same volume, so that what was worked out of it is kept. */
export function notedVolume(volume: Volume): NotedVolume {
  let noted = known.get(volume);
  if (noted === undefined)
    known.set(volume, (noted = { document: volume.document, pages: volume.pages.places }));
  return noted;
}

/** The notes of one volume with their places in it. */
export function useNotesIn({ document }: Volume): readonly NoteInPack[] {
  const notes = useNotes();
  return useMemo(() => notesIn(notes, editionOf(document)), [notes, document]);
}
