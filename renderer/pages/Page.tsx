import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageView.module.css';
import { type PDFDocumentProxy, type PDFPageProxy, textLayer } from './openPdf.ts';

interface PageProps {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** Number of the last page, as printed. */
  readonly of: string;
  /** Called when the picture and the words are on screen. */
  readonly onDrawn: () => void;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What lies over the page. */
  readonly children?: ReactNode;
}

/** Device pixels that a page's picture may have: past it a zoomed page is drawn less sharply rather than not at all. */
const mostPixels = 16_000_000;

/** One page: its picture, and its text over it to be selected and read out. */
export function Page({ document: pdf, number, label, of, onDrawn, top, width, height, children }: PageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const told = useRef(onDrawn);
  useEffect(() => {
    told.current = onDrawn;
  });
  useEffect(() => {
    const { current } = sheet;
    if (current === null) return;
    const drawing = new AbortController();
    const show = async (): Promise<void> => {
      await draw(pdf, number, { into: current, width, height, signal: drawing.signal });
      if (!drawing.signal.aborted) told.current();
    };
    // A page that is passed by within a moment is not begun, nor one whose size is not known for certain yet.
    const frame = requestAnimationFrame(() => void show());
    return () => {
      cancelAnimationFrame(frame);
      drawing.abort();
    };
  }, [pdf, number, width, height]);
  return (
    <section
      aria-label={`Page ${label} of ${of}`}
      data-page={number}
      className={styles.page}
      style={{ top, width, height }}
    >
      <div ref={sheet} className={styles.sheet} />
      {children}
    </section>
  );
}

interface Drawing {
  readonly into: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly signal: AbortSignal;
}

/** What was drawn before stays until the new picture is whole, so that nothing flickers. */
async function draw(pdf: PDFDocumentProxy, number: number, drawing: Drawing): Promise<void> {
  const { into, width, height, signal } = drawing;
  try {
    const page = await pdf.getPage(number);
    if (signal.aborted) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const sharpness = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * sharpness);
    canvas.height = Math.round(height * sharpness);
    canvas.className = `${styles.picture}`;
    const task = page.render({ canvas, viewport: page.getViewport({ scale: scale * sharpness }) });
    signal.addEventListener('abort', () => task.cancel());
    await task.promise;
    const words = await drawText(page, scale, signal);
    if (!signal.aborted) into.replaceChildren(canvas, words);
  } catch (error) {
    if (!signal.aborted) console.error(`Page ${number} could not be drawn:`, error);
  }
}

async function drawText(page: PDFPageProxy, scale: number, signal: AbortSignal): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.className = `${styles.words}`;
  container.dataset['words'] = '';
  container.style.setProperty('--total-scale-factor', String(scale));
  const layer = await textLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container,
    viewport: page.getViewport({ scale }),
  });
  signal.addEventListener('abort', () => layer.cancel());
  await layer.render();
  return container;
}
