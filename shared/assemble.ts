import { formatDate } from './dates.ts';
import { type Document, documentVersion } from './document/blocks.ts';
import { resolveReferences } from './document/outline.ts';
import type { Rows } from './entities/index.ts';
import { agendaPart } from './parts/agenda.ts';
import { contentsPart } from './parts/contents.ts';
import { coverPart } from './parts/cover.ts';
import { markedAsDraft } from './parts/draft.ts';
import { houseOf } from './parts/house.ts';
import type { Pack } from './parts/pack.ts';
import { withoutRestrictedFigures } from './restriction/restrictedFigures.ts';
import { paperParts } from './parts/paper.ts';

/** What a pack is made of: the rows that its meeting draws on, and the time it is assembled at. */
export interface PackData {
  readonly meetingId: string;
  readonly rows: Rows;
  /** ISO instant; the only clock. */
  readonly assembledAt: string;
}

/**
 * Makes the document of a meeting's pack. Pure: the same data give the same document.
 * Throws where the meeting, its body or its organisation is not among the rows, which only a caller that
 * forgot them can bring about.
 */
export function assemble({ meetingId, rows, assembledAt }: PackData): Document {
  const meeting = found(rows.meeting, meetingId);
  const body = found(rows.body, meeting.bodyId);
  const organisation = found(rows.organisation, body.organisationId);
  const items = rows.agendaItem
    .filter((item) => item.meetingId === meetingId && item.deletedAt === null)
    .sort((a, b) => a.position - b.position);
  const today = assembledAt.slice(0, 10);
  const openRows = withoutRestrictedFigures(rows, [meeting.date, today]);
  const pack: Pack = { rows, openRows, meeting, body, organisation, items, today };
  const papers = items.flatMap((item) => {
    const paper = rows.paper.find((each) => each.id === item.paperId);
    return paper === undefined ? [] : paperParts(pack, item, paper);
  });
  const parts = [coverPart(pack), agendaPart(pack), contentsPart(pack, papers), ...papers];
  const meetingDate = formatDate(meeting.date, 'long');
  return {
    version: documentVersion,
    id: meeting.ref,
    language: 'en-GB',
    title: `${body.name}, ${meetingDate}: agenda and reports`,
    organisation: organisation.name,
    body: body.name,
    meetingDate,
    assembledAt,
    house: houseOf(organisation),
    parts: resolveReferences(meeting.status === 'draft' ? parts.map(markedAsDraft) : parts),
  };
}

function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`A pack was assembled without a row that it draws on: ${id}`);
  return row;
}
