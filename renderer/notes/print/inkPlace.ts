import type { NoteAnchor } from '../../../shared/notes/anchor.ts';
import type { Box, Point } from '../../../shared/notes/drawing.ts';
import type { Edition } from '../../../shared/notes/edition.ts';
import { fileAnchorOf, textAnchorOf } from '../../../shared/notes/makeAnchor.ts';
import { squeeze } from '../../../shared/notes/printedRuns.ts';
import { type PrintedPage, lineBoxes, stretchOn } from './printedPage.ts';

/** A drawing's words, and where on the page it is counted from, as shares of its width and height. */
export interface InkPlace {
  readonly anchor: NoteAnchor;
  readonly origin: Point;
}

/**
 * What a drawing is on, by the room that it takes, in shares of the page: the lines of the text that lies under most of it, else of
 * the nearest; of an attached page the page itself. Undefined on a page without words, and where the report is not for
 * publication: a drawing is anchored by words, and those are not copied.
 */
export function inkPlaceOn(page: PrintedPage, edition: Edition, box: Box): InkPlace | undefined {
  if (page.attached !== undefined) {
    const anchor = fileAnchorOf(edition.document, page.attached);
    return anchor === undefined ? undefined : { anchor, origin: { x: 0, y: 0 } };
  }
  const lines = lineBoxes(page);
  const under = new Map<string, number>();
  for (const { unit, ...line } of lines)
    under.set(unit, Math.max(under.get(unit) ?? -Infinity, 0) + overlap(line, box));
  const [most] = [...under].toSorted((a, b) => b[1] - a[1]);
  const nearest = lines.toSorted((a, b) => away(a, box) - away(b, box))[0];
  const id = most !== undefined && most[1] > 0 ? most[0] : nearest?.unit;
  const own = lines.filter(({ unit }) => unit === id);
  const touched = own.filter((line) => line.bottom > box.top && line.top < box.bottom);
  const chosen = touched.length > 0 ? touched : own.filter((line) => line === nearest);
  const unit = edition.byId.get(id ?? '');
  if (unit === undefined || chosen.length === 0) return undefined;
  const { at } = squeeze(unit.text);
  const from = at[Math.min(...chosen.map((line) => line.from))];
  const last = at[Math.max(...chosen.map((line) => line.to)) - 1];
  if (from === undefined || last === undefined) return undefined;
  const anchor = textAnchorOf(edition, { block: unit.id, stretch: { from, to: last + 1 } });
  if (anchor === undefined) return undefined;
  const origin = originOf(page, unit.id, anchor.offset, anchor.offset + anchor.quote.length);
  return origin === undefined ? undefined : { anchor, origin };
}

/** Where the first of some words stands on a page: its upper left corner, in shares of the page; undefined where it is not on it. */
export function originOf(page: PrintedPage, unit: string, from: number, to: number): Point | undefined {
  const { ranges, begins } = stretchOn(page, unit, from, to);
  const first = ranges[0]?.getBoundingClientRect();
  const box = page.words.getBoundingClientRect();
  if (!begins || first === undefined || box.width === 0 || box.height === 0) return undefined;
  return { x: (first.left - box.left) / box.width, y: (first.top - box.top) / box.height };
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** How far one lies from the other; down counts as much as across. */
const away = (one: Box, other: Box): number =>
  Math.hypot(
    Math.max(0, one.left - other.right, other.left - one.right),
    Math.max(0, one.top - other.bottom, other.top - one.bottom),
  );
