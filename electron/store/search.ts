import type { NamedRow, SearchHit, SearchPiece } from '../../shared/api.ts';
import type { EntityKind, Row } from '../../shared/entities/index.ts';
import { paperPartId } from '../../shared/parts/agenda.ts';
import type { ReadHandle } from './handles.ts';
import { type Found, ownerOf } from './owners.ts';
import { nameOf, placeOf } from './rowName.ts';
import { type RowReader, rowReader } from './rows.ts';
import { searchQuery } from './searchQuery.ts';

/** How many hits are shown, and how many of them may lie in one row. */
const most = 40;
const mostOfOneRow = 3;

interface Match {
  readonly kind: EntityKind;
  readonly rowId: string;
  readonly block: string | null;
  readonly snippet: string;
}

// Signs that no text holds: the schema of authored text and forms alike take none of them from a keyboard.
const [markStart, markEnd] = ['\u0002', '\u0003'];

/**
 * Finds rows and paragraphs by their words, the best first. Words may be begun ("prog"), accents and case do not matter,
 * quotes hold a phrase together. Anything may be typed; nothing found is an empty list.
 */
export function search(read: ReadHandle, typed: string): SearchHit[] {
  const query = searchQuery(typed);
  if (query === null) return [];
  const matches = read
    .prepare<[string, string, string], Match>(
      `SELECT kind, rowId, block, snippet(searchIndex, -1, ?, ?, ' … ', 24) AS snippet
        FROM searchIndex JOIN searchEntry ON searchEntry.number = searchIndex.rowid
        WHERE searchIndex MATCH ? ORDER BY rank LIMIT ${most * mostOfOneRow}`,
    )
    .all(markStart, markEnd, query);
  const naming = namingFrom(read);
  const perRow = new Map<string, number>();
  return matches
    .filter(({ rowId }) => {
      const before = perRow.get(rowId) ?? 0;
      perRow.set(rowId, before + 1);
      return before < mostOfOneRow;
    })
    .slice(0, most)
    .flatMap((match) => {
      const row = naming.rowOf(match.kind, match.rowId);
      return row === undefined ? [] : [hitOf(naming, { kind: match.kind, row }, match)];
    });
}

/** What the rows of one answer are named from. */
export interface Naming {
  readonly rowOf: RowReader;
  /** The latest meeting on whose agenda a paper stands. */
  readonly meetingIdOf: (paperId: string) => string | undefined;
}

export const namingFrom = (read: ReadHandle): Naming => ({
  rowOf: rowReader(read),
  meetingIdOf: latestMeetings(read),
});

function hitOf(naming: Naming, found: Found, { block, snippet }: Match): SearchHit {
  return { ...namedRow(naming, found, block), snippet: piecesOf(snippet) };
}

/** A row by its name and its places, and where on screen it, or a block of its text, is to be seen. */
export function namedRow(naming: Naming, found: Found, block: string | null): NamedRow {
  const { rowOf } = naming;
  const owner = ownerOf(rowOf, found);
  const paper = paperOf(found, owner);
  return {
    kind: found.kind,
    id: found.row.id,
    name: nameOf(rowOf, found),
    place: placeOf(rowOf, found),
    meeting: meetingOf(naming, found, { owner, block }),
    programmeId: programmeOf(found, owner),
    paper: paper === undefined ? null : { id: paper.id, place: localBlock(found, block) },
  };
}

/** A snippet in its parts, those that match marked. */
function piecesOf(snippet: string): SearchPiece[] {
  return snippet.split(markStart).flatMap((part, at) => {
    const [first = '', rest] = part.split(markEnd);
    const pieces =
      at === 0 || rest === undefined
        ? [{ text: part, marked: false }]
        : [
            { text: first, marked: true },
            { text: rest, marked: false },
          ];
    return pieces.filter(({ text }) => text !== '');
  });
}

/** The meeting whose pack shows the row, and the block of the pack that does. */
function meetingOf(
  { meetingIdOf }: Naming,
  found: Found,
  { owner, block }: { readonly owner: Found | undefined; readonly block: string | null },
): SearchHit['meeting'] {
  if (found.kind === 'meeting') return { id: found.row.id, block: null };
  if (found.kind === 'agendaItem') {
    const item = found.row as Row<'agendaItem'>;
    return { id: item.meetingId, block: `agenda.${item.id}` };
  }
  if (owner?.kind === 'meeting') return { id: owner.row.id, block: null };
  const paper = paperOf(found, owner);
  if (paper === undefined) return null;
  const meetingId = meetingIdOf(paper.id);
  if (meetingId === undefined) return null;
  const local = localBlock(found, block);
  return { id: meetingId, block: paperPartId(paper) + (local === null ? '' : `/${local}`) };
}

function paperOf(found: Found, owner: Found | undefined): Row<'paper'> | undefined {
  if (found.kind === 'paper') return found.row as Row<'paper'>;
  return owner?.kind === 'paper' ? (owner.row as Row<'paper'>) : undefined;
}

/** Where a part of a paper begins in it. The first words of a recommendation run on behind its letter. */
function localBlock({ kind, row }: Found, block: string | null): string | null {
  if (kind === 'recommendation') return `recommendation-${(row as Row<'recommendation'>).position}`;
  if (block !== null) return block;
  if (kind === 'option') return `option-${(row as Row<'option'>).position}`;
  if (kind === 'appendix') return `appendix-${(row as Row<'appendix'>).position}`;
  return null;
}

function latestMeetings(read: ReadHandle): Naming['meetingIdOf'] {
  const latest = read
    .prepare<[string], string>(
      `SELECT meeting.id FROM agendaItem JOIN meeting ON meeting.id = agendaItem.meetingId
        WHERE agendaItem.paperId = ? AND agendaItem.deletedAt IS NULL AND meeting.deletedAt IS NULL
        ORDER BY meeting.date DESC LIMIT 1`,
    )
    .pluck();
  return (paperId) => latest.get(paperId);
}

function programmeOf({ kind, row }: Found, owner: Found | undefined): string | null {
  if (kind === 'programme') return row.id;
  return owner?.kind === 'programme' ? owner.row.id : null;
}
