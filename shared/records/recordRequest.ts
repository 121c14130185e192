import { z } from 'zod';
import { versionChoice } from './comparison.ts';

/** The documents beside the packs, by what each is made of. */
export const recordRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forwardPlan'), organisationId: z.uuid(), on: z.iso.date() }),
  z.strictObject({
    kind: z.literal('comparison'),
    meetingId: z.uuid(),
    from: versionChoice,
    to: versionChoice,
  }),
]);

export type RecordRequest = z.infer<typeof recordRequest>;
