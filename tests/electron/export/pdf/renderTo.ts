import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPdf } from '../../../../electron/export/pdf/renderPdf.ts';
import type { PdfOptions, PdfResult } from '../../../../electron/export/pdf/pdfOptions.ts';
import type { Document } from '../../../../shared/document/blocks.ts';

export async function renderBytes(
  document: Document,
  options: PdfOptions = {},
): Promise<[Buffer, PdfResult]> {
  const chunks: Uint8Array[] = [];
  const result = await renderPdf(document, { write: (chunk) => void chunks.push(chunk) }, options);
  return [Buffer.concat(chunks), result];
}

/** Renders into a new file of the temporary folder. */
export async function renderFile(
  document: Document,
  options: PdfOptions = {},
): Promise<{ readonly file: string; readonly result: PdfResult }> {
  const [bytes, result] = await renderBytes(document, options);
  const file = join(await mkdtemp(join(tmpdir(), 'tabled-render-')), 'pack.pdf');
  await writeFile(file, bytes);
  return { file, result };
}
