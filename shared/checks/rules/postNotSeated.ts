import type { Row } from '../../entities/index.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import type { Passage } from '../read/passages.ts';
import { straightQuotes } from '../read/straightQuotes.ts';
import { formatDate } from '../../dates.ts';

/** A post that the paper names and that has gone, or not yet begun, when the body meets. */
export const postNotSeated: Rule = {
  id: 'post-not-seated',
  family: 'people',
  label: 'Post that has gone by the meeting',
  why: 'A delegation to a post that no longer exists gives nobody power.',
  severity: 'should',
  source: 'Sections 9E and 9G LGA 2000 (who may discharge functions); the post list of the organisation',
  over: 'paper',
  check: (paper) => {
    const { rows, body, meeting } = paper.pack;
    return rows.post.flatMap((post): Found[] => {
      if (post.deletedAt !== null || post.organisationId !== paper.paper.organisationId) return [];
      const gone = ended(paper, post);
      if (gone === null) return [];
      const named = paper.passages.filter(
        (each) => each.generated !== true && straightQuotes(each.text).includes(straightQuotes(post.title)),
      );
      // "Director of Education" within "Director of Education & Skills" is another post.
      const own = named.filter(
        (each) =>
          !rows.post.some(
            (other) => other !== post && other.title.includes(post.title) && each.text.includes(other.title),
          ),
      );
      const asked = own.find((each) => each.kind === 'recommendation');
      const place = asked ?? own[0];
      if (place === undefined) return [];
      const more =
        own.length > 1
          ? `, and ${own.length - 1} more ${own.length === 2 ? 'time' : 'times'} in the paper`
          : '';
      return [
        {
          block: place.block,
          number: place.number,
          quote: printed(place, post.title),
          severity: asked === undefined ? 'should' : 'must',
          message: `The ${post.title} ${gone}, before ${body.name} meets on ${formatDate(meeting.date, 'medium')}, and is named here${more}. ${asked === undefined ? 'Name' : 'Give the power to'} the post that holds the matter on that day.`,
        },
      ];
    });
  },
};

/** How a post stands at the meeting: null where it is seated, or never sat and has a holder, or nothing is known. */
function ended(paper: PaperContext, post: Row<'post'>): string | null {
  const { rows, body, meeting } = paper.pack;
  const seats = rows.membership.filter(
    (each) => each.postId === post.id && each.bodyId === body.id && each.deletedAt === null,
  );
  if (
    seats.length > 0 &&
    !seats.some((each) => each.from <= meeting.date && (each.until === null || each.until >= meeting.date))
  ) {
    const last = latest(
      seats.flatMap((each) => (each.until !== null && each.until < meeting.date ? [each.until] : [])),
    );
    return last === null ? null : `left ${body.name} on ${formatDate(last, 'medium')}`;
  }
  const holders = rows.postHolder.filter((each) => each.postId === post.id && each.deletedAt === null);
  if (holders.length > 0 && holders.every((each) => each.until !== null && each.until < meeting.date)) {
    const last = latest(holders.map((each) => each.until ?? ''));
    return last === null ? null : `has had no holder since ${formatDate(last, 'medium')}`;
  }
  return null;
}

/** The latest of some ISO dates. */
const latest = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);

function printed(passage: Passage, title: string): string {
  const at = straightQuotes(passage.text).indexOf(straightQuotes(title));
  return at < 0 ? title : passage.text.slice(at, at + title.length);
}
