import { PDFArray, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../../readPdf/loadPdf.ts';
import { arrayAt, dictAt } from '../../../readPdf/values.ts';
import { RawObject } from '../file/rawObject.ts';
import type { Layer } from './objectCopies.ts';

/** The layers of all attachments: one that is switched off in its file stays off in the pack. */
export class Layers {
  #all = '';
  #off = '';

  add(pdf: LoadedPdf, layers: readonly Layer[]): void {
    const off = switchedOff(pdf);
    for (const { id, ref } of layers) {
      this.#all += `${id} 0 R `;
      if (off(ref)) this.#off += `${id} 0 R `;
    }
  }

  /** Entry of the catalogue; without layers there is none. */
  end(catalogue: Record<string, unknown>): void {
    if (this.#all === '') return;
    catalogue['OCProperties'] = new RawObject(
      `<</OCGs[${this.#all}]/D<</Name(Layers)/BaseState/ON/OFF[${this.#off}]>>>>`,
    );
  }
}

function switchedOff({ catalogue }: LoadedPdf): (layer: PDFRef) => boolean {
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
