import {
  PDFDocument,
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { emptyText } from '../../../shared/entities/richText.ts';
import type { Matrix } from '../../readPdf/pageGeometry.ts';
import { type TakeInResult, refused } from '../takenIn.ts';
import { type ImageHeader, imageHeader } from './imageHeader.ts';

/** A photograph has 50 million pixels at most; a picture larger than that takes more memory than it is worth. */
const mostPixels = 60_000_000;
/** Points in which a picture is shown: A4 without margins, turned for broad ones. */
const [short, long] = [523, 760];
/** A pixel of a screen is this many points: a small picture is not blown up. */
const pointsPerPixel = 0.75;

/** Takes in a PNG or JPEG as a page of its own, turned as its camera was held. */
export async function takeInImage(bytes: Uint8Array): Promise<TakeInResult> {
  const header = imageHeader(bytes);
  if (header === undefined || header.width === 0 || header.height === 0)
    return refused('This picture is damaged: it does not even say how large it is. Ask for another copy.');
  if (header.width * header.height > mostPixels)
    return refused(
      `This picture is ${header.width} by ${header.height} pixels, more than a page can show: ask for a smaller copy.`,
    );
  const document = await PDFDocument.create({ updateMetadata: false });
  const isPng = bytes[0] === 0x89;
  const isCut = !(isPng ? hasEnd(bytes) : endsWhole(bytes));
  try {
    const image = isPng
      ? await document.embedPng(bytes)
      : await document.embedJpg(isCut ? ended(bytes) : bytes);
    const [width, height] = shownSize(header);
    const page = document.addPage([width, height]);
    const name = page.node.newXObject('Picture', image.ref);
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(...turned(header.orientation, width, height)),
      drawObject(name),
      popGraphicsState(),
    );
    const placed = await document.save({ useObjectStreams: false });
    return {
      kind: 'taken',
      taken: {
        kind: 'image',
        placed,
        pages: [{ width, height, text: '' }],
        text: emptyText,
        tagged: false,
        encrypted: false,
        archive: header.isCmyk ? 'none' : 'a',
        accessible: true,
        removed: [],
        outcome: outcomeOf(header, isCut),
      },
    };
  } catch {
    return refused('This picture is damaged and cannot be shown. Ask for another copy.');
  }
}

function outcomeOf({ width, height, orientation, isCmyk }: ImageHeader, isCut: boolean): string {
  return [
    `Taken in: a picture of ${width} by ${height} pixels, on a page of its own.`,
    orientation === 1 ? '' : 'It was turned as its camera was held.',
    isCut ? 'It is cut off at its end, so look whether all of it shows.' : '',
    isCmyk
      ? 'Its colours are made for a printing press: the pack cannot be an archive copy (PDF/A) with it.'
      : '',
    'Say below what it shows: without that, members who cannot see it learn nothing.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function shownSize({ width, height, orientation }: ImageHeader): readonly [number, number] {
  const [across, up] = orientation >= 5 ? [height, width] : [width, height];
  const [mostAcross, mostUp] = across > up ? [long, short] : [short, long];
  const scale = Math.min(pointsPerPixel, mostAcross / across, mostUp / up);
  return [Math.max(1, across * scale), Math.max(1, up * scale)];
}

/** From the unit square that a picture is drawn in to the page, by the eight ways in which a camera may be held. */
function turned(orientation: number, w: number, h: number): Matrix {
  switch (orientation) {
    case 2:
      return [-w, 0, 0, h, w, 0];
    case 3:
      return [-w, 0, 0, -h, w, h];
    case 4:
      return [w, 0, 0, -h, 0, h];
    case 5:
      return [0, -h, -w, 0, w, h];
    case 6:
      return [0, -h, w, 0, 0, h];
    case 7:
      return [0, h, w, 0, 0, 0];
    case 8:
      return [0, h, -w, 0, w, 0];
    default:
      return [w, 0, 0, h, 0, 0];
  }
}

const hasEnd = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-4096)).includes('IEND', 0, 'latin1');

/** Programs that read a picture to its end find one. */
const ended = (bytes: Uint8Array): Uint8Array => Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]);

/** The end of a JPEG stands in its last bytes; some cameras write a little after it. */
const endsWhole = (bytes: Uint8Array): boolean => {
  const tail = bytes.subarray(-4096);
  return tail.some((byte, at) => byte === 0xff && tail[at + 1] === 0xd9);
};
