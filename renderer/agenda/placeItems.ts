import { formatDate } from '../../shared/dates.ts';
import type { StandingItem } from '../../shared/entities/body.ts';
import type { Nation } from '../../shared/calendar.ts';
import type { Row } from '../../shared/entities/index.ts';
import { restrictedAt } from '../../shared/restriction/restrictedAt.ts';
import type { NewItem } from './arrange.ts';

type Item = Row<'agendaItem'>;
type Paper = Row<'paper'>;
type Agenda = readonly (Item | NewItem)[];

/** Behind the last item of business; where there is none, behind what opens the meeting: its first run of standing items. */
function endOfBusiness(items: Agenda): number {
  const last = items.findLastIndex(({ kind }) => kind !== 'standing');
  if (last !== -1) return last + 1;
  const closing = items.findIndex(({ title }) => /^(any other|urgent) business/i.test(title));
  return closing === -1 ? items.length : closing;
}

const insert = (items: Agenda, at: number, ...more: readonly NewItem[]): Agenda => [
  ...items.slice(0, at),
  ...more,
  ...items.slice(at),
];

/** A verbal item stands behind the business so far, but before the public is excluded. */
export function withVerbal(items: Agenda, item: NewItem): Agenda {
  const exclusion = items.findIndex(({ kind }) => kind === 'exclusion');
  return insert(items, exclusion === -1 ? endOfBusiness(items) : exclusion, item);
}

/**
 * Puts a paper on an agenda: an open one behind the open business, a restricted one behind the item at which the public is
 * excluded, which comes with the first of them.
 */
export function withPaper(items: Agenda, paper: Paper, meeting: Row<'meeting'>, nation: Nation): Agenda {
  const item: NewItem = {
    meetingId: meeting.id,
    kind: 'paper',
    title: paper.title,
    detail: paper.keyDecision === true ? 'Key decision.' : '',
    paperId: paper.id,
  };
  if (!restrictedAt(paper, meeting.date)) return withVerbal(items, item);
  const hasExclusion = items.some(({ kind }) => kind === 'exclusion');
  return insert(
    items,
    endOfBusiness(items),
    ...(hasExclusion ? [] : [exclusionItem(meeting.id, [paper], nation)]),
    item,
  );
}

/** The item that excludes the public, in front of the first restricted paper; it names what all of them are exempt for. */
export function withExclusion(
  items: Agenda,
  papers: readonly Paper[],
  meeting: Row<'meeting'>,
  nation: Nation,
): Agenda {
  const restricted = papers.filter(
    (paper) => restrictedAt(paper, meeting.date) && items.some(({ paperId }) => paperId === paper.id),
  );
  const first = items.findIndex(({ paperId }) => restricted.some(({ id }) => id === paperId));
  return insert(
    items,
    first === -1 ? endOfBusiness(items) : first,
    exclusionItem(meeting.id, restricted, nation),
  );
}

/** Opening items before all others, closing ones behind them; each behind those of its own place that are there already. */
export function withStanding(items: Agenda, chosen: readonly StandingItem[], meetingId: string): Agenda {
  const made = (place: StandingItem['place']): NewItem[] =>
    chosen
      .filter((each) => each.place === place)
      .map(({ title, detail }) => ({ meetingId, kind: 'standing', title, detail, paperId: null }));
  const business = items.findIndex(({ kind }) => kind !== 'standing');
  const opening = business === -1 ? endOfBusiness(items) : business;
  return [...insert(items, opening, ...made('before')), ...made('after')];
}

/** Where each nation's law excludes the public, and what it calls exempt. */
const law: Readonly<
  Record<Nation, { readonly section: string; readonly act: string; readonly schedule: string }>
> = {
  england: { section: '100A', act: 'the Local Government Act 1972', schedule: 'Part 1 of Schedule 12A' },
  wales: { section: '100A', act: 'the Local Government Act 1972', schedule: 'Part 4 of Schedule 12A' },
  scotland: {
    section: '50A',
    act: 'the Local Government (Scotland) Act 1973',
    schedule: 'Part I of Schedule 7A',
  },
  'northern-ireland': {
    section: '42',
    act: 'the Local Government Act (Northern Ireland) 2014',
    schedule: 'Part 1 of Schedule 6',
  },
};

/**
 * The resolution that excludes the public: for exempt information one of the meeting, in the terms of the schedule (in
 * England LGA 1972 s.100A(4) and (5) with Schedule 12A, whose paragraph 10 asks for the public interest test);
 * confidential information keeps the public out by the Act itself (s.100A(2)).
 */
function exclusionItem(meetingId: string, papers: readonly Paper[], nation: Nation): NewItem {
  const { section, act, schedule } = law[nation];
  const isConfidential =
    papers.length > 0 && papers.every(({ restriction }) => restriction === 'confidential');
  const paragraphs = [...new Set(papers.flatMap(({ exemptParagraphs }) => exemptParagraphs))]
    .sort((a, b) => a - b)
    .map(String);
  const named =
    paragraphs.length === 0
      ? schedule
      : `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${joined(paragraphs)} of ${schedule}`;
  return {
    meetingId,
    kind: 'exclusion',
    title: 'Exclusion of the press and public',
    detail: isConfidential
      ? `To note that the press and public must be excluded for the items that follow, because confidential information would be disclosed (section ${section}(2) of ${act}).`
      : `To resolve that under section ${section}(4) of ${act} the press and public be excluded for the items that follow, because they would involve the likely disclosure of exempt information as described in ${named} to that Act, and because the public interest in keeping the exemption outweighs the public interest in disclosure.`,
    paperId: null,
  };
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Papers that may still be placed: the council's, not on this agenda; `elsewhere` names the meetings that have them. */
export interface PlaceablePaper {
  readonly paper: Paper;
  readonly elsewhere: readonly string[];
}

export function placeablePapers(
  papers: readonly Paper[],
  items: readonly Item[],
  meetings: readonly Row<'meeting'>[],
  { id: meetingId, organisationId }: { readonly id: string; readonly organisationId: string },
): readonly PlaceablePaper[] {
  const placed = Map.groupBy(
    items.filter((item) => item.deletedAt === null && item.paperId !== null),
    (item) => item.paperId,
  );
  return papers
    .filter((paper) => paper.organisationId === organisationId && paper.deletedAt === null)
    .filter((paper) => placed.get(paper.id)?.some((item) => item.meetingId === meetingId) !== true)
    .map((paper) => ({
      paper,
      elsewhere: (placed.get(paper.id) ?? []).flatMap((item) => {
        const meeting = meetings.find((each) => each.id === item.meetingId && each.deletedAt === null);
        return meeting === undefined ? [] : [formatDate(meeting.date, 'medium')];
      }),
    }))
    .sort(
      (a, b) =>
        a.elsewhere.length - b.elsewhere.length || a.paper.title.localeCompare(b.paper.title, 'en-GB'),
    );
}
