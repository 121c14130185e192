import { type KeyObject, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';

/** A new Ed25519 key, which signs ledgers. */
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** The private key as text, in plain. */
export const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string;

/** Refuses what is no Ed25519 key. */
export function keyFromPem(text: string): Result<KeyObject> {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return ok(key);
  } catch {
    // What the reason is would tell of the key.
  }
  return failed(
    'invalid',
    'This file holds no key that Tabled can sign with: choose the file of the archive’s key.',
  );
}
