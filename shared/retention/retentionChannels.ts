import { z } from 'zod';
import { retentionKinds } from '../entities/retentionKind.ts';

const post = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(1).max(2000);

/** The channels of retention, with the schema of their argument. */
export const retentionChannels = {
  hold: z.strictObject({ meetingId: z.uuid(), heldBy: post, reason }),
  releaseHold: z.strictObject({ retentionHoldId: z.uuid(), releasedBy: post, reason }),
  dispose: z.strictObject({
    meetingId: z.uuid(),
    kind: z.enum(retentionKinds),
    authorisedBy: z.string().max(300),
    reason: z.string().max(2000),
  }),
};
