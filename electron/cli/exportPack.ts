import type { Result } from '../../shared/api.ts';
import type { Edition, ExportFormat, ExportOrder, PackSource } from '../../shared/editions.ts';
import { failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import { exportDocument } from '../export/export.ts';
import type { Exported } from '../export/messages.ts';
import { type Library, attachmentsIn, draftDocument, publishedDocument } from '../library.ts';
import { latestPack } from '../store/packs.ts';

/** One exported file, as `--json` tells of it. */
export interface ExportedPack extends Omit<Exported, 'warning' | 'searched'> {
  /** Only where some characters could not be printed. */
  readonly warning?: string;
  readonly meeting: string;
  readonly source: PackSource;
  readonly edition: Edition;
  readonly format: ExportFormat;
  /** Wall time from the document to the file on the disk, to the millisecond. */
  readonly seconds: number;
}

export interface PackOrder {
  readonly library: Library;
  readonly meeting: Meeting;
  readonly source: PackSource;
  readonly order: ExportOrder;
  readonly file: string;
}

/** `published` where the meeting's pack has been published, else `working`. */
export const newestSource = (library: Library, meeting: Meeting): PackSource =>
  latestPack(library.read, meeting.id) === undefined ? 'working' : 'published';

/** The document of a meeting. Refuses `published` where nothing has been published. */
export function documentOf(
  library: Library,
  { meeting, source }: Pick<PackOrder, 'meeting' | 'source'>,
  now: Date,
): Result<Document> {
  if (source === 'working') return ok(draftDocument(library, meeting.id, now.toISOString()));
  const frozen = publishedDocument(library, meeting.id);
  if (!frozen.ok) return frozen;
  return frozen.value === null
    ? failed('notFound', `The pack of "${meeting.ref}" has not been published: ask for --source working.`)
    : ok(frozen.value);
}

/** Exports a document and measures it. */
export async function exportPack(
  document: Document,
  { library, meeting, source, order, file }: PackOrder,
  signal: AbortSignal,
): Promise<Result<ExportedPack>> {
  const started = performance.now();
  const exported = await exportDocument(document, {
    ...order,
    file,
    attachments: attachmentsIn(library),
    signal,
  });
  if (!exported.ok) return exported;
  const { pages, bytes, sha256, warning } = exported.value;
  const seconds = Math.round(performance.now() - started) / 1000;
  return ok({
    meeting: meeting.ref,
    source,
    edition: order.edition,
    format: order.format,
    file,
    pages,
    bytes,
    seconds,
    sha256,
    ...(warning === null ? {} : { warning }),
  });
}
