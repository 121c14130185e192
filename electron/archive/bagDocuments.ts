import { type Result, failed, ok } from '../../shared/api.ts';
import { type OpenEdition, openEditions } from '../../shared/archive/openEditions.ts';
import { formatDate } from '../../shared/dates.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { type Secrets, secretsOf } from '../../shared/document/secrets.ts';
import type { Row } from '../../shared/entities/index.ts';
import { recordDocument } from '../../shared/records/recordDocument.ts';
import { frozenSupplement } from '../../shared/records/supplement.ts';
import type { MeetingDocument } from '../../shared/records/recordRequest.ts';
import { frozenDocument } from '../store/packs.ts';
import type { BagSource } from './fillBag.ts';

/** A document of a bag, and how its files are called and explained. */
export interface BagDocument {
  /** With what the public may not see; editions are made from it. */
  readonly whole: Document;
  /** As it stands in the bag. */
  readonly shown: Document;
  /** Its files are called so, with the edition and an ending; below `data/`. */
  readonly path: string;
  /** What the file of its data is called, without the ending. */
  readonly name: string;
  readonly about: string;
  /** Its data as they were published, byte for byte; undefined where something of them is left out or gone, and for records. */
  readonly frozen: string | undefined;
  /** What must not be found in its files beside what is left out of `whole`. */
  readonly secrets: Secrets | undefined;
}

/** A version of the pack or a supplement as it was published, with what of it may lie open now. */
export interface Published extends OpenEdition {
  readonly row: Row<'packVersion'> | Row<'supplement'>;
  readonly document: Document;
  /** "version-2", "supplement-1". */
  readonly name: string;
  /** "Version 2 of the pack, published on 3 June 2021". */
  readonly about: string;
}

/** All that was published for a meeting, the oldest first. Refuses what is not what was published. */
export function publishedFor({
  meeting,
  rows,
  versions,
  at,
}: Pick<BagSource, 'meeting' | 'rows' | 'versions' | 'at'>): Result<readonly Published[]> {
  const named: Omit<Published, keyof OpenEdition>[] = [];
  for (const row of versions) {
    const document = frozenDocument(row);
    if (!document.ok) return document;
    const words = row === versions.at(-1) ? ', the last one' : '';
    const about = `Version ${row.number} of the pack${words}, ${publishedOn(row)}`;
    named.push({ row, document: document.value, name: `version-${row.number}`, about });
  }
  for (const row of rows.supplement.filter(({ meetingId }) => meetingId === meeting.id)) {
    const document = frozenSupplement(row);
    if (!document.ok) return document;
    const about = `Supplement ${row.number} to the pack, ${publishedOn(row)}`;
    named.push({ row, document: document.value, name: `supplement-${row.number}`, about });
  }
  const inOrder = named.toSorted((a, b) => (a.row.publishedAt < b.row.publishedAt ? -1 : 1));
  const editions = openEditions(
    inOrder.map(({ row, document }) => ({ publishedAt: row.publishedAt, document })),
    rows,
    meeting,
    at.slice(0, 10),
  );
  return ok(inOrder.flatMap((each, index) => (editions[index] ? [{ ...each, ...editions[index] }] : [])));
}

const publishedOn = ({ publishedAt, disposed }: Published['row']): string =>
  `published on ${formatDate(publishedAt.slice(0, 10), 'long')}${disposed === null ? '' : '; its reports have been disposed of since'}`;

/** Why a document is not in the open bag, as a sentence for its reader. */
export const keptBack = ({ about }: Published): string =>
  `${about}, is kept with the restricted record alone: it shows what is not for publication, or does not tell what of it is.`;

/**
 * The documents of a bag: what was published, then the records of the meeting. An open bag goes without a version or supplement of
 * which nothing may lie open; the newest version has to be there.
 */
export function bagDocuments(
  published: readonly Published[],
  source: BagSource,
): Result<readonly BagDocument[]> {
  const { meeting, versions, audience } = source;
  const documents: BagDocument[] = [];
  for (const each of published) {
    const { row, document, whole, open, name, about } = each;
    const shown = audience === 'public' ? open : document;
    if (shown === null) {
      if (row === versions.at(-1))
        return failed('invalid', `${keptBack(each)} Publish the pack again, and archive it then.`);
      continue;
    }
    documents.push({
      whole: audience === 'public' ? whole : document,
      shown,
      path: `pack/${meeting.ref}-${name}-${audience}`,
      name,
      about: `${about}: ${packAudience[audience]}${audience === 'public' && whole !== document ? ', without what was restricted after it had been published' : ''}`,
      frozen: shown === document && row.disposed === null ? row.document : undefined,
      secrets: undefined,
    });
  }
  for (const kind of Object.keys(records) as MeetingDocument[]) {
    const made = recordIn(kind, source);
    if (!made.ok) return made;
    documents.push(made.value);
  }
  return ok(documents);
}

const packAudience = { public: 'public edition', members: 'members’ edition' } as const;
const recordAudience = { public: 'for the public', members: 'in full' } as const;

const records: Readonly<Record<MeetingDocument, readonly [name: string, about: string]>> = {
  decisionRecord: ['record-of-decisions', 'The written statement of what was decided'],
  minutes: ['minutes', 'The minutes of the meeting'],
  decisionNotice: ['decision-notice', 'The notice of the decisions, with the time for call-in'],
  actionSheet: ['action-sheet', 'Who was to do what by when'],
};

/** A record of the meeting; one for the public is to be searched for what only the full one says. */
function recordIn(kind: MeetingDocument, { meeting, rows, audience, at }: BagSource): Result<BagDocument> {
  const make = (whose: BagSource['audience']) =>
    recordDocument(rows, { kind, meetingId: meeting.id, audience: whose }, at);
  const [made, full] = [make(audience), make('members')];
  if (!made.ok) return made;
  if (!full.ok) return full;
  const [name, about] = records[kind];
  const hides = audience === 'public' && JSON.stringify(full.value) !== JSON.stringify(made.value);
  return ok({
    whole: made.value,
    shown: made.value,
    path: `records/${name}-${audience === 'public' ? 'public' : 'full'}`,
    name,
    about: `${about}, ${recordAudience[audience]}`,
    frozen: undefined,
    secrets: hides ? secretsOf(full.value, made.value) : undefined,
  });
}
