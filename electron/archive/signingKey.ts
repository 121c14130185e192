import { type KeyObject, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import { writeWhole } from '../writeWhole.ts';

/**
 * The Ed25519 key that signs the ledger, out of its file; made where there is none yet. Refuses a file that holds something
 * else, because a key that is lost cannot be made again, and never writes over one. The file can be read by its owner alone.
 */
export function signingKey(file: string): Result<KeyObject> {
  if (existsSync(file)) return readKey(file);
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  writeWhole(file, text, 0o600);
  return ok(privateKey);
}

function readKey(file: string): Result<KeyObject> {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return ok(key);
  } catch {
    // What the reason is would tell of the key.
  }
  return failed(
    'invalid',
    `"${basename(file)}" holds no key that Tabled can sign with: choose the file of the archive's key.`,
  );
}
