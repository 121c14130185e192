import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, failed } from '../../../shared/api.ts';
import type { Secrets } from '../../../shared/document/secrets.ts';
import type { ExportFormat } from '../../../shared/editions.ts';
import { braillePieces } from './braillePieces.ts';
import { dataPieces } from './dataPieces.ts';
import { markupPieces } from './markupPieces.ts';
import type { Piece } from './piece.ts';
import { wordPieces } from './wordPieces.ts';

interface Written {
  /** Name that the file is to have. */
  readonly file: string;
  readonly format: ExportFormat;
  readonly pages: number | null;
}

/** Bytes of the files whose pages the document has, one after another. */
export type OpenFiles = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a finished file again, before it has its name, and looks in it for what is not for publication. The answer is the problem
 * that keeps it from being handed over, or undefined where nothing was found. It names the place and never the words.
 */
export async function findLeak(
  part: string,
  written: Written,
  secrets: Secrets,
  openFiles: OpenFiles,
): Promise<Problem | undefined> {
  if (secrets.count === 0) return undefined;
  const bytes = await readFile(part);
  return unlessOpen(secrets, openFiles, (sought) => leakInFile(bytes, written, sought));
}

/**
 * What a search finds, unless an open file that is placed or handed over says it, too: however its pages are read, that is open. The
 * files are looked into only where something is found.
 */
export async function unlessOpen(
  secrets: Secrets,
  openFiles: OpenFiles,
  search: (secrets: Secrets) => Promise<Problem | undefined>,
): Promise<Problem | undefined> {
  if ((await search(secrets)) === undefined) return undefined;
  return search(await secrets.without(textsOf(openFiles)));
}

async function* textsOf(files: OpenFiles): AsyncGenerator<string> {
  const { pdfPieces } = await readerOfPdf();
  for await (const bytes of files()) for await (const { text } of pdfPieces(bytes)) yield text;
}

/** The same of bytes that are not on the disk, and of data, which are JSON. */
export async function leakInFile(
  bytes: Buffer,
  { file, format, pages }: Omit<Written, 'format'> & { readonly format: ExportFormat | 'data' },
  secrets: Secrets,
): Promise<Problem | undefined> {
  const name: Piece = { place: 'its name', text: basename(file), figures: true };
  const named = leakIn(name, secrets);
  if (named !== undefined) return named;
  for await (const piece of await piecesOf(bytes, format)) {
    const leak = leakIn(piece, secrets, pages ?? 0);
    if (leak !== undefined) return leak;
  }
  return undefined;
}

/** What can be read in a file of each format. A new format says here how it is read again. */
async function piecesOf(
  bytes: Buffer,
  format: ExportFormat | 'data',
): Promise<AsyncIterable<Piece> | Iterable<Piece>> {
  switch (format) {
    case 'pdf':
      return (await readerOfPdf()).pdfPieces(bytes);
    case 'html':
      return markupPieces(bytes.toString('utf8'), 'its text');
    case 'text':
      return [{ place: 'its text', text: bytes.toString('utf8'), figures: true }];
    case 'docx':
      return wordPieces(bytes);
    case 'brf':
      return braillePieces(bytes.toString('latin1'));
    case 'data':
      return dataPieces(JSON.parse(bytes.toString('utf8')));
  }
}

/** Loaded when there is a PDF to read: it takes as long to load as a short pack to write. */
const readerOfPdf = () => import('./pdfPieces.ts');

function leakIn({ place, text, figures }: Piece, secrets: Secrets, pages = 0): Problem | undefined {
  const words = secrets.wordsIn(text);
  const found = words ?? (figures ? secrets.figuresIn(text, pages) : undefined);
  if (found === undefined) return undefined;
  const of = found.item === '' ? 'a report' : `item ${found.item.replace(/[.)]+$/, '')}`;
  const said = words === undefined ? `a figure of ${of}` : `words of ${of}`;
  const mend = place === 'its name' ? 'Choose another name.' : 'Please report this as a fault of Tabled.';
  return failed(
    'leak',
    `No public file was written: ${said}, which is not for publication, ${words === undefined ? 'stands' : 'stand'} in ${place}. ${mend}`,
  ).problem;
}
