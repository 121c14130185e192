import { z } from 'zod';
import { common, date, link, list, prose } from './field.ts';

/** A correction agreed when minutes were confirmed. Both wordings stay: the minutes show what was drafted and what stands. */
const minutesCorrection = z.object({
  was: prose('As drafted'),
  now: prose('As corrected'),
});

/** The state of a meeting's minutes: a draft until a later meeting confirms them and the chair signs. */
export const minutes = z.object({
  ...common,
  meetingId: link('Meeting'),
  confirmedOn: date('Confirmed on').nullable(),
  confirmedAtMeetingId: link('Confirmed at').nullable(),
  signedBy: prose('Signed by'),
  corrections: list('Corrections', minutesCorrection),
});
