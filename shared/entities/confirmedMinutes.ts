import { z } from 'zod';
import { common, instant, line, link, prose } from './field.ts';

const document = () => z.string().meta({ label: 'Document' });
const hash = () => line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/);

/** The minutes of a meeting as they were confirmed, for the public and whole: each byte for byte what its hash was taken of. */
export const confirmedMinutes = z.object({
  ...common,
  meetingId: link('Meeting'),
  frozenAt: instant('Frozen'),
  by: prose('By'),
  publicDocument: document(),
  publicSha256: hash(),
  membersDocument: document(),
  membersSha256: hash(),
});
