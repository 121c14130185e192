/** Secret keys kept on this computer by the system's key store, and never on the disk in plain. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Result, failed, ok } from '../shared/api.ts';
import { writeWhole } from './writeWhole.ts';

/** What the system's key store does for us: encrypts with a secret that only this person's session can use. */
export interface KeyStore {
  /** A sentence that says why there is none; null where there is one. */
  readonly problem: () => Promise<string | null>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  readonly decrypt: (bytes: Buffer) => Promise<string>;
}

/** A kind of key, each in a file of its own. */
export interface KindOfSecret<T> {
  /** Tells its files from those of other kinds. */
  readonly format: string;
  /** What its public half looks like. */
  readonly publicHalf: RegExp;
  readonly publicOf: (secret: T) => string | Promise<string>;
  readonly textOf: (secret: T) => string;
  /** Refuses what is no such key. */
  readonly fromText: (text: string) => Result<T>;
  /** Why a key that is kept cannot be had, and what to do. */
  readonly unreadable: string;
}

/** The public half of the key that is kept; null where none is. */
export function keptPublicHalf<T>(file: string, kind: KindOfSecret<T>): string | null {
  const read = readKept(file, kind);
  return read === undefined || !read.ok ? null : read.value.key;
}

/**
 * The key that is kept; null where none is. Refuses where the system has no key store, and where the store no longer opens what
 * it kept.
 */
export async function keptSecret<T>(
  file: string,
  kind: KindOfSecret<T>,
  store: KeyStore,
): Promise<Result<T | null>> {
  const problem = await store.problem();
  if (problem !== null) return failed('invalid', problem);
  const read = readKept(file, kind);
  if (read === undefined) return ok(null);
  if (!read.ok) return read;
  try {
    const secret = kind.fromText(await store.decrypt(Buffer.from(read.value.encrypted, 'base64')));
    if (secret.ok && (await kind.publicOf(secret.value)) === read.value.key) return secret;
  } catch {
    // What the store says would tell of the key.
  }
  return failed('damaged', kind.unreadable);
}

/** Keeps a key. Refuses where another one is kept: what is locked for that one, or signed with it, would have no key. */
export async function keepSecret<T>(
  file: string,
  kind: KindOfSecret<T>,
  secret: T,
  store: KeyStore,
): Promise<Result<T>> {
  const problem = await store.problem();
  if (problem !== null) return failed('invalid', problem);
  const key = await kind.publicOf(secret);
  const read = readKept(file, kind);
  if (read?.ok === true && read.value.key !== key)
    return failed('invalid', 'This computer keeps another key already, and Tabled never replaces one.');
  const encrypted = (await store.encrypt(kind.textOf(secret))).toString('base64');
  writeWhole(file, `${JSON.stringify({ format: kind.format, key, encrypted })}\n`, 0o600);
  return ok(secret);
}

interface Kept {
  readonly key: string;
  /** The secret half as text, encrypted by the key store, in base64. */
  readonly encrypted: string;
}

/** Undefined where there is no file. */
function readKept<T>(
  file: string,
  { format, publicHalf, unreadable }: KindOfSecret<T>,
): Result<Kept> | undefined {
  if (!existsSync(file)) return undefined;
  const kept = z.strictObject({
    format: z.literal(format),
    key: z.string().regex(publicHalf),
    encrypted: z.base64(),
  });
  try {
    return ok(kept.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return failed('damaged', unreadable);
  }
}
