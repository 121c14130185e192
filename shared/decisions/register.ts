import type { Row, Rows } from '../entities/index.ts';
import { recommendationLabel } from './recommendationWords.ts';
import { type DecisionLine, decisionLines } from './standing.ts';

/** A decision as the register shows it. */
export interface RegisterEntry {
  /** Identifier of the first decision of its line. */
  readonly id: string;
  readonly line: DecisionLine;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  /** "6 (b)", "6". */
  readonly place: string;
  readonly title: string;
  readonly programme: Row<'programme'> | undefined;
  readonly amountPence: number | null;
  readonly progress: Row<'decisionProgress'> | undefined;
  /** Who carries it out; empty where nobody is named. */
  readonly owner: string;
  /** Taken and neither carried out nor given up. */
  readonly isOpen: boolean;
}

/** What is looked for. Empty fields hold nothing back. */
export interface RegisterQuery {
  readonly search: string;
  readonly bodyId: string;
  readonly programmeId: string;
  readonly ownerPostId: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly until: string;
  /** Pence from which an amount counts. */
  readonly least: number | null;
  readonly show: 'all' | 'open';
}

/** Every decision of the library as it stands, the latest meeting first. Decisions of meetings in the bin are left out. */
export function decisionRegister(rows: Rows): readonly RegisterEntry[] {
  const index = <T extends { readonly id: string }>(all: readonly T[]) =>
    new Map(all.map((row) => [row.id, row]));
  const [meetings, bodies, organisations] = [index(rows.meeting), index(rows.body), index(rows.organisation)];
  const [items, papers, programmes] = [index(rows.agendaItem), index(rows.paper), index(rows.programme)];
  const [recommendations, posts] = [index(rows.recommendation), index(rows.post)];
  const progresses = new Map(
    rows.decisionProgress.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.decisionId, row]),
  );
  return decisionLines(rows.decision)
    .flatMap((line): RegisterEntry[] => {
      const { standing, firstId } = line;
      const meeting = meetings.get(standing.meetingId);
      const body = bodies.get(meeting?.bodyId ?? '');
      const organisation = organisations.get(body?.organisationId ?? '');
      if (
        meeting === undefined ||
        meeting.deletedAt !== null ||
        body === undefined ||
        organisation === undefined
      )
        return [];
      const item = items.get(standing.agendaItemId ?? '');
      const recommendation = recommendations.get(standing.recommendationId ?? '');
      const paper = papers.get(item?.paperId ?? recommendation?.paperId ?? '');
      const programme = programmes.get(paper?.programmeId ?? '');
      const progress = progresses.get(firstId);
      const owner = posts.get(progress?.ownerPostId ?? '')?.title ?? '';
      const letter = recommendation === undefined ? '' : recommendationLabel(rows, recommendation);
      const place = `${item?.number ?? ''} ${letter}`.trim();
      const title = item?.title ?? '';
      const state = progress?.state ?? 'to-do';
      return [
        {
          id: firstId,
          line,
          meeting,
          body,
          organisation,
          place,
          title,
          programme,
          amountPence: recommendation?.amountPence ?? null,
          progress,
          owner,
          isOpen:
            (standing.outcome === 'agreed' || standing.outcome === 'amended') &&
            (state === 'to-do' || state === 'in-hand'),
        },
      ];
    })
    .sort((a, b) =>
      a.meeting.date < b.meeting.date ? 1 : a.meeting.date > b.meeting.date ? -1 : a.id < b.id ? -1 : 1,
    );
}

/** The entries that hold every word of the search and pass each filter, in the order of the register. */
export function findDecisions(
  entries: readonly RegisterEntry[],
  query: RegisterQuery,
): readonly RegisterEntry[] {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (query.show === 'all' || entry.isOpen) &&
      (query.bodyId === '' || entry.body.id === query.bodyId) &&
      (query.programmeId === '' || entry.programme?.id === query.programmeId) &&
      (query.ownerPostId === '' || entry.progress?.ownerPostId === query.ownerPostId) &&
      (query.from === '' || entry.meeting.date >= query.from) &&
      (query.until === '' || entry.meeting.date <= query.until) &&
      (query.least === null || (entry.amountPence ?? 0) >= query.least) &&
      words.every((word) => wordsOf(entry).includes(word)),
  );
}

const searched = new WeakMap<RegisterEntry, string>();

/** All that an entry can be found by, in small letters: put together when it is first searched, which opening need not wait for. */
function wordsOf(entry: RegisterEntry): string {
  let words = searched.get(entry);
  if (words === undefined) {
    const { line, title, programme, owner, body, organisation } = entry;
    const { text, reasons } = line.standing;
    words = [text, reasons, title, programme?.name, owner, body.name, organisation.shortName]
      .join(' ')
      .toLowerCase();
    searched.set(entry, words);
  }
  return words;
}
