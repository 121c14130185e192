import type { DayCount } from '../../calendar.ts';
import { holidayYears } from '../../calendar/holidays.ts';
import { addDays } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import { inForce } from '../../entities/organisation.ts';
import { usualAgendaClearDays } from '../../usualRules.ts';

/** So many clear days, and which days count. */
export interface Notice {
  readonly days: number;
  readonly count: DayCount;
}

/** The notice that an organisation has to give of a meeting on an ISO day. */
export function noticePeriod(
  organisation: Row<'organisation'>,
  on: string,
): { readonly agenda: Notice; readonly forwardPlan: Notice } {
  const set = inForce(organisation.noticePeriods, on);
  const { nation, closures } = organisation;
  return {
    agenda: {
      days: set?.agendaClearDays ?? usualAgendaClearDays[nation],
      count: { nation, closures, working: set?.agendaWorkingDays ?? true },
    },
    forwardPlan: {
      days: set?.forwardPlanClearDays ?? 28,
      count: { nation, closures, working: set?.forwardPlanWorkingDays ?? false },
    },
  };
}

/** Whether the bank holidays around an ISO day are known, sixty days each way: beyond them no rule counts days. */
export const holidaysKnown = (date: string): boolean =>
  Number(addDays(date, -60).slice(0, 4)) >= holidayYears.first &&
  Number(addDays(date, 60).slice(0, 4)) <= holidayYears.last;

/** Key decisions and notices of private meetings are the executive's in England and Northern Ireland (SI 2012/2089, SR 2015/44). */
export const hasForwardPlan = (organisation: Row<'organisation'>, body: Row<'body'>): boolean =>
  body.kind === 'executive' &&
  body.decides &&
  (organisation.nation === 'england' || organisation.nation === 'northern-ireland');
