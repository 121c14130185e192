import { type Result, failed, ok } from '../../shared/api.ts';
import type { Edition, ExportOrder } from '../../shared/editions.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { type Secrets, attachedFiles } from '../../shared/document/secrets.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import { findLeak } from './leaks/findLeak.ts';
import type { Exported } from './messages.ts';
import { makeEdition } from './makeEdition.ts';
import { NewFile } from './newFile.ts';
import { NoSuchPages } from './pdf/pdfOptions.ts';
import { type PackLayout, type RenderOptions, renderers } from './renderers.ts';

export interface ExportOptions extends Omit<ExportOrder, 'edition'> {
  /** Whom the file is for; where it is left out, the public. */
  readonly edition?: Edition;
  /** Full name of the file to write; one of that name is replaced when the new one is whole. */
  readonly file: string;
  /** Gives the bytes of the document's attachments; needed where it has some. */
  readonly attachments?: RenderOptions['attachments'];
  readonly onProgress?: RenderOptions['onProgress'];
  /** Parts that were painted before; the bytes do not depend on it. */
  readonly cache?: RenderOptions['cache'] | undefined;
  /** Cancels: the answer is then the problem `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Writes an edition of a document as a file. It has its name only when it is whole and on the disk: a failure, a cancel or a
 * kill leaves the folder, and an older file of that name, as they were. Refuses with `cannotWrite`, `diskFull`, `cancelled`,
 * `notFound` or `invalid` for a choice that the pack does not have, or `leak` where a public file holds what is not for
 * publication.
 */
export async function exportDocument(whole: Document, options: ExportOptions): Promise<Result<Exported>> {
  const { signal = new AbortController().signal } = options;
  try {
    const made = await makeEdition(
      whole,
      { ...options, edition: options.edition ?? 'public' },
      signal,
      options.cache,
    );
    if (!made.ok) return made;
    const { document, secrets, layout } = made.value;
    return await writeDocument(document, { ...options, layout }, secrets);
  } catch (error) {
    if (signal.aborted) return cancelled;
    throw error;
  }
}

const cancelled = failed('cancelled', 'The export was cancelled, and no file was written.');

interface WriteOptions extends Pick<
  ExportOptions,
  'format' | 'file' | 'attachments' | 'onProgress' | 'signal' | 'cache'
> {
  readonly layout?: PackLayout;
}

/** Writes a document as it stands, and hands it over only if none of the secrets is found in the file. */
export async function writeDocument(
  document: Document,
  options: WriteOptions,
  secrets?: Secrets,
): Promise<Result<Exported>> {
  const {
    format,
    file,
    attachments = noAttachments,
    onProgress = () => undefined,
    signal = new AbortController().signal,
    layout = {},
    cache,
  } = options;
  const files = document.parts.flatMap(attachedFiles);
  if (files.some((sha256) => secrets?.files.has(sha256))) return withRestrictedFile;
  const part = newPart(file);
  let whole: NewFile | undefined;
  try {
    signal.throwIfAborted();
    whole = await NewFile.open(part);
    const { pages, warning } = await renderers[format](document, whole, {
      attachments,
      onProgress,
      signal,
      layout,
      cache,
    });
    const sha256 = await whole.finish();
    const openFiles = async function* (): AsyncGenerator<Uint8Array> {
      for (const each of new Set(files)) yield await attachments(each);
    };
    const leak = secrets && (await findLeak(part, { file, format, pages }, secrets, openFiles));
    if (leak !== undefined) return { ok: false, problem: leak };
    signal.throwIfAborted();
    finishPart(part, file);
    return ok({ file, pages, bytes: whole.bytes, sha256, warning, searched: secrets !== undefined });
  } catch (error) {
    if (signal.aborted) return cancelled;
    if (error instanceof NoSuchPages)
      return failed('invalid', `The pack has pages 1 to ${error.last}: choose from these.`);
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    await whole?.close();
    removePart(part);
  }
}

const withRestrictedFile = failed(
  'leak',
  'No public file was written: it would have had the pages of a file that is attached to a report that is not for publication. Please report this as a fault of Tabled.',
);

const noAttachments = (): Promise<never> =>
  Promise.reject(new Error('A document with attachments is exported without their bytes.'));
