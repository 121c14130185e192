import { type Result, failed, ok } from '../../shared/api.ts';
import type { Edition, ExportFormat } from '../../shared/editions.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { hasRestricted, redact } from '../../shared/document/redact.ts';
import { type Secrets, secretsOf } from '../../shared/document/secrets.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import { findLeak } from './leaks/findLeak.ts';
import type { Exported } from './messages.ts';
import { NewFile } from './newFile.ts';
import { type RenderOptions, renderers } from './renderers.ts';

export interface ExportOptions {
  /** Whom the file is for; where it is left out, the public. */
  readonly edition?: Edition;
  readonly format: ExportFormat;
  /** Full name of the file to write; one of that name is replaced when the new one is whole. */
  readonly file: string;
  /** Gives the bytes of the document's attachments; needed where it has some. */
  readonly attachments?: RenderOptions['attachments'];
  readonly onProgress?: RenderOptions['onProgress'];
  /** Cancels: the answer is then the problem `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Writes an edition of a document as a file. It has its name only when it is whole and on the disk: a failure, a cancel or a
 * kill leaves the folder, and an older file of that name, as they were. Refuses with `cannotWrite`, `diskFull`, `cancelled`, or
 * `leak` where a public file holds what is not for publication.
 */
export async function exportDocument(document: Document, options: ExportOptions): Promise<Result<Exported>> {
  if ((options.edition ?? 'public') !== 'public') return writeDocument(document, options);
  const open = redact(document);
  if (!open.ok) return open;
  const secrets = hasRestricted(document) ? secretsOf(document, open.value) : undefined;
  return writeDocument(open.value, options, secrets);
}

/** Writes a document as it stands, and hands it over only if none of the secrets is found in the file. */
export async function writeDocument(
  document: Document,
  options: Omit<ExportOptions, 'edition'>,
  secrets?: Secrets,
): Promise<Result<Exported>> {
  const {
    format,
    file,
    attachments = noAttachments,
    onProgress = () => undefined,
    signal = new AbortController().signal,
  } = options;
  const part = newPart(file);
  let whole: NewFile | undefined;
  try {
    signal.throwIfAborted();
    whole = await NewFile.open(part);
    const { pages, warning } = await renderers[format](document, whole, { attachments, onProgress, signal });
    const sha256 = await whole.finish();
    const leak = secrets && (await findLeak(part, { file, format, pages }, secrets));
    if (leak !== undefined) return { ok: false, problem: leak };
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

const noAttachments = (): Promise<never> =>
  Promise.reject(new Error('A document with attachments is exported without their bytes.'));
