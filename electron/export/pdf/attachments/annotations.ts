import { PDFDict, PDFName, PDFRawStream, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { type Matrix, boxAt, boxThrough } from '../../../readPdf/pageGeometry.ts';
import type { SourcePage } from '../../../readPdf/sourcePages.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  numberAt,
  numbersAt,
  resolve,
  textAt,
  textOf,
} from '../../../readPdf/values.ts';
import type { SourceDestination, SourceDestinations } from './sourceDestinations.ts';

/** A link that a pack can keep: to the web, or to a page of the same file. */
export interface SourceLink {
  readonly kind: 'link';
  /** Of its own object, by which the structure tree names it. */
  readonly ref: PDFRef | undefined;
  readonly box: readonly [number, number, number, number];
  readonly target: { readonly href: string } | { readonly place: SourceDestination };
  /** What its author said of it; undefined where that is nothing. */
  readonly description: string | undefined;
}

/** A note, mark or form field, to be printed as it shows. */
export interface SourceAppearance {
  readonly kind: 'appearance';
  readonly ref: PDFRef | undefined;
  readonly form: PDFRef;
  /** From the form's coordinates to the page's. */
  readonly matrix: Matrix;
}

const hidden = 2;
const noView = 32;

/** The annotations of a page, as a pack takes them over; what does something else than show or lead is left out. */
export function annotationsOf(
  { dict }: SourcePage,
  destinations: SourceDestinations,
): (SourceLink | SourceAppearance)[] {
  const list = arrayAt(dict, 'Annots')?.asArray() ?? [];
  return list.flatMap((item): (SourceLink | SourceAppearance)[] => {
    const annotation = resolve(dict.context, item);
    if (!(annotation instanceof PDFDict)) return [];
    const ref = item instanceof PDFRef ? item : undefined;
    const subtype = nameAt(annotation, 'Subtype');
    const box = boxAt(annotation, 'Rect');
    const flags = numberAt(annotation, 'F') ?? 0;
    if (box === undefined || subtype === 'Popup' || (flags & hidden) !== 0 || (flags & noView) !== 0)
      return [];
    if (subtype === 'Link') {
      const target = targetOf(annotation, destinations);
      const description = textAt(annotation, 'Contents');
      return target === undefined ? [] : [{ kind: 'link', ref, box, target, description }];
    }
    const shown = appearanceOf(annotation, box);
    return shown === undefined ? [] : [{ kind: 'appearance', ref, ...shown }];
  });
}

function targetOf(link: PDFDict, destinations: SourceDestinations): SourceLink['target'] | undefined {
  const place = destinations.of(link);
  if (place !== undefined) return { place };
  const action = dictAt(link, 'A');
  if (action === undefined || nameAt(action, 'S') !== 'URI') return undefined;
  const uri = entry(action, 'URI');
  const href = uri instanceof PDFString ? uri.asString() : textOf(uri);
  return href !== undefined && /^(?:https?:|mailto:|tel:)/iu.test(href) ? { href } : undefined;
}

/** The normal appearance, in its state, and how it is fitted into its rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). */
function appearanceOf(
  annotation: PDFDict,
  rect: readonly [number, number, number, number],
): { readonly form: PDFRef; readonly matrix: Matrix } | undefined {
  const looks = dictAt(annotation, 'AP');
  if (looks === undefined) return undefined;
  let value: PDFObject | undefined = looks.get(PDFName.of('N'));
  const states = resolve(annotation.context, value);
  if (states instanceof PDFDict) value = states.get(PDFName.of(nameAt(annotation, 'AS') ?? 'Off'));
  const stream = resolve(annotation.context, value);
  if (!(value instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
  const box = boxAt(stream.dict, 'BBox');
  if (box === undefined) return undefined;
  const own = (numbersAt(stream.dict, 'Matrix', 6) ?? [1, 0, 0, 1, 0, 0]) as unknown as Matrix;
  const [x0, y0, x1, y1] = boxThrough(own, box);
  if (x1 - x0 < 0.01 || y1 - y0 < 0.01) return undefined;
  const across = (rect[2] - rect[0]) / (x1 - x0);
  const up = (rect[3] - rect[1]) / (y1 - y0);
  return { form: value, matrix: [across, 0, 0, up, rect[0] - x0 * across, rect[1] - y0 * up] };
}
