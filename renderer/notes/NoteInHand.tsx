import { editionOf } from '../../shared/notes/edition.ts';
import { textUnitsIn } from '../../shared/notes/ownText.ts';
import { notesIn } from '../../shared/notes/notesIn.ts';
import type { Volume } from '../../shared/reading/readingPack.ts';
import { unitsOf } from '../../shared/reading/units.ts';
import { EditNote, NewNote } from './NoteDialog.tsx';
import { useOpenNote } from './openNote.ts';
import { useNotes } from './useNotedItems.ts';

/** The dialog of the note that is being made or looked at; nothing where none is. */
export function NoteInHand({ volumes }: { readonly volumes: readonly Volume[] }) {
  const open = useOpenNote();
  const notes = useNotes();
  if (open.kind === 'none') return null;
  if (open.kind === 'new') {
    const volume = volumes.find(({ id }) => id === open.volume);
    const unit = volume === undefined ? undefined : unitsOf(volume.document).of(open.block);
    if (volume === undefined || unit === undefined) return null;
    const edition = editionOf(volume.document);
    const { block, part } = unit;
    const attached =
      open.page === undefined || block.kind !== 'attachment' ? null : { part, block, page: open.page };
    const units =
      open.offered === undefined
        ? textUnitsIn(edition.units, block)
        : open.offered.flatMap((id) => edition.byId.get(id) ?? []);
    return <NewNote open={open} edition={edition} units={units} attached={attached} />;
  }
  const note = notes.find(({ id }) => id === open.id);
  if (note === undefined) return null;
  const place = volumes
    .flatMap(({ document }) => notesIn([note], editionOf(document)).map((found) => found.place))
    .at(-1);
  return <EditNote key={note.id} note={note} now={place?.state === 'changed' ? place.now : null} />;
}
