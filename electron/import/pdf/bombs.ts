import { PDFRawStream } from '@cantoo/pdf-lib';
import { UnpacksTooFar, contentStreams, unpacked } from '../../readPdf/contentStreams.ts';
import type { LoadedPdf } from '../../readPdf/loadPdf.ts';
import type { SourcePage } from '../../readPdf/sourcePages.ts';
import { nameAt, numberAt } from '../../readPdf/values.ts';
import { tooFar } from '../zipEntries.ts';

/** What all pages draw, unpacked: a drawing of a whole town has some tens of million bytes. */
const mostContent = 300_000_000;
/** Four bytes each in whatever shows it: a plan of A0 at 600 dots an inch has 556 million. */
const mostPixels = 600_000_000;

/** Whether showing a file would take more memory than a computer has to give; a sentence then. */
export function bombIn({ context }: LoadedPdf, pages: readonly SourcePage[]): string | undefined {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameAt(object.dict, 'Subtype') !== 'Image') continue;
    const pixels = (numberAt(object.dict, 'Width') ?? 0) * (numberAt(object.dict, 'Height') ?? 0);
    if (pixels > mostPixels)
      return 'A picture in this file is so large that it would fill the memory of whoever opens the pack: ask for a smaller copy.';
  }
  let left = mostContent;
  const weighed = new Set<PDFRawStream>();
  try {
    for (const page of pages)
      for (const stream of contentStreams(page)) {
        if (weighed.has(stream)) continue;
        weighed.add(stream);
        left -= unpacked(stream, left).length;
      }
  } catch (error) {
    if (error instanceof UnpacksTooFar) return tooFar;
    throw error;
  }
  return undefined;
}
