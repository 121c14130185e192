import { clearDays, latestDay, noticeGiven } from '../../shared/checks/read/clearDayText.ts';
import { holidaysKnown, noticePeriod } from '../../shared/checks/read/clearDayTextNotice.ts';
import { missingOfException, missingOfUrgency } from '../../shared/checks/read/wayOut.ts';
import { formatDate } from '../../shared/dates.ts';
import { missingParticulars } from '../../shared/entities/forwardPlanEntry.ts';
import type { Row } from '../../shared/entities/index.ts';

/** How the notice of a decision stands, in a few words, and what it lacks in full. */
export interface EntryState {
  readonly kind: 'inOrder' | 'toDo' | 'wrong';
  readonly words: string;
  readonly missing: readonly string[];
}

/** The rules are those of the checks; a date on which nobody can count gives no verdict on the days. */
export function entryState(entry: Row<'forwardPlanEntry'>, organisation: Row<'organisation'>): EntryState {
  const { route, decisionOn, publishedOn } = entry;
  if (route !== 'forward-plan') {
    const on = decisionOn ?? '9999-12-31';
    const missing =
      route === 'special-urgency'
        ? missingOfUrgency(entry, on)
        : missingOfException(entry, on, noticePeriod(organisation, on).agenda);
    const name = route === 'special-urgency' ? 'Special urgency' : 'General exception';
    return missing.length === 0
      ? { kind: 'inOrder', words: name, missing }
      : { kind: 'wrong', words: `${name}, not complete`, missing };
  }
  const missing = missingParticulars(entry);
  const lacks = missing.length === 0 ? '' : `Lacks ${missing.map((each) => each.slice(0, 3)).join(', ')}`;
  if (decisionOn === null || !holidaysKnown(decisionOn))
    return {
      kind: lacks === '' ? 'toDo' : 'wrong',
      words: lacks === '' ? 'No date to count from' : lacks,
      missing,
    };
  const { forwardPlan } = noticePeriod(organisation, decisionOn);
  if (publishedOn === null) {
    const by = `Publish by ${formatDate(latestDay(decisionOn, forwardPlan), 'short')}`;
    return { kind: 'toDo', words: lacks === '' ? by : `${by}. ${lacks}`, missing };
  }
  if (lacks !== '') return { kind: 'wrong', words: lacks, missing };
  return noticeGiven(publishedOn, decisionOn, forwardPlan).inTime
    ? { kind: 'inOrder', words: 'In time', missing }
    : {
        kind: 'wrong',
        words: 'Too late',
        missing: [
          `${clearDays(forwardPlan.days, forwardPlan.count.working)}: the latest day was ${formatDate(latestDay(decisionOn, forwardPlan), 'long')}`,
        ],
      };
}
