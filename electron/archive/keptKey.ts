/** The key that signs archives, kept on this computer by the system's key store and never on the disk in plain. */
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/api.ts';
import { writeWhole } from '../writeWhole.ts';
import { keyFromPem, newKey, pemOf } from './keyPem.ts';
import { publicHex } from './ledger.ts';

/** What the system's key store does for us: encrypts with a secret that only this person's session can use. */
export interface KeyStore {
  /** A sentence that says why there is none; null where there is one. */
  readonly problem: () => Promise<string | null>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  readonly decrypt: (bytes: Buffer) => Promise<string>;
}

const kept = z.strictObject({
  format: z.literal('tabled-key-1'),
  /** The public half, 64 hexadecimal digits. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** The private half as PEM, encrypted by the key store, in base64. */
  encrypted: z.base64(),
});

/** The public half of the key that is kept; null where none is. */
export function publicHalf(file: string): string | null {
  const read = readKept(file);
  return read === undefined || !read.ok ? null : read.value.key;
}

/**
 * The kept key; made, and kept, at the first use. Refuses where the system has no key store, and where the store no longer
 * opens what it kept: a new key is never made in the place of one that cannot be read.
 */
export async function keptKey(file: string, store: KeyStore): Promise<Result<KeyObject>> {
  const problem = await store.problem();
  if (problem !== null) return failed('invalid', problem);
  const read = readKept(file);
  if (read === undefined) return keepKey(file, newKey(), store);
  if (!read.ok) return read;
  try {
    const key = keyFromPem(await store.decrypt(Buffer.from(read.value.encrypted, 'base64')));
    return key.ok && publicHex(key.value) === read.value.key ? key : unreadable;
  } catch {
    return unreadable;
  }
}

/** Keeps a key that comes from elsewhere. Refuses where another one is kept: archives that it signed would have no key. */
export async function keepKey(file: string, key: KeyObject, store: KeyStore): Promise<Result<KeyObject>> {
  const problem = await store.problem();
  if (problem !== null) return failed('invalid', problem);
  const read = readKept(file);
  if (read?.ok === true && read.value.key !== publicHex(key))
    return failed('invalid', 'This computer keeps another key already, and Tabled never replaces one.');
  const encrypted = (await store.encrypt(pemOf(key))).toString('base64');
  const text = JSON.stringify({ format: 'tabled-key-1', key: publicHex(key), encrypted });
  writeWhole(file, `${text}\n`, 0o600);
  return ok(key);
}

/** Undefined where there is no file. */
function readKept(file: string): Result<z.infer<typeof kept>> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return ok(kept.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return unreadable;
  }
}

const unreadable = failed(
  'damaged',
  'The key of the archive cannot be opened: the key store of this computer no longer knows it. Import the copy that was exported.',
);
