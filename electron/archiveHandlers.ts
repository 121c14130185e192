import { type BrowserWindow, app, dialog } from 'electron';
import type { KeyObject } from 'node:crypto';
import { basename, join } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import { keepKey, keptKey, publicHalf } from './archive/keptKey.ts';
import { keyFromPem, pemOf } from './archive/keyPem.ts';
import { publicHex } from './archive/ledger.ts';
import type { ArchiveJobs } from './archiveJobs.ts';
import type { Handlers } from './ipc.ts';
import type { KeyStore } from './keptSecret.ts';
import type { Library } from './library.ts';
import { readSmall } from './readSmall.ts';
import { chooseFile } from './saveDialog.ts';
import { writeChosen } from './writeWhole.ts';

type ArchiveChannel =
  | 'archiveMeeting'
  | 'cancelArchive'
  | 'verifyArchive'
  | 'openArchived'
  | 'remakeArchived'
  | 'archiveKey'
  | 'exportArchiveKey'
  | 'importArchiveKey';

export interface ArchiveSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly jobs: ArchiveJobs;
  readonly keyStore: KeyStore;
  /** Folder of this computer in which the key lies, encrypted by the system's key store. */
  readonly dataDir: string;
}

/** Where the key lies with which this computer signs archives and the packs that it hands over. */
export const archiveKeyFile = (dataDir: string): string => join(dataDir, 'archive-key.json');

/** The channels of the archive: making bags, checking them, and the key that signs. */
export function archiveHandlers(surroundings: ArchiveSurroundings): Pick<Handlers, ArchiveChannel> {
  const { library, window, jobs, keyStore, dataDir } = surroundings;
  /** The bag that was opened last. */
  let opened: string | null = null;
  const keyFile = archiveKeyFile(dataDir);
  return {
    async archiveMeeting({ meetingId, recipients, openOnly }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return failed('notFound', 'No library is open.');
      const archive = await chooseFolder(owner, 'Choose the folder of the archive', 'Archive here');
      if (archive === null) return ok(null);
      const key = await keptKey(keyFile, keyStore);
      if (!key.ok) return key;
      const task = { library: open.file, meetingId, archive, key: pemOf(key.value), recipients, openOnly };
      const archived = await jobs.run('archive', task);
      return archived.ok ? ok({ ...archived.value, folder: archive }) : archived;
    },

    cancelArchive() {
      jobs.cancel();
      return ok(null);
    },

    async verifyArchive() {
      const owner = window();
      if (owner === undefined) return ok(null);
      const folder = await chooseFolder(owner, 'Choose an archive, or one bag of it', 'Check');
      if (folder === null) return ok(null);
      const verdict = await jobs.run('verify', { folder });
      return verdict.ok
        ? ok({ ...verdict.value, folder, isOwnKey: ownKey(verdict.value.key, publicHalf(keyFile)) })
        : verdict;
    },

    async openArchived({ identity }) {
      const owner = window();
      if (owner === undefined) return ok(null);
      const folder = await chooseFolder(owner, 'Choose the bag of a meeting', 'Open');
      if (folder === null) return ok(null);
      const read = await jobs.run('open', { folder, identity });
      if (read.ok) opened = folder;
      return read;
    },

    async remakeArchived({ identity }) {
      return opened === null
        ? failed('notFound', 'No archived meeting is open.')
        : jobs.run('remake', { folder: opened, identity });
    },

    async archiveKey() {
      return ok({ key: publicHalf(keyFile), problem: await keyStore.problem() });
    },

    async exportArchiveKey({ passphrase }) {
      const owner = window();
      if (owner === undefined) return ok(null);
      const key = await keptKey(keyFile, keyStore);
      if (!key.ok) return key;
      const sealed = await jobs.run('seal', { secret: pemOf(key.value), passphrase });
      if (!sealed.ok) return sealed;
      const file = await chooseFile(owner, {
        title: 'Export the key of the archive',
        folder: app.getPath('documents'),
        name: 'Key of the archive',
        kind: 'Encrypted key',
        extension: 'age',
      });
      return file === null ? ok(null) : written(file, sealed.value);
    },

    async importArchiveKey({ passphrase }) {
      const owner = window();
      if (owner === undefined) return ok(null);
      const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Import the key of the archive',
        properties: ['openFile'],
      });
      const [file] = filePaths;
      if (canceled || file === undefined) return ok(null);
      const text = readSmall(file);
      if (!text.ok) return text;
      const pem = await jobs.run('unseal', { text: text.value, passphrase });
      const key: Result<KeyObject> = pem.ok ? keyFromPem(pem.value) : pem;
      const kept = key.ok ? await keepKey(keyFile, key.value, keyStore) : key;
      return kept.ok ? ok({ key: publicHex(kept.value) }) : kept;
    },
  };
}

/** Whether a ledger is signed with this computer's key; null where one of the two is not known. */
const ownKey = (signed: string | null, own: string | null): boolean | null =>
  signed === null || own === null ? null : signed === own;

/** Null where the person closed the dialog. */
async function chooseFolder(owner: BrowserWindow, title: string, button: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title,
    buttonLabel: button,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

function written(file: string, text: string): Result<{ readonly name: string }> {
  const done = writeChosen(file, text, 0o600);
  return done.ok ? ok({ name: basename(file) }) : done;
}
