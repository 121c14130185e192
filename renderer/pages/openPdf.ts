import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
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

/**
 * Opens a PDF for viewing. Nothing in it is carried out: scripts, forms and outward links stay asleep. The bytes are copied,
 * because the worker takes what it is given. Throws where they are no PDF that can be read.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await library();
  worker ??= startWorker();
  return getDocument({
    data: bytes.slice(),
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

/** Puts the text of a page over its picture, to be selected and read out. */
export async function textLayer(
  options: ConstructorParameters<(typeof import('pdfjs-dist'))['TextLayer']>[0],
): Promise<{ readonly render: () => Promise<unknown>; readonly cancel: () => void }> {
  const { TextLayer } = await library();
  return new TextLayer(options);
}
