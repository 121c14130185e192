import { PDFArray, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../../readPdf/loadPdf.ts';
import { arrayAt, dictAt } from '../../../readPdf/values.ts';

/** Tells of a file's layers which are not shown when it is opened (ISO 32000-1, 8.11.4.3). */
export function switchedOff({ catalogue }: LoadedPdf): (layer: PDFRef) => boolean {
  const properties = dictAt(catalogue, 'OCProperties');
  const usual = properties && dictAt(properties, 'D');
  const refs = (key: string): ReadonlySet<PDFRef> => {
    const array = usual && arrayAt(usual, key);
    return new Set(array instanceof PDFArray ? array.asArray().filter((each) => each instanceof PDFRef) : []);
  };
  const [on, off] = [refs('ON'), refs('OFF')];
  const allOff = usual !== undefined && String(usual.get(PDFName.of('BaseState'))) === '/OFF';
  return (layer) => off.has(layer) || (allOff && !on.has(layer));
}
