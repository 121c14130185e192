/** Locking what leaves the library with age, and opening what comes back: for a passphrase, or for chosen people. */
import { Decrypter, Encrypter } from 'age-encryption';
import { type Result, failed, ok } from '../shared/result.ts';
import type { AgeLock } from '../shared/ageLock.ts';

/** Refuses, with the one that is wrong, recipients that age does not know. */
export function encrypterFor(recipients: readonly string[]): Result<Encrypter> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      return failed(
        'invalid',
        `"${recipient}" is no recipient of age: it begins with "age1" and is copied whole.`,
      );
    }
  }
  return ok(encrypter);
}

/** Refuses recipients that age does not know. */
export async function lockFor(lock: AgeLock, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const encrypter = lock.kind === 'recipients' ? encrypterFor(lock.recipients) : ok(new Encrypter());
  if (!encrypter.ok) return encrypter;
  if (lock.kind === 'passphrase') encrypter.value.setPassphrase(lock.passphrase);
  return ok(await encrypter.value.encrypt(bytes));
}

/** Whether bytes begin as a file of age does. */
export const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, intro.length)) === intro;
const intro = 'age-encryption.org/v1\n';

/** Opens by a passphrase, or by the reader's own key as age writes it. Refuses a secret that does not open it, as `locked`. */
export async function unlocked(bytes: Uint8Array, secret: string): Promise<Result<Uint8Array>> {
  const isKey = /^AGE-SECRET-KEY-/iu.test(secret.trim());
  const decrypter = new Decrypter();
  try {
    if (isKey) decrypter.addIdentity(secret.trim().toUpperCase());
    else decrypter.addPassphrase(secret);
  } catch {
    return failed(
      'invalid',
      'This is no secret key of age: it begins with “AGE-SECRET-KEY-1” and is copied whole.',
    );
  }
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    if (error instanceof Error && error.message.includes('no identity matched'))
      return failed(
        'locked',
        isKey
          ? 'This key does not open the file: it was locked for somebody else.'
          : 'This passphrase does not open the file: look at capitals and spaces.',
      );
    return failed('damaged', 'This file is damaged: ask for another copy.');
  }
}
