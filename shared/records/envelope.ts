import { houseOf } from '../parts/house.ts';
import { formatDate } from '../dates.ts';
import { type Block, type Document, type Part, documentVersion } from '../document/blocks.ts';
import type { Row } from '../entities/index.ts';

/** What a record is about: a document beside the pack, such as minutes or the forward plan, and its one part. */
export interface RecordPart {
  /** Stable; also the proposed name of its file. */
  readonly id: string;
  readonly title: string;
  readonly runningTitle: string;
  /** Second half of the running head: the day that it is of. */
  readonly day: string;
  readonly body: string;
  readonly marking?: string;
  readonly provenance?: string;
  readonly blocks: readonly Block[];
}

/** A record as a document of one part, so that every output that takes packs takes it too. */
export function recordOf(
  organisation: Row<'organisation'>,
  record: RecordPart,
  assembledAt: string,
): Document {
  const { id, title, runningTitle, day, body, marking, provenance, blocks } = record;
  const part: Part = {
    id,
    kind: 'paper',
    title,
    runningTitle,
    ...(marking === undefined ? {} : { marking }),
    ...(provenance === undefined || provenance === '' ? {} : { provenance }),
    blocks: [
      { kind: 'heading', id: `${id}.title`, level: 1, text: [{ kind: 'text', text: title }] },
      ...blocks,
    ],
  };
  return {
    version: documentVersion,
    id,
    language: 'en-GB',
    title: `${title}: ${organisation.name}`,
    organisation: organisation.name,
    body,
    meetingDate: formatDate(day, 'long'),
    assembledAt,
    house: houseOf(organisation),
    parts: [part],
  };
}
