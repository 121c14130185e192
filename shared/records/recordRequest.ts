import { z } from 'zod';

/** The documents beside the packs, by what each is made of. */
export const recordRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forwardPlan'), organisationId: z.uuid(), on: z.iso.date() }),
]);

export type RecordRequest = z.infer<typeof recordRequest>;
