import type { ExportFormat } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { renderHtml } from '../../shared/document/html.ts';
import { renderText } from '../../shared/document/text.ts';
import { renderPdf } from './pdf/renderPdf.ts';

/** Where the bytes go, in order. */
export interface ByteSink {
  write(chunk: Uint8Array): Promise<void>;
}

export interface RenderOptions {
  /** Called as the work goes on; `total` does not change in the course of one export. */
  readonly onProgress: (done: number, total: number) => void;
  /** Looked at between pages; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Writes a document's bytes to a sink. The same document gives the same bytes. */
type Renderer = (
  document: Document,
  sink: ByteSink,
  options: RenderOptions,
) => Promise<{ readonly pages: number | null }>;

/** A format is one line here, and its name in `exportFormats` of shared/api.ts. */
export const renderers: Readonly<Record<ExportFormat, Renderer>> = {
  pdf: renderPdf,
  html: inOneGo(renderHtml),
  text: inOneGo(renderText),
};

/** Formats that are one text have neither pages nor steps. */
function inOneGo(render: (document: Document) => string): Renderer {
  return async (document, sink, { onProgress }) => {
    await sink.write(new TextEncoder().encode(render(document)));
    onProgress(1, 1);
    return { pages: null };
  };
}
