import { formatDate } from '../dates.ts';
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, row } from '../document/make.ts';
import { recordOf } from '../records/envelope.ts';
import { provenanceLine } from '../parts/pack.ts';
import type { RetentionKind } from '../entities/retentionKind.ts';
import { backupsLapseOn } from './backupLapse.ts';
import { certificateReference } from './disposedReport.ts';
import { keptForGood, legalPeriods } from './periods.ts';
import type { RetentionEntry } from './retentionList.ts';

/** Something that goes, as the certificate names it. */
export interface DisposedThing {
  readonly what: string;
  /** Its SHA-256, where it has bytes of its own; else empty. */
  readonly sha256: string;
}

export interface DisposalFacts {
  readonly entry: RetentionEntry;
  readonly authorisedBy: string;
  readonly reason: string;
  /** Who did it at the computer. */
  readonly by: string;
  /** ISO instant; the certificate's only clock. */
  readonly at: string;
  readonly things: readonly DisposedThing[];
  /** Names of the backups beside the library that were made by hand. */
  readonly backupsByHand: readonly string[];
}

const whatStays: Readonly<Record<RetentionKind, string>> = {
  reports:
    'Who overrode which finding of the checks, when and why, stays as well; the words that were at fault have gone with their report. Readers’ notes are their readers’ own, and stay with the words that they were made on.',
  background: 'The reports that relied on these papers stay until their own time has come.',
};

/** The certificate of a disposal: what went, by which rule and under whose authority, and what remains. */
export function disposalCertificate({
  entry,
  authorisedBy,
  reason,
  by,
  at,
  things,
  backupsByHand,
}: DisposalFacts): Document {
  const { meeting, body, organisation, kind, period, dueOn } = entry;
  const { label } = legalPeriods[kind];
  const title = `Certificate of disposal: ${label.toLowerCase()}, ${body.name}, ${formatDate(meeting.date, 'long')}`;
  const fact = (id: string, words: string, value: string) => ({
    id: `disposal.${id}`,
    label: words,
    blocks: [paragraph(`disposal.${id}.1`, value)],
  });
  const blocks: Block[] = [
    {
      kind: 'facts',
      id: 'disposal.facts',
      rows: [
        fact('reference', 'Reference', certificateReference(meeting.ref, kind)),
        fact('council', 'Council', organisation.name),
        fact('meeting', 'Meeting', `${body.name}, ${formatDate(meeting.date, 'long')} (${meeting.ref})`),
        fact('kind', 'What was kept', label),
        fact(
          'period',
          'How long',
          `${period.years} years from the meeting, until ${formatDate(dueOn, 'long')}`,
        ),
        fact('source', 'By which rule', period.source),
        fact('authority', 'Authorised by', authorisedBy),
        ...(reason.trim() === '' ? [] : [fact('reason', 'Reason', reason.trim())]),
        fact('when', 'Disposed of', `${formatDate(at.slice(0, 10), 'long')}, by ${by}; no hold stood`),
      ],
    },
    {
      kind: 'table',
      id: 'disposal.things',
      caption: 'What was disposed of',
      columns: [
        { id: 'disposal.what', width: 3, align: 'start' },
        { id: 'disposal.hash', width: 4, align: 'start' },
      ],
      head: [row('disposal.head', 'header', ['What', 'SHA-256 of its bytes'])],
      body: things.map(({ what, sha256 }, index) =>
        row(`disposal.thing${index + 1}`, 'body', [what, sha256]),
      ),
      notes: [],
    },
    { kind: 'heading', id: 'disposal.kept', level: 2, text: [{ kind: 'text', text: 'What remains' }] },
    paragraph('disposal.kept.1', `${keptForGood.label}. ${keptForGood.source}.`),
    paragraph('disposal.kept.2', whatStays[kind]),
    {
      kind: 'heading',
      id: 'disposal.copies',
      level: 2,
      text: [{ kind: 'text', text: 'Copies that it does not reach' }],
    },
    paragraph(
      'disposal.copies.1',
      'Archives, exported files, packs on readers’ own computers, and files of a damaged library that were moved aside keep what they have.',
    ),
    paragraph(
      'disposal.copies.2',
      `Backups of the library that Tabled had made by itself hold it until ${formatDate(backupsLapseOn(at), 'long')}: on that day, or when the library is next opened, they are deleted, if a later one is there.`,
    ),
    paragraph(
      'disposal.copies.3',
      backupsByHand.length === 0
        ? 'No backup made by hand lies beside the library. Those on other disks have to be deleted by hand.'
        : `Backups made by hand have to be deleted by hand, those on other disks and those beside the library: ${backupsByHand.map((name) => `“${name}”`).join(', ')}.`,
    ),
  ];
  return recordOf(
    organisation,
    {
      id: certificateReference(meeting.ref, kind),
      title,
      day: meeting.date,
      body: body.name,
      parts: [
        {
          id: 'disposal',
          title,
          runningTitle: 'Certificate of disposal',
          ...provenanceLine(meeting.provenance),
          blocks,
        },
      ],
    },
    at,
  );
}
