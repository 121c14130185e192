import type { Writable } from 'node:stream';
import type { ExportFormat } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { renderHtml } from '../../shared/document/html.ts';
import { renderText } from '../../shared/document/text.ts';
import { renderPdf } from './pdf/renderPdf.ts';

export interface RenderOptions {
  /** Called as the work goes on; `total` does not change in the course of one export. */
  readonly onProgress: (done: number, total: number) => void;
  /** Checked between pages; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Writes the document's bytes to the sink and ends it. The same document gives the same bytes. */
type Renderer = (
  document: Document,
  sink: Writable,
  options: RenderOptions,
) => Promise<{ readonly pages: number | null }>;

/** A format is one line here, and its name in `exportFormats` of shared/api.ts. */
export const renderers: Readonly<Record<ExportFormat, Renderer>> = {
  pdf: renderPdf,
  html: whole(renderHtml),
  text: whole(renderText),
};

/** Formats that are one string have neither pages nor steps. */
function whole(render: (document: Document) => string): Renderer {
  return async (document, sink, { onProgress }) => {
    sink.end(render(document));
    onProgress(1, 1);
    return Promise.resolve({ pages: null });
  };
}
