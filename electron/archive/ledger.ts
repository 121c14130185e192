/**
 * The ledger of an archive: one line a bag, each with the hash of the line before it and signed, so that no bag can be
 * changed, taken out, put in or moved without the ledger telling. It is a file of text beside the bags.
 */
import { type KeyObject, createHash, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/result.ts';

export const ledgerName = 'ledger.jsonl';

/** The hash that the first line names as the one before it. */
const beginning = '0'.repeat(128);

/** What is signed, in the order in which it is written. */
const claims = {
  format: z.literal('tabled-ledger-1'),
  sequence: z.int().min(1),
  /** Name of the bag's folder. */
  bag: z.string().min(1).max(200),
  /** SHA-512 of the bag's two tag manifests, one after the other: they cover every other file of it. */
  manifests: z.string().regex(/^[0-9a-f]{128}$/),
  /** SHA-512 of the line before, without its line feed. */
  previous: z.string().regex(/^[0-9a-f]{128}$/),
  /** ISO instant. */
  at: z.iso.datetime(),
  /** The public half of the Ed25519 key, 32 bytes in hexadecimal digits. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
};
const entrySchema = z.strictObject({ ...claims, signature: z.string().regex(/^[0-9a-f]{128}$/) });

export type LedgerEntry = z.infer<typeof entrySchema>;

/** The ledger with one more bag, signed with the private key. `text` is what the ledger holds now, empty at first. */
export function addToLedger(
  text: string,
  bag: { readonly name: string; readonly manifests: string; readonly at: string },
  key: KeyObject,
): string {
  const lines = linesOf(text);
  const claimed = {
    format: 'tabled-ledger-1' as const,
    sequence: lines.length + 1,
    bag: bag.name,
    manifests: bag.manifests,
    previous: hashOf(lines.at(-1)),
    at: bag.at,
    key: publicHex(key),
  };
  const signature = sign(null, Buffer.from(JSON.stringify(claimed)), key).toString('hex');
  return `${text}${JSON.stringify({ ...claimed, signature })}\n`;
}

/** The entries of a ledger. Refuses, with the line, what is not as it was written: cut, moved, changed, signed by another. */
export function readLedger(text: string): Result<readonly LedgerEntry[]> {
  if (text !== '' && !text.endsWith('\n'))
    return failed('damaged', 'The last line of the ledger is cut off.');
  const entries: LedgerEntry[] = [];
  let before: string | undefined;
  for (const [at, line] of linesOf(text).entries()) {
    const entry = entryOf(line);
    const refusal =
      entry === undefined ? 'is not as Tabled writes it' : faultOf(entry, before, at, entries[0]);
    if (entry === undefined || refusal !== undefined)
      return failed('damaged', `Line ${at + 1} of the ledger ${refusal}.`);
    entries.push(entry);
    before = line;
  }
  return ok(entries);
}

function faultOf(
  entry: LedgerEntry,
  before: string | undefined,
  at: number,
  first = entry,
): string | undefined {
  const { signature, ...claimed } = entry;
  if (entry.sequence !== at + 1)
    return `has the number ${entry.sequence}: lines were taken out, put in or moved`;
  if (entry.previous !== hashOf(before)) return 'does not follow from the line before it';
  if (entry.key !== first.key) return 'is signed with another key than the lines before it';
  return verify(
    null,
    Buffer.from(JSON.stringify(claimed)),
    publicKey(entry.key),
    Buffer.from(signature, 'hex'),
  )
    ? undefined
    : 'has a signature that does not fit it';
}

/** An entry, if the line is exactly what would be written for it. */
function entryOf(line: string): LedgerEntry | undefined {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success && JSON.stringify(parsed.data) === line ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

const hashOf = (line: string | undefined): string =>
  line === undefined ? beginning : createHash('sha512').update(line).digest('hex');

/** The public half of an Ed25519 key as the ledger writes it. RFC 8037: `x` is the key itself. */
export function publicHex(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return Buffer.from(half.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
}

/** The other way; throws where the digits are no key. */
export const publicKey = (hex: string): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
  });
