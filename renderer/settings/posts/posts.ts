/** Posts, who holds them, and what is wrong with it: pure functions over the rows. */
import { formatDate } from '../../../shared/dates.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { countOf } from '../../../shared/entities/kindWords.ts';
import { type PostHolder, holderOn } from '../../../shared/entities/postHolder.ts';
import { tenureFaults } from '../../../shared/entities/tenure.ts';

type Post = Row<'post'>;

export const postKindWords: Readonly<Record<Post['kind'], string>> = {
  member: 'Member of the council',
  officer: 'Officer',
  partner: 'Partner organisation',
};

export const postsOf = (rows: Rows, organisationId: string): readonly Post[] =>
  rows.post
    .filter((post) => post.organisationId === organisationId)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));

export const peopleOf = (rows: Rows, organisationId: string): readonly Row<'person'>[] =>
  rows.person
    .filter((person) => person.organisationId === organisationId)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** The holders of a post, the latest first. */
export const holdersOf = (rows: Rows, postId: string): readonly PostHolder[] =>
  rows.postHolder.filter((holder) => holder.postId === postId).sort((a, b) => (a.from < b.from ? 1 : -1));

/** Name of whoever holds a post on a day; undefined where nobody does, or the library does not know. */
export function holderName(rows: Rows, postId: string, on: string): string | undefined {
  const holder = holderOn(rows.postHolder, postId, on);
  return holder === undefined ? undefined : nameOf(rows, holder.personId);
}

const nameOf = (rows: Rows, personId: string): string =>
  rows.person.find(({ id }) => id === personId)?.name ?? 'A deleted person';

const day = (date: string): string => formatDate(date, 'medium');

/** Overlaps, gaps and vacancies of a post, a sentence each, as of a day. */
export function holderFaults(rows: Rows, postId: string, on: string): readonly string[] {
  const holders = holdersOf(rows, postId);
  const sentences = tenureFaults(holders).map((fault): string => {
    switch (fault.kind) {
      case 'reversed':
        return `${nameOf(rows, fault.tenure.personId)} leaves the post before starting in it: change one of the two days.`;
      case 'gap':
        return fault.from === fault.until
          ? `Nobody holds the post on ${day(fault.from)}.`
          : `Nobody holds the post from ${day(fault.from)} to ${day(fault.until)}.`;
      case 'overlap': {
        const both = `${nameOf(rows, fault.first.personId)} and ${nameOf(rows, fault.second.personId)} both hold the post from ${day(fault.from)}`;
        const end = fault.until === null ? ' on' : ` to ${day(fault.until)}`;
        return `${both}${end}. Papers print the one who started later.`;
      }
    }
  });
  const latest = latestEnd(holders);
  if (latest !== undefined && latest < on) sentences.push(`Nobody has held the post since ${day(latest)}.`);
  return sentences;
}

/** The last day on which anybody held it; undefined while somebody does, and where nobody ever did. */
function latestEnd(holders: readonly PostHolder[]): string | undefined {
  if (holders.some(({ until }) => until === null)) return undefined;
  return holders
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1);
}

/** What names a post, counted: "2 seats and 5 risks"; empty where nothing does. Such a post cannot be deleted. */
export function usesOfPost(rows: Rows, postId: string): string {
  const of = <T>(list: readonly T[], id: (row: T) => string | null): number =>
    list.filter((row) => id(row) === postId).length;
  const counts = [
    ['membership', of(rows.membership, (row) => row.postId)],
    [
      'programme',
      of(rows.programme, (row) => row.sponsorPostId) + of(rows.programme, (row) => row.managerPostId),
    ],
    ['workstream', of(rows.workstream, (row) => row.leadPostId)],
    ['risk', of(rows.risk, (row) => row.ownerPostId)],
    ['action', of(rows.action, (row) => row.ownerPostId)],
    ['signOff', of(rows.signOff, (row) => row.postId)],
  ] as const;
  const clearances = rows.organisation
    .flatMap(({ clearance }) => clearance)
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => kind.postId === postId).length;
  const words = counts.filter(([, count]) => count > 0).map(([kind, count]) => countOf(kind, count));
  if (clearances > 0)
    words.push(clearances === 1 ? '1 kind of clearance' : `${clearances} kinds of clearance`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
