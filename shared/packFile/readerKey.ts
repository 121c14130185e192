/** The reader's own key on the door: what is locked for it opens without a passphrase. */
import { z } from 'zod';
import { keyHolder } from '../entities/keyHolder.ts';

export type KeyHolder = z.infer<typeof keyHolder>;

export interface ReaderKey {
  /** The public half, as age names it: "age1…"; null before one is made. */
  readonly recipient: string | null;
  /** Why none can be kept here; null where one can. */
  readonly problem: string | null;
}

const named = z.strictObject({ name: keyHolder.shape.name });
const sealed = z.strictObject({ passphrase: z.string().max(1000) });

export const readerKeyChannels = {
  readerKey: z.void(),
  makeReaderKey: z.void(),
  /** Saves the public half, with the reader's name, as a file for democratic services. */
  savePublicKey: named,
  exportReaderKey: sealed,
  importReaderKey: sealed,
  /** Reads the public halves that readers have sent. */
  readPublicKeys: z.void(),
} as const;

export interface ReaderKeyAnswers {
  readerKey: ReaderKey;
  makeReaderKey: ReaderKey;
  /** Name of the file; null when the person closed the dialog without choosing one. */
  savePublicKey: { readonly name: string } | null;
  exportReaderKey: { readonly name: string } | null;
  /** Null when the person closed the dialog without choosing a file. */
  importReaderKey: ReaderKey | null;
  readPublicKeys: readonly KeyHolder[] | null;
}

/** The file of a public half: a recipients file of age, with the name in a comment. */
export const publicKeyFile = ({ name, recipient }: KeyHolder): string =>
  `# Public key of a reader of Tabled. It can lock for them, and open nothing.\n# Name: ${name}\n${recipient}\n`;

/** The keys of such a file, or of any recipients file of age; one without a name has that of the file. None where it has none. */
export function publicKeysIn(text: string, fileName: string): readonly KeyHolder[] {
  let name: string | undefined;
  return text.split(/\r?\n/u).flatMap((each): KeyHolder[] => {
    const line = each.trim();
    name = /^# Name: (.+)$/u.exec(line)?.[1] ?? name;
    if (line === '' || line.startsWith('#')) return [];
    const read = keyHolder.safeParse({ name: name ?? fileName, recipient: line });
    name = undefined;
    return read.success ? [read.data] : [];
  });
}
