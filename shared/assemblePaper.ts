import { formatDate } from './dates.ts';
import { type Block, type Document, type Part, documentVersion } from './document/blocks.ts';
import { resolveReferences } from './document/outline.ts';
import type { Row, Rows } from './entities/index.ts';
import { houseOf } from './parts/house.ts';
import { nothingPrivate } from './entities/meeting.ts';
import { paperPartId } from './parts/agenda.ts';
import { paperParts } from './parts/paper.ts';
import { withoutRestrictedFigures } from './restriction/restrictedFigures.ts';

export interface AssembledPaper {
  /** The paper and its appendices, without the rest of a pack. */
  readonly document: Document;
  /** Id of the report's part; ids of blocks in the paper stand behind it and a stroke. */
  readonly partId: string;
  /** What each node of authored text became, by the node's id: several blocks or none for a live block. */
  readonly drawn: ReadonlyMap<string, readonly Block[]>;
}

/**
 * One paper as it stands in the pack of the meeting that it goes to last, or, while it is on no agenda, as on the first
 * body's agenda `today` (ISO date). Undefined for a paper that is not among the rows or whose council has no body yet.
 */
export function assemblePaper(rows: Rows, paperId: string, today: string): AssembledPaper | undefined {
  const paper = rows.paper.find((each) => each.id === paperId);
  const organisation = rows.organisation.find((each) => each.id === paper?.organisationId);
  if (paper === undefined || organisation === undefined) return undefined;
  const place = placeOnAgenda(rows, paper, today);
  if (place === undefined) return undefined;
  const { item, meeting, body } = place;
  const drawn = new Map<string, readonly Block[]>();
  const parts = paperParts(
    {
      rows,
      openRows: withoutRestrictedFigures(rows, [meeting.date, today]),
      meeting,
      body,
      organisation,
      items: [item],
      today,
      onAuthored: (nodeId, blocks) => drawn.set(nodeId, blocks),
    },
    item,
    paper,
  );
  const resolved = resolveReferences(parts);
  return {
    partId: paperPartId(paper),
    drawn: afterResolving(drawn, parts, resolved),
    document: {
      version: documentVersion,
      id: meeting.ref,
      language: 'en-GB',
      title: paper.title,
      organisation: organisation.name,
      body: body.name,
      meetingDate: formatDate(meeting.date, 'long'),
      assembledAt: `${today}T00:00:00Z`,
      house: houseOf(organisation),
      parts: resolved,
    },
  };
}

/** A paper's place on an agenda. */
export interface PlaceOnAgenda {
  readonly item: Row<'agendaItem'>;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
}

/**
 * The item under which a paper goes to a meeting last; while it is on no agenda, one of a meeting of the first body `today`
 * that is in no library. Undefined for a paper whose council has no body yet.
 */
export function placeOnAgenda(rows: Rows, paper: Row<'paper'>, today: string): PlaceOnAgenda | undefined {
  const [latest] = rows.agendaItem
    .filter((item) => item.paperId === paper.id && item.deletedAt === null)
    .flatMap((item): PlaceOnAgenda[] => {
      const meeting = rows.meeting.find((each) => each.id === item.meetingId);
      const body = rows.body.find((each) => each.id === meeting?.bodyId);
      return meeting === undefined || body === undefined ? [] : [{ item, meeting, body }];
    })
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
  if (latest !== undefined) return latest;
  const body = rows.body.find((each) => each.organisationId === paper.organisationId);
  if (body === undefined) return undefined;
  const common = { id: paper.id, deletedAt: null };
  return {
    body,
    meeting: {
      ...common,
      bodyId: body.id,
      ref: 'not-on-an-agenda',
      date: today,
      startsAt: null,
      endsAt: null,
      place: '',
      status: 'draft',
      noticeOn: null,
      agendaPublishedOn: null,
      ...nothingPrivate,
      decisionsPublishedOn: null,
      notice: [],
      provenance: '',
    },
    item: {
      ...common,
      meetingId: paper.id,
      position: 1,
      number: '1',
      title: paper.title,
      kind: 'paper',
      paperId: paper.id,
      detail: '',
    },
  };
}

/** Resolving copies the blocks, in their places: what was noted before it is looked up in the copy. */
function afterResolving(
  drawn: ReadonlyMap<string, readonly Block[]>,
  before: readonly Part[],
  after: readonly Part[],
): ReadonlyMap<string, readonly Block[]> {
  const copies = new Map<Block, Block>();
  before.forEach((part, p) =>
    part.blocks.forEach((block, b) => copies.set(block, after[p]?.blocks[b] ?? block)),
  );
  return new Map([...drawn].map(([id, blocks]) => [id, blocks.map((block) => copies.get(block) ?? block)]));
}
