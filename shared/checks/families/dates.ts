/** Dates and deadlines. A rule a line. */
import type { Rule } from '../check.ts';
import { dateWithoutYear } from '../rules/dateWithoutYear.ts';
import { deadlineOnHoliday } from '../rules/deadlineOnHoliday.ts';
import { embargoesDiffer } from '../rules/embargoesDiffer.ts';
import { impossibleDate } from '../rules/impossibleDate.ts';
import { joinedDate } from '../rules/joinedDate.ts';
import { lostDash } from '../rules/lostDash.ts';
import { meetingOnHoliday } from '../rules/meetingOnHoliday.ts';
import { monthsAgainstCaption } from '../rules/monthsAgainstCaption.ts';
import { monthStyles } from '../rules/monthStyles.ts';
import { oldVersion } from '../rules/oldVersion.ts';
import { periodReversed } from '../rules/periodReversed.ts';
import { restrictionEndsBeforeMeeting } from '../rules/restrictionEndsBeforeMeeting.ts';
import { signOffBeforeCallIn } from '../rules/signOffBeforeCallIn.ts';
import { spendAfterProgramme } from '../rules/spendAfterProgramme.ts';
import { spendBeforeDecision } from '../rules/spendBeforeDecision.ts';
import { unevenMonths } from '../rules/unevenMonths.ts';
import { weekdayMismatch } from '../rules/weekdayMismatch.ts';

export const dateRules: readonly Rule[] = [
  dateWithoutYear,
  deadlineOnHoliday,
  embargoesDiffer,
  impossibleDate,
  joinedDate,
  lostDash,
  meetingOnHoliday,
  monthsAgainstCaption,
  monthStyles,
  oldVersion,
  periodReversed,
  restrictionEndsBeforeMeeting,
  signOffBeforeCallIn,
  spendAfterProgramme,
  spendBeforeDecision,
  unevenMonths,
  weekdayMismatch,
];
