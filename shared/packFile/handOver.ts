/** How a published pack is handed over as a file. */
import { z } from 'zod';
import { ageLock } from '../ageLock.ts';

/** Whether, and for whom, what is not for publication goes with it. */
const exemptOrder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  ...ageLock.options,
]);
export type ExemptOrder = z.infer<typeof exemptOrder>;

/** A published version or supplement of this library. */
export const publishedPack = z.strictObject({ kind: z.enum(['packVersion', 'supplement']), id: z.uuid() });
export type PublishedPack = z.infer<typeof publishedPack>;

export const handOverOrder = z.strictObject({
  pack: publishedPack,
  largePrint: z.boolean(),
  exempt: exemptOrder,
});
export type HandOverOrder = z.infer<typeof handOverOrder>;

/** What was handed over. */
export interface HandedOver {
  /** Full name of the file. */
  readonly file: string;
  readonly bytes: number;
  /** Public key that signed it, 64 hexadecimal digits. */
  readonly signer: string;
  /** Names of attachments whose pages are in the pack, but whose files are not because of what they hold. */
  readonly leftOut: readonly string[];
}
