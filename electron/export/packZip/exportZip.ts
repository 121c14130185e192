import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, failed } from '../../../shared/api.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { hasRestricted, redact } from '../../../shared/document/redact.ts';
import { secretsOf } from '../../../shared/document/secrets.ts';
import type { PackSource } from '../../../shared/editions.ts';
import { type ZipManifest, type ZippedFile } from '../../../shared/packZip/manifest.ts';
import { type ZipEntry, type ZipOrder, zipEntries, zipProblem } from '../../../shared/packZip/zipOrder.ts';
import { writeProblem } from '../../fileProblem.ts';
import { exportDocument } from '../export.ts';
import type { Exported } from '../messages.ts';
import { PartCache } from '../pdf/partCache.ts';
import type { RenderOptions } from '../renderers.ts';
import { aboutFiles } from './aboutFiles.ts';
import { stageReceived } from './stageReceived.ts';
import { writeZip } from './writeZip.ts';

/** A file that arrived from outside, as it is handed on. */
export interface ReceivedFile {
  readonly name: string;
  /** What its bytes are, whatever its name says. */
  readonly kind: 'pdf' | 'image';
  /** Hash of the bytes that are handed on. */
  readonly sha256: string;
}

export interface ReceivedFiles {
  /** By the hash of the pages that are placed. */
  readonly files: Readonly<Record<string, ReceivedFile>>;
  /** Names of files of open reports that are not handed on. */
  readonly behind: readonly string[];
}

export interface ZipTask {
  readonly zip: ZipOrder;
  /** Reference of the meeting; its files are called by it. */
  readonly ref: string;
  readonly source: PackSource;
  readonly received: ReceivedFiles;
}

export interface ZipOptions extends ZipTask, RenderOptions {
  /** Full name of the zip; one of that name is replaced when the new one is whole. */
  readonly file: string;
}

/** A file that is ready to go into the zip. */
export interface StagedFile {
  readonly entry: ZippedFile;
  /** Where it lies. */
  readonly file: string;
}

/**
 * Writes a pack in all its forms as one zip, whole or not at all. Each file is made as the export of it alone is, and searched
 * like that; members' copies are encrypted before they touch the disk. The same document and order give the same bytes,
 * but for what is encrypted. Refuses what `zipProblem` and `exportDocument` refuse.
 */
export async function exportZip(whole: Document, options: ZipOptions): Promise<Result<Exported>> {
  const { zip, file, signal } = options;
  const problem = zipProblem(zip);
  if (problem !== undefined) return failed('invalid', problem);
  const open = redact(whole);
  if (!open.ok) return open;
  const staging = mkdtempSync(join(tmpdir(), 'tabled-zip-'));
  try {
    const secrets = hasRestricted(whole) ? secretsOf(whole, open.value) : undefined;
    const made = await stageExports(whole, options, staging);
    if (!made.ok) return made;
    const attached = await stageReceived(open.value, { ...options, secrets, folder: staging });
    const manifest = manifestOf(
      open.value,
      options,
      [...made.value.files, ...attached.files],
      attached.leftOut,
    );
    const zipped = await writeZip(
      file,
      aboutFiles(manifest, open.value),
      [...made.value.files, ...attached.files],
      signal,
    );
    const { warning } = made.value;
    return zipped.ok
      ? { ok: true, value: { ...zipped.value, pages: null, warning, searched: secrets !== undefined } }
      : zipped;
  } catch (error) {
    if (signal.aborted) return failed('cancelled', 'The export was cancelled, and no file was written.');
    const refused = writeProblem(error, file);
    if (refused === undefined) throw error;
    return { ok: false, problem: refused };
  } finally {
    // What cannot be removed now goes with the computer's other temporary files.
    rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function stageExports(
  whole: Document,
  { zip, ref, attachments, cache = new PartCache(), onProgress, signal }: ZipOptions,
  staging: string,
): Promise<Result<{ files: StagedFile[]; warning: string | null }>> {
  const entries = zipEntries(zip, whole, ref);
  const files: StagedFile[] = [];
  const warnings = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const exported = await exportDocument(whole, {
      ...entry.order,
      file: join(staging, entry.path.replaceAll('/', '_')),
      attachments,
      cache,
      signal,
      // A hundred steps for each file, so that the whole is known from the start.
      onProgress: (done, total) => onProgress((at + done / total) * 100, entries.length * 100),
    });
    if (!exported.ok) return exported;
    files.push({ entry: zippedFile(entry, exported.value), file: exported.value.file });
    if (exported.value.warning !== null) warnings.add(exported.value.warning);
  }
  return { ok: true, value: { files, warning: warnings.size === 0 ? null : [...warnings].join(' ') } };
}

const zippedFile = (
  { path, audience, order, about }: ZipEntry,
  { bytes, sha256, pages }: Exported,
): ZippedFile => ({
  path,
  audience,
  edition: order.edition,
  format: order.format,
  ...(order.copy === undefined ? {} : { copy: order.copy }),
  bytes,
  sha256,
  pages,
  about,
});

const manifestOf = (
  open: Document,
  { zip, ref, source }: ZipTask,
  files: readonly StagedFile[],
  leftOut: readonly string[],
): ZipManifest => ({
  format: 'tabled-zip',
  formatVersion: 1,
  title: open.title,
  organisation: open.organisation,
  meeting: ref,
  source,
  assembledAt: open.assembledAt,
  audience: zip.audience,
  files: files.map(({ entry }) => entry),
  leftOut,
});
