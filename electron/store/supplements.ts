import { createHash } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';
import { isOverridden, openMusts } from '../../shared/checks/overrides.ts';
import { latestPublication } from '../../shared/checks/timetable.ts';
import { formatDate } from '../../shared/dates.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Rows } from '../../shared/entities/index.ts';
import type { Supplement } from '../../shared/entities/supplement.ts';
import { type PlannedSupplement, assembleSupplement } from '../../shared/parts/supplement.ts';
import { frozenSupplement } from '../../shared/records/supplement.ts';
import { type CheckWith, checkMeeting } from './checkMeeting.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { keepInputs } from './packInputs.ts';
import { frozenDocument, latestPack } from './packs.ts';
import { addRow, readKind } from './rows.ts';
import { snapshot } from './snapshot.ts';
import { inTransaction } from './transaction.ts';

export interface SupplementOrder extends CheckWith {
  readonly meetingId: string;
  /** Ids of the agenda items that it belongs to. */
  readonly items: readonly string[];
  readonly urgency: string;
}

/** What is laid out to count its pages before a supplement can be published. */
export interface SupplementDraft extends PlannedSupplement {
  readonly number: number;
  readonly firstPage: number;
}

/** Supplements of a meeting, the first one first. */
export const supplementsOf = (read: ReadHandle, meetingId: string): Supplement[] =>
  readKind(read, 'supplement', 'meetingId = :meetingId', { meetingId }).sort((a, b) => a.number - b.number);

/**
 * The published document whose last page a supplement goes on from where its pages are not known: the pack, where it was
 * published after every supplement and its pages were not counted. Undefined where they are known.
 */
export function uncountedPack(read: ReadHandle, meetingId: string): Result<Document | undefined> {
  const last = lastPublished(read, meetingId);
  if (!last.ok) return last;
  return last.value.lastPage === null ? frozenDocument(last.value.pack) : ok(undefined);
}

/**
 * The next supplement of a meeting as its rows make it at the time of the stamp. Refuses one before the pack is published, one
 * without items, and one that is late without a reason.
 * @param packPages pages of the pack, where `uncountedPack` gave it to be counted
 */
export function draftSupplement(
  read: ReadHandle,
  { meetingId, items, urgency }: SupplementOrder,
  stamp: Stamp,
  packPages?: number,
): Result<SupplementDraft> {
  return read.transaction((): Result<SupplementDraft> => {
    const last = lastPublished(read, meetingId);
    if (!last.ok) return last;
    if (items.length === 0) return failed('invalid', 'Choose the items that the supplement belongs to.');
    const data = snapshot(read, meetingId, stamp.at);
    const known = new Set(data.rows.agendaItem.map(({ id }) => id));
    if (items.some((id) => !known.has(id)))
      return failed('notFound', 'An item of the supplement is no longer on the agenda: choose again.');
    const late = lateWithoutReason(data.rows, urgency, stamp.at);
    if (late !== undefined) return failed('invalid', late);
    const firstPage = (last.value.lastPage ?? packPages ?? 0) + 1;
    const published = publishedDocuments(read, meetingId);
    if (!published.ok) return published;
    const number = supplementsOf(read, meetingId).length + 1;
    const plan = { number, firstPage, items, urgency, published: published.value };
    return ok({ ...assembleSupplement(data, plan), number, firstPage });
  })();
}

/**
 * Publishes a supplement whose pages have been counted, in one transaction. Refuses one whose papers have changed since it was
 * drafted, and one with a fault that must be mended.
 */
export function publishSupplement(
  write: WriteHandle,
  order: SupplementOrder,
  { draft, pages, packPages }: { draft: SupplementDraft; pages: number; packPages?: number | undefined },
  stamp: Stamp,
): Result<Supplement> {
  return inTransaction(write, () => {
    const again = draftSupplement(write, order, stamp, packPages);
    if (!again.ok) return again;
    const document = JSON.stringify(again.value.document);
    if (document !== JSON.stringify(draft.document))
      return failed(
        'invalid',
        'The papers have changed while the supplement was being made: publish it again.',
      );
    const { meetingId, urgency, knowsWord } = order;
    const papers = new Set(draft.document.parts.map(({ id }) => id));
    const checked = checkMeeting(write, meetingId, stamp.at, knowsWord === undefined ? {} : { knowsWord });
    const findings = checked.findings.filter(({ paper }) => paper !== null && papers.has(paper));
    const open = openMusts(findings);
    if (open.length > 0)
      return failed(
        'invalid',
        open.length === 1
          ? 'One fault in its papers must be mended first, or overridden with a reason: see the checks.'
          : `${open.length} faults in its papers must be mended first, or overridden with a reason: see the checks.`,
      );
    const row: Supplement = {
      id: newId(stamp.at),
      deletedAt: null,
      meetingId,
      number: draft.number,
      publishedAt: stamp.at,
      firstPage: draft.firstPage,
      pages,
      items: [...draft.items],
      urgency,
      document,
      sha256: sha256(document),
      by: stamp.by,
      checks: findings.filter(isOverridden),
      disposed: null,
      inputs: keepInputs(write, snapshot(write, meetingId, stamp.at)),
    };
    return addRow(write, 'supplement', row, stamp, withoutDocument);
  });
}

/** The hash stands for the document, which the row itself keeps for ever. */
function withoutDocument(supplement: Supplement): Omit<Supplement, 'document'> {
  const { document, ...rest } = supplement;
  void document;
  return rest;
}

/** The last page that was published for a meeting: of its newest pack, or of a supplement that came after it. */
function lastPublished(read: ReadHandle, meetingId: string) {
  const pack = latestPack(read, meetingId);
  if (pack === undefined)
    return failed('notFound', 'Publish the pack first: a supplement is to a pack that is out.');
  const after = supplementsOf(read, meetingId).filter(({ publishedAt }) => publishedAt > pack.publishedAt);
  const last = after.at(-1);
  return ok({ pack, lastPage: last === undefined ? pack.pages : last.firstPage + last.pages - 1 });
}

/** All that was published for a meeting, the newest first. */
function publishedDocuments(read: ReadHandle, meetingId: string): Result<Document[]> {
  const packs = readKind(read, 'packVersion', 'meetingId = :meetingId', { meetingId });
  const all = [
    ...packs.map((pack) => ({ at: pack.publishedAt, document: () => frozenDocument(pack) })),
    ...supplementsOf(read, meetingId).map((each) => ({
      at: each.publishedAt,
      document: () => frozenSupplement(each),
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const documents: Document[] = [];
  for (const each of all) {
    const document = each.document();
    if (!document.ok) return document;
    documents.push(document.value);
  }
  return ok(documents);
}

/** LGA 1972 s.100B(4)(b): an item that was not open to inspection in time needs a reason why it is urgent. */
function lateWithoutReason(rows: Rows, urgency: string, at: string): string | undefined {
  const {
    organisation: [organisation],
    meeting: [meeting],
  } = rows;
  if (organisation === undefined || meeting === undefined || urgency.trim() !== '') return undefined;
  const latest = latestPublication(organisation, meeting);
  return at.slice(0, 10) <= latest
    ? undefined
    : `Say why it is urgent: papers of this meeting had to be open to inspection by ${formatDate(latest, 'long')}.`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
