import { z } from 'zod';
import { passphraseProblem } from './passphrase.ts';

const passphrase = z
  .string()
  .max(1000, 'The passphrase has at most 1,000 characters.')
  .superRefine((typed, context) => {
    const problem = passphraseProblem(typed);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  });

/** As age names them: "age1…". */
const recipients = z
  .array(z.string().max(4000, 'A recipient is a line that begins with “age1”.'))
  .min(1, 'Name at least one recipient.')
  .max(500, 'Name at most 500 recipients.');

/** Who can open what leaves a library locked by age: whoever has the passphrase, or chosen people with keys of their own. */
export const ageLock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recipients'), recipients }),
]);
export type AgeLock = z.infer<typeof ageLock>;

/** The lock that a form asks for: a passphrase, or recipients parted by spaces, commas or lines; a sentence where it will not do. */
export function typedLock(kind: AgeLock['kind'], typed: string): AgeLock | string {
  const read = ageLock.safeParse(
    kind === 'passphrase'
      ? { kind, passphrase: typed }
      : { kind, recipients: typed.split(/[\s,]+/u).filter((each) => each !== '') },
  );
  return read.success ? read.data : (read.error.issues[0]?.message ?? '');
}
