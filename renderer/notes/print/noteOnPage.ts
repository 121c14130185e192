import { attachedPageOn } from '../../../shared/notes/attachedPage.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { textUnitsIn } from '../../../shared/notes/ownText.ts';
import { blocksOnPage } from '../../../shared/notes/printedRuns.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import { type PaneName, type ReadingStore, activePane, pageOf, volumeIn } from '../../reading/reading.ts';
import { type OpenNote, openNote } from '../openNote.ts';
import { type PrintedPage, printedPage, selectedQuote, selectedText } from './printedPage.ts';

/** The pages of a pane that are drawn, with what their words are of the document. */
export const pagesOnScreen = (pane: PaneName, volume: Volume): readonly PrintedPage[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-pane="${pane}"] [data-words]`)].map((words) =>
    printedPage(words, volume),
  );

/** Begins a note on the printed words that are selected; where none are, on a text of the page that is read. */
export function noteOnPage(store: ReadingStore): void {
  const reading = store.getState();
  const { place } = activePane(reading);
  const volume = volumeIn(reading, place.volume);
  const pages = pagesOnScreen(reading.active, volume);
  openNote(selectedOn(pages, volume) ?? someOf(pageOf(reading, place), pages, volume));
}

/** The first text of what is selected, as in the re-flowed text; undefined where nothing is. */
function selectedOn(pages: readonly PrintedPage[], volume: Volume): OpenNote | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  for (const page of pages.filter(({ words }) => range.intersectsNode(words))) {
    const { attached } = page;
    if (attached !== undefined) {
      const { block, page: number } = attached;
      const stretch = selectedQuote(page, range) ?? null;
      return { kind: 'new', volume: volume.id, block: block.id, stretch, page: number };
    }
    const found = selectedText(page, pages, range);
    if (found === undefined) continue;
    const { unit, from, to } = found;
    return { kind: 'new', volume: volume.id, block: unit.id, stretch: { from, to } };
  }
  return undefined;
}

/** All texts of a page to choose among, by the keyboard as well; an attached page as a whole. */
function someOf(number: number, pages: readonly PrintedPage[], volume: Volume): OpenNote {
  const { id, document: pack } = volume;
  const attached = attachedPageOn(pack, volume.pages.places, number);
  if (attached !== undefined)
    return { kind: 'new', volume: id, block: attached.block.id, stretch: null, page: attached.page };
  const page = pages.find((each) => each.number === number);
  const { units } = editionOf(pack);
  const printed = new Set(page?.pieces.map(({ unit }) => unit));
  const able = blocksOnPage(pack, volume.pages, number).flatMap(({ block }) => textUnitsIn(units, block));
  const offered = able.filter((unit) => page === undefined || printed.has(unit.id)).map((unit) => unit.id);
  const [first] = offered;
  return first === undefined
    ? { kind: 'none' }
    : { kind: 'new', volume: id, block: first, stretch: null, offered };
}
