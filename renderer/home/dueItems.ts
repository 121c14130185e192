import { addDays, daysBetween } from '../../shared/dates.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { compareWords } from '../compareWords.ts';
import { isOverdue } from '../programme/actions/actionView.ts';
import { programmePath } from '../paths.ts';

/** Something that is due, with the screen on which it is dealt with. */
export interface DueItem {
  readonly id: string;
  readonly name: string;
  /** What it is a part of, and whose it is. */
  readonly about: string;
  /** ISO day. */
  readonly on: string;
  /** Days until then: negative when it has passed. */
  readonly left: number;
  readonly to: string;
}

/** A review is announced so many days before it is due. */
const ahead = 14;

const byDay = (a: DueItem, b: DueItem): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : compareWords(a.name, b.name);

/** Open risks whose next review has passed or comes within a fortnight, the most pressing first. */
export function risksDue(rows: Rows, today: string): readonly DueItem[] {
  const until = addDays(today, ahead);
  const due = rows.risk.filter(
    ({ reviewOn, closedOn, deletedAt }) =>
      deletedAt === null && closedOn === null && reviewOn !== null && reviewOn <= until,
  );
  const named = namesOf(rows);
  return due
    .flatMap((risk) =>
      risk.reviewOn === null
        ? []
        : [
            {
              id: risk.id,
              name: `${risk.ref} ${risk.title}`,
              about: [named.programme(risk.programmeId), named.post(risk.ownerPostId)]
                .filter(Boolean)
                .join(' · '),
              on: risk.reviewOn,
              left: daysBetween(today, risk.reviewOn),
              to: programmePath(risk.programmeId, 'risks', risk.id),
            },
          ],
    )
    .sort(byDay);
}

/** Actions that are neither done nor dropped and whose day has passed, the longest first. */
export function actionsOverdue(rows: Rows, today: string): readonly DueItem[] {
  const named = namesOf(rows);
  return rows.action
    .filter((action) => action.deletedAt === null && isOverdue(action, today))
    .flatMap((action) =>
      action.dueOn === null || action.programmeId === null
        ? []
        : [
            {
              id: action.id,
              name: `${action.ref} ${action.text}`,
              about: [named.programme(action.programmeId), named.post(action.ownerPostId)]
                .filter(Boolean)
                .join(' · '),
              on: action.dueOn,
              left: daysBetween(today, action.dueOn),
              to: programmePath(action.programmeId, 'actions', action.id),
            },
          ],
    )
    .sort(byDay);
}

function namesOf(rows: Rows) {
  const programmes = new Map(rows.programme.map(({ id, name }) => [id, name]));
  const posts = new Map(rows.post.map(({ id, title }: Row<'post'>) => [id, title]));
  return {
    programme: (id: string | null): string => (id === null ? '' : (programmes.get(id) ?? '')),
    post: (id: string | null): string => (id === null ? '' : (posts.get(id) ?? '')),
  };
}

/** "in 5 days", "today", "3 days late", "4 months late": nobody counts the days of what is long past. */
export function leftWords(left: number): string {
  if (left === 0) return 'today';
  if (left === 1) return 'tomorrow';
  if (left === -1) return '1 day late';
  if (left > 0) return `in ${left} days`;
  if (left > -60) return `${-left} days late`;
  return left > -730 ? `${Math.floor(-left / 30.4)} months late` : `${Math.floor(-left / 365.25)} years late`;
}
