import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DecryptStringAsyncReturnValue } from 'electron';
import { hostState } from './hostState.ts';

type Backend = 'basic_text' | 'gnome_libsecret' | 'unknown';

/**
 * The key store of the system. A machine that runs tests has none, and an app must ask first and do without; with a file
 * named in HOST_KEYRING this host has one, which keeps its secret in that file as a desktop's keyring does between starts.
 * As under Linux, without one the runtime falls back on a password that is built into it, and only if the app asks for it.
 */
const keyring = process.env['HOST_KEYRING'];
/** Stands before what Chromium encrypts under Linux: with its built-in password, or with the keyring's. */
const marks = { basic: 'v10', keyring: 'v11' };
const builtIn = Buffer.alloc(32, 'peanuts');
let isPlainAllowed = false;

const isAvailable = (): boolean => hostState.isReady && (keyring !== undefined || isPlainAllowed);

function secret(): Buffer {
  if (!isAvailable()) throw new Error('Error while encrypting the text provided to safeStorage.');
  if (keyring === undefined) return builtIn;
  if (!existsSync(keyring)) writeFileSync(keyring, randomBytes(32), { mode: 0o600 });
  return readFileSync(keyring);
}

function encryptString(plainText: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret(), nonce);
  const mark = Buffer.from(keyring === undefined ? marks.basic : marks.keyring);
  const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([mark, nonce, cipher.getAuthTag(), body]);
}

function decryptString(encrypted: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret(), encrypted.subarray(3, 15));
    decipher.setAuthTag(encrypted.subarray(15, 31));
    return Buffer.concat([decipher.update(encrypted.subarray(31)), decipher.final()]).toString('utf8');
  } catch {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
  }
}

/** Runs in a promise, so that what the synchronous call throws rejects. */
const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);

export const safeStorage = {
  isEncryptionAvailable: isAvailable,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => {
    await hostState.ready.promise;
    return isAvailable();
  },
  getSelectedStorageBackend: (): Backend =>
    !hostState.isReady ? 'unknown' : keyring === undefined ? 'basic_text' : 'gnome_libsecret',
  setUsePlainTextEncryption(usePlainText: boolean): void {
    isPlainAllowed = usePlainText;
  },
  encryptString,
  decryptString,
  encryptStringAsync: (plainText: string): Promise<Buffer> => later(() => encryptString(plainText)),
  decryptStringAsync: (encrypted: Buffer): Promise<DecryptStringAsyncReturnValue> =>
    later(() => ({ shouldReEncrypt: false, result: decryptString(encrypted) })),
};
