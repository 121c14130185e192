import { houseOf } from '../parts/house.ts';
import { formatDate } from '../dates.ts';
import { type Block, type Document, type Part, documentVersion } from '../document/blocks.ts';
import type { Row } from '../entities/index.ts';

/** A part of a record; each begins on a page of its own. */
export interface RecordPart {
  readonly id: string;
  readonly title: string;
  readonly runningTitle: string;
  readonly marking?: string;
  readonly provenance?: string;
  readonly blocks: readonly Block[];
}

/** What a record is about: a document beside the pack, such as minutes or the forward plan. */
export interface RecordContent {
  /** Stable; also the proposed name of its file. */
  readonly id: string;
  readonly title: string;
  /** ISO day that it is of, for the running head. */
  readonly day: string;
  readonly body: string;
  readonly parts: readonly RecordPart[];
}

/** A record as a document, so that every output that takes packs takes it too. */
export const recordOf = (
  organisation: Row<'organisation'>,
  { id, title, day, body, parts }: RecordContent,
  assembledAt: string,
): Document => ({
  version: documentVersion,
  id,
  language: 'en-GB',
  title: `${title}: ${organisation.name}`,
  organisation: organisation.name,
  body,
  meetingDate: formatDate(day, 'long'),
  assembledAt,
  house: houseOf(organisation),
  parts: parts.map((part): Part => ({
    ...part,
    kind: 'paper',
    blocks: [
      { kind: 'heading', id: `${part.id}.title`, level: 1, text: [{ kind: 'text', text: part.title }] },
      ...part.blocks,
    ],
  })),
});
