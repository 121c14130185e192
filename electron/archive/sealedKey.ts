import type { KeyObject } from 'node:crypto';
import { Decrypter, Encrypter, armor } from 'age-encryption';
import { type Result, failed, ok } from '../../shared/api.ts';
import { keyFromPem, pemOf } from './keyPem.ts';

/** Letters that the passphrase of an exported key has at least: whoever guesses it can sign as the council. */
export const shortestPassphrase = 12;

/** A key as a file to keep elsewhere: its PEM, encrypted by age with a passphrase, as text. Refuses a short passphrase. */
export async function sealKey(key: KeyObject, passphrase: string): Promise<Result<string>> {
  if (passphrase.length < shortestPassphrase)
    return failed('invalid', `Choose a passphrase of at least ${shortestPassphrase} characters.`);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return ok(armor.encode(await encrypter.encrypt(pemOf(key))));
}

/** A key out of a file that `sealKey` made, or out of a plain PEM. Refuses another passphrase and other files. */
export async function openKey(text: string, passphrase: string | undefined): Promise<Result<KeyObject>> {
  if (!text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return keyFromPem(text);
  if (passphrase === undefined || passphrase === '')
    return failed('invalid', 'This key is encrypted: give its passphrase.');
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return keyFromPem(await decrypter.decrypt(armor.decode(text), 'text'));
  } catch {
    // What age says may tell of the passphrase.
    return failed('invalid', 'The passphrase is not the one that this key was exported with.');
  }
}
