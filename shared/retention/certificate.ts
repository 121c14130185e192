import { formatDate } from '../dates.ts';
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, row } from '../document/make.ts';
import { recordOf } from '../records/envelope.ts';
import { provenanceLine } from '../parts/pack.ts';
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
}

/** The certificate of a disposal: what went, by which rule and under whose authority, and what remains. */
export function disposalCertificate({
  entry,
  authorisedBy,
  reason,
  by,
  at,
  things,
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
    paragraph(
      'disposal.kept.2',
      'Findings of the checks that were overridden stay with the words that they quote. Copies elsewhere are not reached: archives, exported files, packs on readers’ own computers, and backups of the library, of which Tabled’s own lapse within eight weeks; those made by hand have to be deleted by hand.',
    ),
  ];
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-disposal-${kind}`,
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
