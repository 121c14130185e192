import { z } from 'zod';
import { versionChoice } from './comparison.ts';

/** Who may read a record: `public` leaves out what was heard in private, `members` has all of it. */
const audience = z.enum(['public', 'members']);
export type Audience = z.infer<typeof audience>;

const ofMeeting = <const K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), meetingId: z.uuid(), audience });

/** The documents beside the packs, by what each is made of. */
export const recordRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forwardPlan'), organisationId: z.uuid(), on: z.iso.date() }),
  z.strictObject({
    kind: z.literal('comparison'),
    meetingId: z.uuid(),
    from: versionChoice,
    to: versionChoice,
  }),
  ofMeeting('decisionRecord'),
  ofMeeting('minutes'),
  ofMeeting('decisionNotice'),
  ofMeeting('actionSheet'),
  z.strictObject({ kind: z.literal('disposal'), disposalId: z.uuid() }),
  z.strictObject({ kind: z.literal('supplement'), supplementId: z.uuid() }),
]);

export type RecordRequest = z.infer<typeof recordRequest>;
/** The documents that are made of the record of a meeting. */
export type MeetingDocument = Extract<RecordRequest, { readonly audience: Audience }>['kind'];
