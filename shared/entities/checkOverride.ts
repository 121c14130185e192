import { z } from 'zod';
import { common, instant, line, link, pleaseEnter, prose, yesNo } from './field.ts';

/**
 * A fault that a check found and that somebody publishes with, for a reason that is kept. Append-only, as decisions are:
 * the latest row for a finding says whether the override stands. It holds for the words it was given for and lapses when
 * they change.
 */
export const checkOverride = z.object({
  ...common,
  meetingId: link('Meeting'),
  /** Null where the finding concerns the meeting and no paper. */
  paperId: link('Paper').nullable(),
  rule: line('Check', undefined, 60),
  block: line('Place').nullable(),
  /** Finding as it stood: what was overridden can be read when the text and the check have long changed. */
  quote: prose('Words at fault'),
  message: prose('What was found'),
  /** Of quote and message, see `fingerprintOf`. */
  fingerprint: line('Fingerprint', undefined, 64).regex(/^[0-9a-f]{64}$/),
  reason: line('Reason', 'Why the paper is published as it stands', 1000).refine(
    (reason) => reason.trim() !== '',
    { error: pleaseEnter('Reason') },
  ),
  stands: yesNo('Stands', 'No takes an earlier override of the same finding back'),
  by: line('By'),
  at: instant('At'),
});

export type CheckOverride = z.infer<typeof checkOverride>;
