import { type BrowserWindow, app, dialog } from 'electron';
import { basename, join, parse } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import {
  type KeyHolder,
  type ReaderKey,
  type ReaderKeyAnswers,
  publicKeyFile,
  publicKeysIn,
} from '../shared/packFile/readerKey.ts';
import type { ArchiveJobs } from './archiveJobs.ts';
import type { Handlers } from './ipc.ts';
import type { KeyStore } from './keptSecret.ts';
import { keepReaderKey, makeReaderKey, readerIdentity, readerPublicKey } from './readerKey.ts';
import { readSmall } from './readSmall.ts';
import { type FileToChoose, chooseFile } from './saveDialog.ts';
import { writeChosen } from './writeWhole.ts';

export interface ReaderKeySurroundings {
  readonly window: () => BrowserWindow | undefined;
  /** Seals the key in a process of its own, which a passphrase makes slow by design. */
  readonly jobs: ArchiveJobs;
  readonly keyStore: KeyStore;
  /** Folder of this computer in which the key lies, encrypted by the system's key store. */
  readonly dataDir: string;
}

/** Where the key lies with which whoever reads here opens what is locked for them. */
export const readerKeyFile = (dataDir: string): string => join(dataDir, 'reader-key.json');

/** The channels of the reader's own key. Its secret half never reaches the window. */
export function readerKeyHandlers({
  window,
  jobs,
  keyStore,
  dataDir,
}: ReaderKeySurroundings): Pick<Handlers, keyof ReaderKeyAnswers> {
  const keyFile = readerKeyFile(dataDir);
  const state = async (): Promise<Result<ReaderKey>> =>
    ok({ recipient: readerPublicKey(keyFile), problem: await keyStore.problem() });

  const save = async (
    what: Pick<FileToChoose, 'title' | 'name' | 'kind' | 'extension'>,
    text: string,
    mode?: number,
  ): Promise<Result<{ readonly name: string } | null>> => {
    const owner = window();
    if (owner === undefined) return ok(null);
    const file = await chooseFile(owner, { ...what, folder: app.getPath('documents') });
    if (file === null) return ok(null);
    const written = writeChosen(file, text, mode);
    return written.ok ? ok({ name: basename(file) }) : written;
  };

  return {
    readerKey: state,

    async makeReaderKey() {
      const made = await makeReaderKey(keyFile, keyStore);
      return made.ok ? state() : made;
    },

    async savePublicKey({ name }) {
      const recipient = readerPublicKey(keyFile);
      if (recipient === null) return noKey;
      return save(
        { title: 'Save the public key', name: `Public key of ${name}`, kind: 'Public key', extension: 'txt' },
        publicKeyFile({ name, recipient }),
      );
    },

    async exportReaderKey({ passphrase }) {
      const identity = await readerIdentity(keyFile, keyStore);
      if (!identity.ok) return identity;
      if (identity.value === null) return noKey;
      const sealed = await jobs.run('seal', { secret: identity.value, passphrase });
      if (!sealed.ok) return sealed;
      return save(
        { title: 'Export your key', name: 'My key of Tabled', kind: 'Encrypted key', extension: 'age' },
        sealed.value,
        0o600,
      );
    },

    async importReaderKey({ passphrase }) {
      const owner = window();
      const files = owner === undefined ? [] : await chosen(owner, 'Import your key');
      const [file] = files;
      if (file === undefined) return ok(null);
      const text = readSmall(file);
      if (!text.ok) return text;
      const unsealed = await jobs.run('unseal', { text: text.value, passphrase });
      if (!unsealed.ok) return unsealed;
      const kept = await keepReaderKey(keyFile, unsealed.value, keyStore);
      return kept.ok ? state() : kept;
    },

    async readPublicKeys() {
      const owner = window();
      const files = owner === undefined ? [] : await chosen(owner, 'Open public keys', true);
      if (files.length === 0) return ok(null);
      const found: KeyHolder[] = [];
      for (const file of files) {
        const text = readSmall(file);
        if (!text.ok) return text;
        const keys = publicKeysIn(text.value, parse(file).name);
        if (keys.length === 0)
          return failed(
            'invalid',
            `“${basename(file)}” holds no public key: it has a line that begins with “age1”.`,
          );
        found.push(...keys);
      }
      return ok(found);
    },
  };
}

const noKey = failed('notFound', 'There is no key of yours on this computer yet: make one first.');

/** None where the person closed the dialog. */
async function chosen(owner: BrowserWindow, title: string, several = false): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title,
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : filePaths;
}
