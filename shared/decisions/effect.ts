import { type DayCount, daysAfter } from '../calendar.ts';
import { holidayYears } from '../calendar/holidays.ts';
import { addDays } from '../dates.ts';
import type { Row } from '../entities/index.ts';
import { inForce } from '../entities/organisation.ts';

/** When a decision may be carried out, by the council's call-in rule. Days are ISO days. */
export type Effect =
  /** Nothing to carry out: it was not taken, or is for Council to take. */
  | { readonly kind: 'none'; readonly why: 'for-council' | 'not-taken' }
  /** Call-in does not apply: the body is no executive or has no rule, or urgency was agreed. */
  | { readonly kind: 'at-once'; readonly from: string; readonly why: 'no-call-in' | 'exempt' }
  /** The record is not published yet, so no day can be counted. */
  | { readonly kind: 'unpublished'; readonly publishBy: string }
  | { readonly kind: 'callable'; readonly until: string; readonly from: string; readonly members: number }
  | { readonly kind: 'called-in'; readonly on: string }
  | { readonly kind: 'after-call-in'; readonly from: string }
  | { readonly kind: 'referred'; readonly to: 'back' | 'council' }
  /** A year whose bank holidays nobody knows. */
  | { readonly kind: 'uncounted' };

interface Settings {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  /** The decision's call-ins. */
  readonly callIns: readonly Row<'callIn'>[];
}

/**
 * The effect of a decision (LGA 2000 s.9F; the days are local). It can be called in until the last of the working days
 * after publication of the record, and takes effect on the day after. Recommendations to Council cannot be called in.
 */
export function effectOf(decision: Row<'decision'>, settings: Settings): Effect {
  const { meeting, body, organisation, callIns } = settings;
  if (decision.outcome === 'recommended-to-council') return { kind: 'none', why: 'for-council' };
  if (!taken.has(decision.outcome)) return { kind: 'none', why: 'not-taken' };
  const rule = inForce(organisation.callIn, meeting.date);
  if (rule === undefined || body.kind !== 'executive' || !body.decides)
    return { kind: 'at-once', from: meeting.date, why: 'no-call-in' };
  if (decision.callInExemptBy.trim() !== '') return { kind: 'at-once', from: meeting.date, why: 'exempt' };
  const called = callIns
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.calledInOn < b.calledInOn ? 1 : -1))[0];
  if (called !== undefined && called.outcome !== 'lapsed') return afterCallIn(called);
  const count: DayCount = { working: true, nation: organisation.nation, closures: organisation.closures };
  if (!isCounted(meeting.date)) return { kind: 'uncounted' };
  const published = meeting.decisionsPublishedOn;
  if (published === null)
    return { kind: 'unpublished', publishBy: daysAfter(meeting.date, rule.publishWithinWorkingDays, count) };
  const until = daysAfter(published, rule.effectiveAfterWorkingDays, count);
  return { kind: 'callable', until, from: addDays(until, 1), members: rule.members };
}

const taken: ReadonlySet<Row<'decision'>['outcome']> = new Set(['agreed', 'amended']);

function afterCallIn({ calledInOn, outcome, outcomeOn }: Row<'callIn'>): Effect {
  switch (outcome) {
    case 'stands':
      return { kind: 'after-call-in', from: outcomeOn ?? calledInOn };
    case 'referred-back':
      return { kind: 'referred', to: 'back' };
    case 'referred-to-council':
      return { kind: 'referred', to: 'council' };
    case 'lapsed':
    case null:
      return { kind: 'called-in', on: calledInOn };
  }
}

/** A year ahead is further than any rule reaches. */
const isCounted = (date: string): boolean =>
  Number(date.slice(0, 4)) >= holidayYears.first && Number(date.slice(0, 4)) + 1 <= holidayYears.last;

/** Whether a decision may be carried out on an ISO day. */
export const isEffective = (effect: Effect, on: string): boolean =>
  (effect.kind === 'at-once' || effect.kind === 'callable' || effect.kind === 'after-call-in') &&
  effect.from <= on;
