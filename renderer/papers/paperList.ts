import { formatDate } from '../../shared/dates.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { type OnAgenda, agendasOf } from '../paper/paperParts.ts';
import { restrictionWords, statusWords } from './paperWords.ts';

/** A paper with what its line in the list shows. */
export interface PaperEntry {
  readonly paper: Row<'paper'>;
  readonly organisation: Row<'organisation'>;
  readonly programme: Row<'programme'> | undefined;
  /** The latest meeting first; empty for a paper on no agenda. */
  readonly agendas: readonly OnAgenda[];
}

/** Every paper whose council is there: those on no agenda first, then by meeting, the latest first, in agenda order. */
export function paperEntries(rows: Rows): readonly PaperEntry[] {
  const councils = new Map(rows.organisation.map((each) => [each.id, each]));
  const programmes = new Map(rows.programme.map((each) => [each.id, each]));
  const onSome = new Set(rows.agendaItem.map(({ paperId }) => paperId));
  return rows.paper
    .flatMap((paper): PaperEntry[] => {
      const organisation = councils.get(paper.organisationId);
      if (organisation === undefined) return [];
      const agendas = onSome.has(paper.id) ? agendasOf(rows, paper.id) : [];
      return [{ paper, organisation, programme: programmes.get(paper.programmeId ?? ''), agendas }];
    })
    .sort((a, b) => {
      const [one, other] = [a.agendas[0], b.agendas[0]];
      // What was made last is what somebody is writing; identifiers count up.
      if (one === undefined || other === undefined)
        return one === other ? (a.paper.id < b.paper.id ? 1 : -1) : one === undefined ? -1 : 1;
      if (one.meeting.date !== other.meeting.date) return one.meeting.date < other.meeting.date ? 1 : -1;
      return one.item.position - other.item.position;
    });
}

/** What the list is narrowed to; an empty string narrows nothing. */
export interface PaperFilter {
  readonly search: string;
  /** A meeting's identifier, or `none` for papers on no agenda. */
  readonly meeting: string;
  readonly programme: string;
  readonly status: string;
}

export const everyPaper: PaperFilter = { search: '', meeting: '', programme: '', status: '' };

/** The value of the filter for papers that no meeting has taken up. */
export const noMeeting = 'none';

/** The papers that the filter leaves; each word must begin somewhere in title, reference, council, programme or meeting. */
export function filterPapers(entries: readonly PaperEntry[], filter: PaperFilter): readonly PaperEntry[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { paper, agendas } = entry;
    if (filter.status !== '' && paper.status !== filter.status) return false;
    if (filter.programme !== '' && paper.programmeId !== filter.programme) return false;
    if (filter.meeting === noMeeting && agendas.length > 0) return false;
    if (
      filter.meeting !== '' &&
      filter.meeting !== noMeeting &&
      !agendas.some(({ meeting }) => meeting.id === filter.meeting)
    )
      return false;
    const text = words.length === 0 ? '' : wordsOf(entry);
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ paper, organisation, programme, agendas }: PaperEntry): string {
  return [
    paper.title,
    paper.shortTitle,
    paper.reportNumber,
    paper.ref,
    organisation.name,
    programme?.name ?? '',
    statusWords[paper.status],
    restrictionWords[paper.restriction],
    ...agendas.map(({ body, meeting }) => `${body.name} ${formatDate(meeting.date, 'long')}`),
  ]
    .join(' ')
    .toLowerCase();
}

/** The meetings that have papers, the latest first: the choices of the filter. */
export function meetingsWithPapers(entries: readonly PaperEntry[]): readonly OnAgenda[] {
  const meetings = new Map(entries.flatMap(({ agendas }) => agendas.map((each) => [each.meeting.id, each])));
  return [...meetings.values()].sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
}
