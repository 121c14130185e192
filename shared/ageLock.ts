import { z } from 'zod';
import { shortestPassphrase } from './editions.ts';

/** Who can open what leaves a library locked by age: whoever has the passphrase, or chosen people with keys of their own. */
export const ageLock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    passphrase: z
      .string()
      .min(shortestPassphrase, `The passphrase needs at least ${shortestPassphrase} characters.`)
      .max(1000),
  }),
  z.strictObject({
    kind: z.literal('recipients'),
    /** As age names them: "age1…". */
    recipients: z.array(z.string().max(4000)).min(1, 'Name at least one recipient.').max(500),
  }),
]);
export type AgeLock = z.infer<typeof ageLock>;
