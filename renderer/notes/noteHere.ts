import { editionOf } from '../../shared/notes/edition.ts';
import { textUnitsIn } from '../../shared/notes/ownText.ts';
import { locate } from '../../shared/reading/place.ts';
import { type ReadingStore, activePane, volumeIn } from '../reading/reading.ts';
import { openNote } from './openNote.ts';
import { noteOnPage } from './print/noteOnPage.ts';
import { selectedWords } from './selectedWords.ts';

/** Begins a note on what is selected in the text; where nothing is, on the paragraph that is read. */
export function noteHere(store: ReadingStore): void {
  const reading = store.getState();
  const pane = activePane(reading);
  const { id: volume, document: pack } = volumeIn(reading, pane.place.volume);
  if (pane.view === 'pages') return noteOnPage(store);
  const edition = editionOf(pack);
  const root = document.querySelector(`[data-pane="${reading.active}"] > div`)?.shadowRoot ?? null;
  const selected = root === null ? undefined : selectedWords(root, edition);
  if (selected !== undefined) return openNote({ kind: 'new', volume, ...selected });
  const at = locate(reading.pack, pane.place);
  const [first] = at === undefined ? [] : textUnitsIn(edition.units, at.unit.block);
  if (first !== undefined) openNote({ kind: 'new', volume, block: first.id, stretch: null });
}
