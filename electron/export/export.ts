import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type ExportFormat, type Result, failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import type { Exported } from './messages.ts';
import { type RenderOptions, renderers } from './renderers.ts';
import { Tally } from './tally.ts';

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
  const stop = new AbortController();
  const whole = { onProgress, signal: AbortSignal.any([signal, stop.signal]) };
  const tally = new Tally();
  const stream = createWriteStream(part, { flags: 'wx', flush: true });
  try {
    const written = pipeline(tally, stream, { signal: whole.signal });
    const rendered = renderers[format](document, tally, whole);
    const [, { pages }] = await Promise.all([written, rendered]);
    finishPart(part, file);
    return ok({ file, pages, bytes: tally.bytes, sha256: tally.sha256() });
  } catch (error) {
    // Whichever of the two failed, the other one is not to go on.
    stop.abort();
    if (signal.aborted) return failed('cancelled', 'The export was cancelled, and no file was written.');
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    if (!stream.closed) await once(stream, 'close');
    removePart(part);
  }
}
