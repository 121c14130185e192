import { createHash } from 'node:crypto';
import { type Result, failed } from '../../shared/api.ts';
import { assemble } from '../../shared/assemble.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { PackVersion } from '../../shared/entities/packVersion.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { addRow, readKind, readRow } from './rows.ts';
import { snapshot } from './snapshot.ts';
import { inTransaction } from './transaction.ts';

/**
 * Publishes a meeting's pack: its rows are assembled and the document is frozen under the next number, in one transaction,
 * so that what is published is what the library held at one moment.
 */
export function publishPack(write: WriteHandle, meetingId: string, stamp: Stamp): Result<PackVersion> {
  return inTransaction(write, () => {
    if (readRow(write, 'meeting', meetingId) === undefined)
      return failed('notFound', 'This meeting is not in the library.');
    const document = JSON.stringify(assemble(snapshot(write, meetingId, stamp.at)));
    const row: PackVersion = {
      id: newId(stamp.at),
      deletedAt: null,
      meetingId,
      number: (latestPack(write, meetingId)?.number ?? 0) + 1,
      publishedAt: stamp.at,
      document,
      sha256: sha256(document),
      by: stamp.by,
    };
    // The hash stands for the document, which the row itself keeps for ever.
    return addRow(write, 'packVersion', row, stamp, withoutDocument);
  });
}

function withoutDocument(pack: PackVersion): Omit<PackVersion, 'document'> {
  const { document, ...rest } = pack;
  void document;
  return rest;
}

/** The newest published version of a meeting's pack. */
export const latestPack = (read: ReadHandle, meetingId: string): PackVersion | undefined =>
  readKind(read, 'packVersion', 'meetingId = :meetingId', { meetingId })
    .sort((a, b) => b.number - a.number)
    .at(0);

/** The frozen document of a published pack. Refuses one whose bytes are not those that were published. */
export function frozenDocument(pack: PackVersion): Result<Document> {
  return sha256(pack.document) === pack.sha256
    ? { ok: true, value: JSON.parse(pack.document) as Document }
    : failed('damaged', `Version ${pack.number} of this pack is not what was published: restore a backup.`);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
