import { type Result, failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import { type PackManifest, packFormatVersion } from '../../shared/packFile/manifest.ts';
import type { PublishedPack } from '../../shared/packFile/handOver.ts';
import { frozenSupplement } from '../../shared/records/supplement.ts';
import type { ReadHandle } from '../store/handles.ts';
import { frozenDocument } from '../store/packs.ts';
import { readKind, readRow } from '../store/rows.ts';

/** What a manifest says of a pack before its files are made. */
export type PackHeader = Omit<PackManifest, 'lastPage' | 'audience' | 'exempt' | 'files'>;

export interface PublishedDocument {
  readonly header: PackHeader;
  /** The whole pack, with what is not for publication. */
  readonly document: Document;
  readonly meeting: Meeting;
}

/** A version or supplement as it was published, and what it is. Refuses one that is not in the library or is damaged. */
export function publishedPack(read: ReadHandle, published: PublishedPack): Result<PublishedDocument> {
  return published.kind === 'packVersion' ? version(read, published.id) : supplement(read, published.id);
}

function version(read: ReadHandle, id: string): Result<PublishedDocument> {
  const row = readRow(read, 'packVersion', id);
  if (row === undefined) return failed('notFound', 'This version of the pack is not in the library.');
  const before = versionsOf(read, row.meetingId).findLast(({ number }) => number < row.number);
  return described(read, row, frozenDocument(row), {
    kind: before === undefined ? 'main' : 'reissue',
    follows: before?.id ?? null,
  });
}

function supplement(read: ReadHandle, id: string): Result<PublishedDocument> {
  const row = readRow(read, 'supplement', id);
  if (row === undefined) return failed('notFound', 'This supplement is not in the library.');
  const main = versionsOf(read, row.meetingId).findLast(({ publishedAt }) => publishedAt <= row.publishedAt);
  return described(read, row, frozenSupplement(row), { kind: 'supplement', follows: main?.id ?? null });
}

/** The first one first. */
const versionsOf = (read: ReadHandle, meetingId: string) =>
  readKind(read, 'packVersion', 'meetingId = :meetingId', { meetingId }).sort((a, b) => a.number - b.number);

function described(
  read: ReadHandle,
  row: {
    readonly id: string;
    readonly meetingId: string;
    readonly number: number;
    readonly publishedAt: string;
  },
  frozen: Result<Document>,
  place: Pick<PackHeader, 'kind' | 'follows'>,
): Result<PublishedDocument> {
  if (!frozen.ok) return frozen;
  const document = frozen.value;
  const meeting = readRow(read, 'meeting', row.meetingId);
  const body = meeting && readRow(read, 'body', meeting.bodyId);
  const organisation = body && readRow(read, 'organisation', body.organisationId);
  if (meeting === undefined || body === undefined || organisation === undefined)
    return failed('notFound', 'The meeting of this pack is no longer in the library.');
  const { id, ref, date, startsAt, place: venue } = meeting;
  return ok({
    document,
    meeting,
    header: {
      format: 'tabled-pack',
      formatVersion: packFormatVersion,
      pack: row.id,
      ...place,
      number: row.number,
      title: document.title,
      organisation: { id: organisation.id, name: organisation.name },
      body: { id: body.id, name: body.name },
      meeting: { id, ref, date, startsAt, place: venue },
      publishedAt: row.publishedAt,
      firstPage: document.firstPage ?? 1,
    },
  });
}
