/**
 * The key of whoever reads here: an X25519 identity of age (age-encryption.org/v1). What is locked for its public half opens on
 * this computer and nowhere else, without a passphrase going round.
 */
import { type Result, failed, ok } from '../shared/api.ts';
import { type KeyStore, type KindOfSecret, keepSecret, keptPublicHalf, keptSecret } from './keptSecret.ts';

/** Loaded when a key is made or opened: no window waits for it. */
const age = () => import('age-encryption');

const readerKey: KindOfSecret<string> = {
  format: 'tabled-reader-key-1',
  publicHalf: /^age1[02-9ac-hj-np-z]{58}$/,
  publicOf: async (identity) => (await age()).identityToRecipient(identity),
  textOf: (identity) => identity,
  fromText: identityFrom,
  unreadable:
    'Your key cannot be opened: the key store of this computer no longer knows it. Import the copy that you exported.',
};

/** The public half, as age names it: "age1…"; null where there is no key. */
export const readerPublicKey = (file: string): string | null => keptPublicHalf(file, readerKey);

/** The secret half, as age writes it: "AGE-SECRET-KEY-1…"; null where there is no key. Refuses as `keptSecret`. */
export const readerIdentity = (file: string, store: KeyStore): Promise<Result<string | null>> =>
  keptSecret(file, readerKey, store);

/** Makes a key and keeps it; the one that is there stays where there is one. Refuses as `keptSecret`. */
export async function makeReaderKey(file: string, store: KeyStore): Promise<Result<string>> {
  const kept = await keptSecret(file, readerKey, store);
  if (!kept.ok) return kept;
  return kept.value === null
    ? keepSecret(file, readerKey, await (await age()).generateX25519Identity(), store)
    : ok(kept.value);
}

/** Keeps a key that was brought from another computer. Refuses what is none, and as `keepSecret`. */
export async function keepReaderKey(file: string, text: string, store: KeyStore): Promise<Result<string>> {
  const identity = identityFrom(text);
  if (!identity.ok) return identity;
  return keepSecret(file, readerKey, identity.value, store);
}

/** The one identity in a text, among comments as age-keygen writes them. */
function identityFrom(text: string): Result<string> {
  const [first, ...more] = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return more.length === 0 && /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/u.test(first ?? '')
    ? ok(first ?? '')
    : failed('invalid', 'This file holds no key of a reader: choose the one that you exported.');
}
