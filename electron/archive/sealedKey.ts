import type { KeyObject } from 'node:crypto';
import { Decrypter, Encrypter, armor } from 'age-encryption';
import { type Result, failed, ok } from '../../shared/api.ts';
import { keyFromPem, pemOf } from './keyPem.ts';

/** Letters that the passphrase of an exported key has at least: whoever guesses it can sign as the council. */
export const shortestPassphrase = 12;

/** A secret as a file to keep elsewhere: encrypted by age with a passphrase, as text. Refuses a short passphrase. */
export async function sealText(secret: string, passphrase: string): Promise<Result<string>> {
  if (passphrase.length < shortestPassphrase)
    return failed('invalid', `Choose a passphrase of at least ${shortestPassphrase} characters.`);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return ok(armor.encode(await encrypter.encrypt(secret)));
}

/** A secret out of a file that `sealText` made; any other text as it is. Refuses another passphrase. */
export async function openSealed(text: string, passphrase: string | undefined): Promise<Result<string>> {
  if (!text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return ok(text);
  if (passphrase === undefined || passphrase === '')
    return failed('invalid', 'This key is encrypted: give its passphrase.');
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return ok(await decrypter.decrypt(armor.decode(text), 'text'));
  } catch {
    // What age says may tell of the passphrase.
    return failed('invalid', 'The passphrase is not the one that this key was exported with.');
  }
}

/** A key as a file to keep elsewhere: its PEM, sealed. Refuses a short passphrase. */
export const sealKey = (key: KeyObject, passphrase: string): Promise<Result<string>> =>
  sealText(pemOf(key), passphrase);

/** A key out of a file that `sealKey` made, or out of a plain PEM. Refuses another passphrase and other files. */
export async function openKey(text: string, passphrase: string | undefined): Promise<Result<KeyObject>> {
  const opened = await openSealed(text, passphrase);
  return opened.ok ? keyFromPem(opened.value) : opened;
}
