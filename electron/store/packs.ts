import { createHash } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { CheckedPack } from '../../shared/checks/checkPack.ts';
import { type CheckedFinding, isOverridden, openMusts } from '../../shared/checks/overrides.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import type { PackVersion } from '../../shared/entities/packVersion.ts';
import { type CheckWith, checkMeeting } from './checkMeeting.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { keepInputs } from './packInputs.ts';
import { addRow, readKind, readRow, saveRow } from './rows.ts';
import { snapshot } from './snapshot.ts';
import { inTransaction } from './transaction.ts';

export interface PublishOptions extends CheckWith {
  /** Records overrides of what the checks have found, and gives the findings with them. */
  readonly overrideFirst?: (checked: CheckedPack) => Result<readonly CheckedFinding[]>;
  /** Pages of the document that was laid out before; they count only if it is the one that is published. */
  readonly counted?: { readonly sha256: string; readonly pages: number };
}

/**
 * Publishes a meeting's pack, in one transaction, so that what is published is what the library held at one moment: the
 * meeting is marked as published, the pack is assembled and checked, and its document is frozen under the next number,
 * with the findings that were overridden. Refuses a pack in which a fault is open that must be mended.
 */
export function publishPack(
  write: WriteHandle,
  meetingId: string,
  stamp: Stamp,
  options: PublishOptions = {},
): Result<PackVersion> {
  return inTransaction(write, () => {
    const meeting = readRow(write, 'meeting', meetingId);
    if (meeting === undefined) return failed('notFound', 'This meeting is not in the library.');
    const marked = saveRow(write, 'meeting', { ...meeting, status: 'published' } satisfies Meeting, stamp);
    if (!marked.ok) return marked;
    const checked = checkMeeting(write, meetingId, stamp.at, options);
    const findings = options.overrideFirst?.(checked) ?? ok(checked.findings);
    if (!findings.ok) return findings;
    const open = openMusts(findings.value);
    if (open.length > 0) return failed('invalid', refusalOf(open));
    const document = JSON.stringify(checked.context.document);
    const row: PackVersion = {
      id: newId(stamp.at),
      deletedAt: null,
      meetingId,
      number: (latestPack(write, meetingId)?.number ?? 0) + 1,
      publishedAt: stamp.at,
      document,
      sha256: sha256(document),
      pages: options.counted?.sha256 === sha256(document) ? options.counted.pages : null,
      by: stamp.by,
      checks: findings.value.filter(isOverridden),
      disposed: null,
      inputs: keepInputs(write, snapshot(write, meetingId, stamp.at)),
    };
    // The hash stands for the document, which the row itself keeps for ever.
    return addRow(write, 'packVersion', row, stamp, withoutDocument);
  });
}

function refusalOf(open: readonly CheckedFinding[]): string {
  const papers = new Set(open.map((finding) => finding.paper ?? ''));
  const where = papers.size > 1 ? ` in ${papers.size} papers` : '';
  return open.length === 1
    ? 'One fault must be mended first, or overridden with a reason: see the checks.'
    : `${open.length} faults${where} must be mended first, or overridden with a reason: see the checks.`;
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
export function frozenDocument(
  pack: Pick<PackVersion, 'document' | 'sha256' | 'number' | 'disposed'>,
): Result<Document> {
  return sha256(pack.document) === (pack.disposed?.sha256 ?? pack.sha256)
    ? { ok: true, value: JSON.parse(pack.document) as Document }
    : failed('damaged', `Version ${pack.number} of this pack is not what was published: restore a backup.`);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
