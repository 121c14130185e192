import { z } from 'zod';
import { packManifest } from '../packFile/manifest.ts';
import { common, instant, line } from './field.ts';

/**
 * A pack on the reader's shelf: one that was handed over as a file, or one of this library. Its files are kept as attachments
 * are, by their hash; what is not for publication stays encrypted in them.
 */
export const shelfPack = z.object({
  ...common,
  /** The pack's own identifier, by which the same file that arrives twice is known: `manifest.pack`. */
  pack: line('Pack', undefined, 36),
  receivedAt: instant('Put on the shelf'),
  /** Public key that signed the file, 64 hexadecimal digits; null for a pack of this library. */
  signer: line('Signed with', undefined, 64)
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  manifest: packManifest.meta({ label: 'What the pack is' }),
});

export type ShelfPack = z.infer<typeof shelfPack>;
