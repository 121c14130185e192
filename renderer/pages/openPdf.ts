import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { partBytes } from '../../shared/packFile/sentPdf.ts';
// oxlint-disable-next-line import/default -- with ?url a file is its address in the bundle
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** The one worker that the content policy lets start: the bundle's own. */
const policy = window.trustedTypes?.createPolicy('page-worker', {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError('Only the page view’s own worker may be started.');
    return address;
  },
});

/** Loaded when pages are first shown, so that the rest of the window does not wait for it. */
const library = async () => {
  const pdfjs = await import('pdfjs-dist');
  return pdfjs;
};

let worker: Promise<PDFWorker> | undefined;

async function startWorker(): Promise<PDFWorker> {
  const { PDFWorker: Worker_ } = await library();
  const port = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  return Worker_.create({ port });
}

/** Loads what reads PDFs, so that the first that is opened does not wait for it. What fails here is told when one is opened. */
export function readyPages(): void {
  worker ??= startWorker();
  worker.catch(() => undefined);
}

const beside = (path: string): string => new URL(`pdfjs/${path}/`, document.baseURI).href;

/** A PDF that lies on the other side of the door, of which only what is looked at is fetched. */
export interface PdfInParts {
  /** Size in bytes. */
  readonly bytes: number;
  readonly head: Uint8Array;
  /** From a multiple of `partBytes` to the end. */
  readonly tail: Uint8Array;
  /** Null where it cannot be had: whoever gives the file has told why. */
  readonly part: (begin: number, end: number) => Promise<Uint8Array | null>;
}

/** All of it, or a way to it. */
export type PdfSource = Uint8Array | PdfInParts;

/**
 * Opens a PDF for viewing. Nothing in it is carried out: scripts, forms and outward links stay asleep. The bytes are copied,
 * because the worker takes what it is given. Throws where they are no PDF that can be read.
 */
export async function openPdf(source: PdfSource): Promise<PDFDocumentProxy> {
  const { getDocument } = await library();
  worker ??= startWorker();
  return getDocument({
    ...(source instanceof Uint8Array ? { data: source.slice() } : await inParts(source)),
    worker: await worker,
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;
}

async function inParts({ bytes, head, tail, part }: PdfInParts) {
  const { PDFDataRangeTransport } = await library();
  const range = new PDFDataRangeTransport(bytes, head.slice());
  const tailFrom = bytes - tail.length;
  let isOver = false;
  range.abort = () => {
    isOver = true;
  };
  range.requestDataRange = (begin, end) => {
    const give = async (): Promise<void> => {
      const known = begin >= tailFrom ? tail.slice(begin - tailFrom, end - tailFrom) : await part(begin, end);
      if (known !== null && !isOver) range.onDataRange(begin, known);
    };
    void give();
  };
  return { range, rangeChunkSize: partBytes, disableStream: true, disableAutoFetch: true };
}

/** Puts the text of a page over its picture, to be selected and read out. */
export async function textLayer(
  options: ConstructorParameters<(typeof import('pdfjs-dist'))['TextLayer']>[0],
): Promise<{ readonly render: () => Promise<unknown>; readonly cancel: () => void }> {
  const { TextLayer } = await library();
  return new TextLayer(options);
}
