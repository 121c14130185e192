/** The key that signs archives and packs, kept on this computer. */
import type { KeyObject } from 'node:crypto';
import type { Result } from '../../shared/api.ts';
import { type KeyStore, type KindOfSecret, keepSecret, keptPublicHalf, keptSecret } from '../keptSecret.ts';
import { keyFromPem, newKey, pemOf } from './keyPem.ts';
import { publicHex } from './ledger.ts';

const signingKey: KindOfSecret<KeyObject> = {
  format: 'tabled-key-1',
  publicHalf: /^[0-9a-f]{64}$/,
  publicOf: publicHex,
  textOf: pemOf,
  fromText: keyFromPem,
  unreadable:
    'The key of the archive cannot be opened: the key store of this computer no longer knows it. Import the copy that was exported.',
};

/** The public half of the key that is kept; null where none is. */
export const publicHalf = (file: string): string | null => keptPublicHalf(file, signingKey);

/**
 * The kept key; made, and kept, at the first use. Refuses where the system has no key store, and where the store no longer
 * opens what it kept: a new key is never made in the place of one that cannot be read.
 */
export async function keptKey(file: string, store: KeyStore): Promise<Result<KeyObject>> {
  const kept = await keptSecret(file, signingKey, store);
  if (!kept.ok) return kept;
  return kept.value === null ? keepKey(file, newKey(), store) : { ok: true, value: kept.value };
}

/** Keeps a key that comes from elsewhere. Refuses where another one is kept: archives that it signed would have no key. */
export const keepKey = (file: string, key: KeyObject, store: KeyStore): Promise<Result<KeyObject>> =>
  keepSecret(file, signingKey, key, store);
