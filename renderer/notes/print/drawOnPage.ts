import type { Row } from '../../../shared/entities/index.ts';
import { type Ink, type Stroke, boxOf, colourOfInk, moved } from '../../../shared/notes/drawing.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import { removeRow } from '../../history/steps.ts';
import type { PaneName } from '../../reading/reading.ts';
import { rowsOf, saveFields, useStore } from '../../store.ts';
import { addNote } from '../addNote.ts';
import { inkPlaceOn, originOf } from './inkPlace.ts';
import { pagesOnScreen } from './noteOnPage.ts';
import { takePen } from './pen.ts';
import type { PrintedPage } from './printedPage.ts';

interface Sheet {
  readonly pane: PaneName;
  readonly volume: Volume;
  /** Page as printed. */
  readonly number: number;
  readonly ink: Ink;
  /** Of the page, in points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Most lines of one drawing; the next begins another. Each line is a save of its drawing, which takes the longer the more there are. */
const mostStrokes = 500;

let lastDrawn: { readonly id: string; readonly number: number } | null = null;
let queue: Promise<void> = Promise.resolve();

/** Steps one after another: a line may be drawn before the one before it is kept. */
function inTurn(step: () => Promise<void>): Promise<void> {
  queue = queue.then(step, step);
  return queue;
}

/**
 * Keeps a line, counted in points of the page: it joins the drawing that was made last where that is on the same text of the same
 * page and in the same ink, else it begins a drawing of its own. Each line is one step that can be undone.
 */
export const addStroke = (sheet: Sheet, stroke: Stroke): Promise<void> =>
  inTurn(async () => {
    const { pane, volume, number, ink, size } = sheet;
    const page = pagesOnScreen(pane, volume).find((each) => each.number === number);
    const box = boxOf([stroke]);
    if (page === undefined || box === null) return;
    const place = inkPlaceOn(page, editionOf(volume.document), {
      left: box.left / size.width,
      right: box.right / size.width,
      top: box.top / size.height,
      bottom: box.bottom / size.height,
    });
    if (place === undefined) return takePen({ problem: cannotDraw });
    const { anchor } = place;
    const joined = lastDrawn?.number === number ? noteOf(lastDrawn.id) : undefined;
    const origin = joined === undefined ? undefined : originIn(page, joined);
    if (
      joined !== undefined &&
      origin !== undefined &&
      joined.colour === colourOfInk(ink) &&
      joined.strokes.length < mostStrokes &&
      anchor.on !== 'item' &&
      joined.anchor.on !== 'item' &&
      joined.anchor.pack === anchor.pack &&
      joined.anchor.edition === anchor.edition &&
      joined.anchor.block === anchor.block
    ) {
      const own = moved(stroke, { x: -origin.x * size.width, y: -origin.y * size.height });
      const refused = await saveFields('note', joined.id, { strokes: [...joined.strokes, own] });
      return takePen({ problem: refused?.message ?? null });
    }
    const own = moved(stroke, { x: -place.origin.x * size.width, y: -place.origin.y * size.height });
    const made = await addNote('ink', anchor, { colour: colourOfInk(ink), strokes: [own] });
    if (made.ok) lastDrawn = { id: made.value.id, number };
    takePen({ problem: made.ok ? null : made.problem.message });
  });

/** Takes lines out of drawings, by their numbers in them; a drawing without lines goes to the bin. */
export const eraseStrokes = (lines: ReadonlyMap<string, ReadonlySet<number>>): Promise<void> =>
  inTurn(async () => {
    for (const [id, gone] of lines) {
      const note = noteOf(id);
      if (note === undefined) continue;
      const strokes = note.strokes.filter((_, at) => !gone.has(at));
      if (strokes.length > 0) await saveFields('note', id, { strokes });
      else await removeRow('note', id);
    }
  });

const noteOf = (id: string): Row<'note'> | undefined =>
  rowsOf(useStore.getState())?.note.find((note) => note.id === id);

const originIn = (page: PrintedPage, { anchor }: Row<'note'>) =>
  anchor.on === 'file'
    ? { x: 0, y: 0 }
    : anchor.on === 'text'
      ? originOf(page, anchor.block, anchor.offset, anchor.offset + anchor.quote.length)
      : undefined;

const cannotDraw =
  'A drawing is kept by the words under it: here are none that may be copied. Make a comment instead.';
