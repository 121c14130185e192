import type { ExportFormat } from '../../shared/editions.ts';
import { attachmentsOf, claimsNote, packClaims } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { renderHtml } from '../../shared/document/html.ts';
import { renderText } from '../../shared/document/text.ts';
import { renderBraille } from './braille/renderBraille.ts';
import type { Exported } from './messages.ts';
import type { PackPages } from './packPages.ts';
import { renderPdf } from './pdf/renderPdf.ts';
import type { PdfOptions } from './pdf/pdfOptions.ts';

/** Where the bytes go, in order. */
export interface ByteSink {
  write(chunk: Uint8Array): Promise<void>;
}

export interface RenderOptions {
  /** Called as the work goes on; `total` does not change in the course of one export. */
  readonly onProgress: (done: number, total: number) => void;
  /** Gives the bytes of an attachment's PDF by its SHA-256. */
  readonly attachments: (sha256: string) => Promise<Uint8Array>;
  /** Looked at between pages; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Parts that were painted before; for formats that have pages. */
  readonly cache?: PdfOptions['cache'] | undefined;
  /** How pages are made, or where they are in the pack; for formats that have pages. */
  readonly layout?: PackLayout;
}

export type PackLayout = Pick<
  PdfOptions,
  'theme' | 'mainPages' | 'partStarts' | 'total' | 'keeps' | 'copy' | 'restrictedPaper' | 'passphrase'
> & {
  /** For formats whose own pages are not those of the PDF. */
  readonly packPages?: PackPages;
};

/** Writes a document's bytes to a sink. The same document gives the same bytes. */
type Renderer = (
  document: Document,
  sink: ByteSink,
  options: RenderOptions,
) => Promise<Pick<Exported, 'pages' | 'warning'>>;

/** A format is one line here, its name in `exportFormats` of shared/editions.ts, and how it is read again in leaks/. */
export const renderers: Readonly<Record<ExportFormat, Renderer>> = {
  pdf: async (document, sink, { layout, ...options }) => {
    const { pages, missingCharacters } = await renderPdf(document, sink, { ...layout, ...options });
    const notes = [claimsNote(packClaims(document)), unprinted(missingCharacters)].filter(
      (note) => note !== null,
    );
    return { pages, warning: notes.length === 0 ? null : notes.join(' ') };
  },
  html: inOneGo(renderHtml),
  text: inOneGo(renderText),
  docx: async (document, sink, { layout, onProgress, signal }) => {
    // Loaded only here, because the other formats would wait for it at every start.
    const { renderWord } = await import('./word/renderWord.ts');
    await sink.write(await renderWord(document, layout));
    signal.throwIfAborted();
    onProgress(1, 1);
    return { pages: null, warning: attachmentsNote(document) };
  },
  brf: async (document, sink, { layout, onProgress, signal }) => {
    const { brf, pages, made } = await renderBraille(document, { ...layout, signal });
    await sink.write(new TextEncoder().encode(brf));
    onProgress(1, 1);
    return { pages, warning: made };
  },
};

/** Formats that are one text have neither pages nor steps. */
function inOneGo(render: (document: Document) => string): Renderer {
  return async (document, sink, { onProgress }) => {
    await sink.write(new TextEncoder().encode(render(document)));
    onProgress(1, 1);
    return { pages: null, warning: null };
  };
}

/** A Word file holds no pages of other files; whoever hands it out should know. */
function attachmentsNote(document: Document): string | null {
  const { length } = attachmentsOf(document);
  if (length === 0) return null;
  const files = length === 1 ? 'an attached file' : `${length} attached files`;
  return `A Word file cannot hold the pages of ${files}: it has their words and says that the pages are in the PDF.`;
}

/** A name in a script that no font of ours has must not vanish unsaid. */
function unprinted(characters: readonly string[]): string | null {
  if (characters.length === 0) return null;
  const some = characters.slice(0, 12).join(' ');
  const more = characters.length > 12 ? ` and ${characters.length - 12} more` : '';
  return `No font has these characters, and each is printed as \uFFFD: ${some}${more}.`;
}
