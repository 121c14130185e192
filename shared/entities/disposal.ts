import { z } from 'zod';
import { choice, common, instant, line, link, list, prose } from './field.ts';
import { retentionKinds } from './retentionKind.ts';

/** What was disposed of, under whose authority, with the certificate as it was made. Only ever added. */
export const disposal = z.object({
  ...common,
  meetingId: link('Meeting'),
  kind: choice('Kind', retentionKinds),
  authorisedBy: line('Authorised by', 'The post that authorised it'),
  reason: prose('Reason'),
  disposedAt: instant('Disposed'),
  by: prose('By'),
  /** SHA-256 of each file whose bytes went. */
  files: list('Files', z.string().regex(/^[0-9a-f]{64}$/)),
  /** The certificate as a `Document` in JSON, byte for byte what the hash was taken of. */
  document: z.string().meta({ label: 'Certificate' }),
  sha256: line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/),
});
