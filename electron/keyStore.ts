import { safeStorage } from 'electron';
import type { KeyStore } from './keptSecret.ts';

/** The key store of the operating system, through Electron; `otherwise` is what to do where there is none. */
const keyStore = (otherwise: string): KeyStore => ({
  async problem() {
    // Without a keyring, Linux has only a password that is built into the program: that keeps nothing from anybody.
    const isOpen = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
    return !isOpen && (await safeStorage.isAsyncEncryptionAvailable())
      ? null
      : `This computer has no key store that is open, so Tabled cannot keep ${otherwise}`;
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (bytes) => (await safeStorage.decryptStringAsync(bytes)).result,
});

export const signersKeyStore = keyStore(
  'the key that signs an archive. Unlock or install the keyring of your desktop, or archive from the command line with a key of your own.',
);

export const readersKeyStore = keyStore(
  'a key of yours. Unlock or install the keyring of your desktop, or ask the council for a passphrase.',
);
