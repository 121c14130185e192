/** The end of records whose time has come. It cannot be undone, and leaves a certificate. */
import { createHash } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { EntityKind, Row } from '../../shared/entities/index.ts';
import type { RetentionKind } from '../../shared/entities/retentionKind.ts';
import { type DisposedThing, disposalCertificate } from '../../shared/retention/certificate.ts';
import { disposedDocument } from '../../shared/retention/disposedDocument.ts';
import { certificateReference } from '../../shared/retention/disposedReport.ts';
import { type RetentionEntry, retentionList } from '../../shared/retention/retentionList.ts';
import { listBackups } from './backups.ts';
import { forget, forgetFiles, forgetInSearch, scrub } from './forget.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { addRow, readKind, readRow, readRows, saveRow } from './rows.ts';
import { indexRow } from './searchIndex.ts';
import { inTransaction } from './transaction.ts';

export interface DisposalOrder {
  readonly meetingId: string;
  readonly kind: RetentionKind;
  /** The post that authorised it. */
  readonly authorisedBy: string;
  readonly reason: string;
}

/**
 * Disposes of one kind of record of a meeting, all or nothing, and gives the certificate. Refuses what is not due, what a
 * hold stops, what was disposed of before, and an order without an authority.
 */
export function dispose(write: WriteHandle, order: DisposalOrder, stamp: Stamp): Result<Row<'disposal'>> {
  // What is deleted is written over, so that no other program finds it in the file, even where nothing comes after this.
  write.pragma('secure_delete = ON');
  const done = inTransaction(write, () => disposeOnce(write, order, stamp));
  if (done.ok) scrub(write);
  return done;
}

function disposeOnce(write: WriteHandle, order: DisposalOrder, stamp: Stamp): Result<Row<'disposal'>> {
  const { meetingId, kind, authorisedBy, reason } = order;
  if (authorisedBy.trim() === '') return failed('invalid', 'Enter who authorised the disposal.');
  const entry = retentionList(readRows(write), stamp.at.slice(0, 10)).find(
    (each) => each.meeting.id === meetingId && each.kind === kind,
  );
  if (entry === undefined) return failed('notFound', 'This meeting keeps nothing of that kind.');
  const refusal = refusals[entry.state];
  if (refusal !== null) return failed('invalid', refusal);
  const going = kind === 'reports' ? reportsOf(write, entry) : backgroundOf(write, entry);
  const backups = listBackups(write.name);
  const document = JSON.stringify(
    disposalCertificate({
      entry,
      authorisedBy,
      reason,
      by: stamp.by,
      at: stamp.at,
      things: going.things,
      backupsByHand: backups.filter(({ kind: of }) => of === 'byHand').map(({ name }) => name),
    }),
  );
  const row: Row<'disposal'> = {
    id: newId(stamp.at),
    deletedAt: null,
    meetingId,
    kind,
    authorisedBy: authorisedBy.trim(),
    reason: reason.trim(),
    disposedAt: stamp.at,
    by: stamp.by,
    files: [...going.files],
    document,
    sha256: sha256(document),
  };
  const added = addRow(write, 'disposal', row, stamp, withoutDocument);
  if (!added.ok) return added;
  if (kind === 'reports') {
    const emptied = emptyReports(write, entry, row, stamp);
    if (!emptied.ok) return emptied;
  }
  for (const { kind: ofKind, ids, stays } of going.rows) forget(write, row.id, ofKind, ids, stays);
  forgetFiles(write, row.files);
  forgetInSearch(write);
  return added;
}

/** The hash stands for the certificate, which the row itself keeps for ever. */
function withoutDocument(row: Row<'disposal'>): Omit<Row<'disposal'>, 'document'> {
  const { document, ...rest } = row;
  void document;
  return rest;
}

const refusals: Readonly<Record<RetentionEntry['state'], string | null>> = {
  due: null,
  held: 'A hold stops this disposal: it has to be released first, with a reason.',
  later: 'This is not due yet: the law, or the council’s own rule, keeps it longer.',
  disposed: 'This was disposed of before: see its certificate.',
};

interface Going {
  readonly things: readonly DisposedThing[];
  readonly files: ReadonlySet<string>;
  /** Rows of which nothing but the place stays; those that `stays` are emptied instead of deleted. */
  readonly rows: readonly {
    readonly kind: EntityKind;
    readonly ids: readonly string[];
    readonly stays: boolean;
  }[];
}

function reportsOf(write: WriteHandle, { meeting, papers }: RetentionEntry): Going {
  const of = <K extends 'appendix' | 'option' | 'attachment' | 'checkOverride'>(kind: K): Row<K>[] =>
    papers.flatMap(({ id }) => withBinned(write, kind, 'paperId', id));
  const appendices = of('appendix');
  const attachments = [
    ...of('attachment'),
    ...appendices.flatMap(({ id }) => withBinned(write, 'attachment', 'appendixId', id)),
  ];
  const ownerOf = new Map<string | null, string>(appendices.map(({ id, paperId }) => [id, paperId]));
  const restricted = new Set(
    [...papers, ...appendices].filter(({ restriction }) => restriction !== 'open').map(({ id }) => id),
  );
  const isOpen = (id: string | null | undefined): boolean =>
    id === null || id === undefined || !restricted.has(id);
  const options = of('option');
  const packs = readKind(write, 'packVersion', 'meetingId = :id', { id: meeting.id });
  const supplements = readKind(write, 'supplement', 'meetingId = :id', { id: meeting.id });
  const files = new Set<string>();
  for (const { sha256: hash, placedSha256 } of attachments)
    for (const each of [hash, placedSha256]) if (each !== null) files.add(each);
  for (const { inputs } of [...packs, ...supplements]) if (inputs !== null) files.add(inputs);
  return {
    things: [
      ...papers.map(({ ref, title, restriction }) => ({
        what: restriction === 'open' ? `Report ${ref}: ${title}` : `Report ${ref}, not for publication`,
        sha256: '',
      })),
      ...attachments.map(({ name, sha256: hash, paperId, appendixId }) => ({
        what:
          isOpen(paperId ?? ownerOf.get(appendixId)) && isOpen(appendixId)
            ? `File received: ${name}`
            : 'File received, not for publication',
        sha256: hash,
      })),
      ...packs.map(({ number, sha256: hash }) => ({ what: `Version ${number} of the pack`, sha256: hash })),
      ...supplements.map(({ number, sha256: hash }) => ({ what: `Supplement ${number}`, sha256: hash })),
    ],
    files,
    rows: [
      { kind: 'attachment', ids: idsOf(attachments), stays: false },
      { kind: 'appendix', ids: idsOf(appendices), stays: false },
      { kind: 'option', ids: idsOf(options), stays: false },
      { kind: 'paper', ids: idsOf(papers), stays: true },
      { kind: 'packVersion', ids: idsOf(packs), stays: true },
      { kind: 'supplement', ids: idsOf(supplements), stays: true },
      { kind: 'checkOverride', ids: idsOf(of('checkOverride')), stays: true },
    ],
  };
}

function backgroundOf(write: WriteHandle, { papers }: RetentionEntry): Going {
  const listed = papers.flatMap((paper) =>
    withBinned(write, 'backgroundPaper', 'paperId', paper.id).map((row) => ({ paper, row })),
  );
  return {
    things: listed.map(({ paper, row }) => ({
      what: `Background paper of ${paper.ref}: ${paper.restriction === 'open' ? row.title : 'not for publication'}`,
      sha256: '',
    })),
    files: new Set(),
    rows: [{ kind: 'backgroundPaper', ids: listed.map(({ row }) => row.id), stays: false }],
  };
}

/** The papers keep their names, restrictions and recommendations, which decisions point at; their words go. */
function emptyReports(
  write: WriteHandle,
  { papers, meeting }: RetentionEntry,
  disposal: Row<'disposal'>,
  stamp: Stamp,
): Result<undefined> {
  for (const paper of papers) {
    const saved = saveRow(write, 'paper', { ...paper, header: {}, sections: [], publicInterest: '' }, stamp);
    if (!saved.ok) return saved;
    // Who overrode which check, when and why is evidence; the words at fault were the report's.
    write.prepare("UPDATE checkOverride SET quote = '', message = '' WHERE paperId = ?").run(paper.id);
    for (const row of readKind(write, 'checkOverride', 'paperId = :id', { id: paper.id }))
      indexRow(write, 'checkOverride', row);
  }
  const reference = certificateReference(meeting.ref, 'reports');
  for (const kind of ['packVersion', 'supplement'] as const)
    for (const { id, document } of readKind(write, kind, 'meetingId = :id', { id: meeting.id })) {
      const left = JSON.stringify(disposedDocument(JSON.parse(document) as Document, stamp.at, reference));
      const disposed = JSON.stringify({ disposalId: disposal.id, sha256: sha256(left) });
      write
        .prepare(`UPDATE ${kind} SET document = ?, checks = '[]', disposed = ? WHERE id = ?`)
        .run(left, disposed, id);
    }
  return ok(undefined);
}

/** Rows that point at another one, those in the bin as well: what is disposed of must not come back out of it. */
function withBinned<K extends EntityKind>(write: WriteHandle, kind: K, field: string, id: string): Row<K>[] {
  const binned = write
    .prepare<[string], { id: string }>(`SELECT id FROM "${kind}" WHERE "${field}" = ? ORDER BY id`)
    .all(id);
  return binned.flatMap(({ id: each }) => readRow(write, kind, each) ?? []);
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
