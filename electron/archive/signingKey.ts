import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import { writeWhole } from '../writeWhole.ts';
import { newKey, pemOf } from './keyPem.ts';
import { openKey } from './sealedKey.ts';

/**
 * The key that signs the ledger, out of its file; made where there is none yet. Refuses a file that holds something else,
 * because a key that is lost cannot be made again, and never writes over one. The file can be read by its owner alone. One
 * that was exported from the window opens with its passphrase.
 */
export async function signingKey(file: string, passphrase?: string): Promise<Result<KeyObject>> {
  if (existsSync(file)) return readKey(file, passphrase);
  const key = newKey();
  writeWhole(file, pemOf(key), 0o600);
  return ok(key);
}

async function readKey(file: string, passphrase: string | undefined): Promise<Result<KeyObject>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failed('notFound', `The file of the key, "${basename(file)}", cannot be read.`);
  }
  return openKey(text, passphrase);
}
