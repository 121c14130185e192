import type { Row } from '../../../shared/entities/index.ts';
import { type Point, boxOf } from '../../../shared/notes/drawing.ts';
import { type NoteInPack, marksOf } from '../../../shared/notes/notesIn.ts';
import { printedBlocks } from '../../../shared/notes/printedRuns.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { highlightOf } from '../showNotes.ts';
import { originOf } from './inkPlace.ts';
import { type PrintedPage, quoteOn, stretchOn } from './printedPage.ts';

/** A note at its place on a page: where the button stands that opens it. */
export interface NoteOnPage {
  readonly note: Row<'note'>;
  readonly isChanged: boolean;
  /** Share of the height of the page that lies above it. */
  readonly top: number;
}

export interface PageNotes {
  /** Words to mark, by the name of their highlight. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  /** Notes by the number of their page, as printed; from the top down. */
  readonly onPage: ReadonlyMap<number, readonly NoteOnPage[]>;
  /** Drawings by the number of their page. Those whose text has changed are not drawn on other words. */
  readonly drawings: ReadonlyMap<number, readonly DrawingOnPage[]>;
}

/** A drawing, with what its lines are counted from, in shares of the width and height of the page. */
export interface DrawingOnPage {
  readonly note: Row<'note'>;
  readonly origin: Point;
}

/**
 * The notes of a volume on its pages that are drawn. What print does not show, as the description of a chart, has its note where
 * the block begins.
 */
export function pageNotes(
  volume: Volume,
  pages: readonly PrintedPage[],
  notes: readonly NoteInPack[],
): PageNotes {
  const ranges = new Map<string, Range[]>();
  const onPage = new Map<number, NoteOnPage[]>();
  const drawings = new Map<number, DrawingOnPage[]>();
  const draw = ({ number }: PrintedPage, note: Row<'note'>, origin: Point | undefined): void => {
    if (note.kind === 'ink' && origin !== undefined)
      drawings.set(number, [...(drawings.get(number) ?? []), { note, origin }]);
  };
  const put = (page: PrintedPage, note: Row<'note'>, isChanged: boolean, found: readonly Range[]): void => {
    const list = onPage.get(page.number) ?? [];
    onPage.set(page.number, list);
    list.push({ note, isChanged, top: topOf(page, note, found) });
  };
  const mark = (note: Row<'note'>, isChanged: boolean, found: readonly Range[]): void => {
    if (found.length === 0 || note.kind === 'ink') return;
    const name = highlightOf(note, isChanged);
    ranges.set(name, [...(ranges.get(name) ?? []), ...found]);
  };
  if (notes.length === 0) return { ranges, onPage, drawings };
  const changed = new Set(notes.flatMap(({ note, place }) => (place.state === 'changed' ? [note.id] : [])));
  const blocks = new Map(printedBlocks(volume.document, volume.pages).map((each) => [each.unit.at, each]));
  for (const { note, block, from, to } of marksOf(notes)) {
    const unit = unitsOf(volume.document).of(block);
    const stands = unit === undefined ? undefined : blocks.get(unit.at);
    if (unit === undefined || stands === undefined || unit.block.kind === 'attachment') continue;
    const able = pages.filter(({ number }) => stands.from <= number && number <= stands.to);
    const isChanged = changed.has(note.id);
    let begun = false;
    for (const page of able) {
      const { ranges: found, begins } = stretchOn(page, block, from, to);
      mark(note, isChanged, found);
      if (begins) put(page, note, isChanged, found.slice(0, 1));
      if (begins && !isChanged) draw(page, note, originOf(page, block, from, to));
      begun ||= begins;
    }
    const [first] = able;
    if (!begun && first?.number === stands.from && able.length > stands.to - stands.from)
      put(first, note, isChanged, stretchOn(first, unit.block.id, 0, Infinity).ranges.slice(0, 1));
  }
  for (const { note, place } of notes) {
    const { anchor } = note;
    if (anchor.on !== 'file' || (place.state !== 'keptInFile' && place.state !== 'changed')) continue;
    const [isChanged, number] = place.state === 'changed' ? [true, anchor.page] : [false, place.page];
    const page = pages.find(({ attached }) => attached?.block.id === place.block && attached.page === number);
    if (page === undefined) continue;
    const found = place.state === 'changed' ? [] : quoteOn(page, anchor.quote, place.offset);
    mark(note, isChanged, found);
    put(page, note, isChanged, found.slice(0, 1));
    if (!isChanged) draw(page, note, { x: 0, y: 0 });
  }
  for (const list of onPage.values()) list.sort((a, b) => a.top - b.top);
  return { ranges, onPage, drawings };
}

/** Beside the words that a note is on, or the drawing on an attached page. What is on none of both stands at the head of the page. */
function topOf({ words }: PrintedPage, { strokes }: Row<'note'>, [first]: readonly Range[]): number {
  const box = words.getBoundingClientRect();
  const pixels = Number.parseFloat(words.style.getPropertyValue('--total-scale-factor')) || 0;
  const drawn = boxOf(strokes);
  const top =
    first !== undefined
      ? first.getBoundingClientRect().top - box.top
      : drawn === null
        ? 0
        : drawn.top * pixels;
  return box.height === 0 ? 0 : Math.min(0.98, Math.max(0.01, top / box.height));
}
