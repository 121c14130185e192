import { type ExportFormat, type Result, failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import type { Exported } from './messages.ts';
import { NewFile } from './newFile.ts';
import { type RenderOptions, renderers } from './renderers.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Full name of the file to write; one of that name is replaced when the new one is whole. */
  readonly file: string;
  readonly onProgress?: RenderOptions['onProgress'];
  /** Cancels: the answer is then the problem `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a document as a file. It has its name only when it is whole and on the disk: a failure, a cancel or a kill leaves
 * the folder, and an older file of that name, as they were. Refuses with `cannotWrite`, `diskFull` or `cancelled`.
 */
export async function exportDocument(document: Document, options: ExportOptions): Promise<Result<Exported>> {
  const { format, file, onProgress = () => undefined, signal = new AbortController().signal } = options;
  const part = newPart(file);
  let whole: NewFile | undefined;
  try {
    signal.throwIfAborted();
    whole = await NewFile.open(part);
    const { pages, warning } = await renderers[format](document, whole, { onProgress, signal });
    const sha256 = await whole.finish();
    signal.throwIfAborted();
    finishPart(part, file);
    return ok({ file, pages, bytes: whole.bytes, sha256, warning });
  } catch (error) {
    if (signal.aborted) return failed('cancelled', 'The export was cancelled, and no file was written.');
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    await whole?.close();
    removePart(part);
  }
}
