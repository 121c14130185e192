import { type BrowserWindow, app, dialog } from 'electron';
import type { KeyObject } from 'node:crypto';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import { fingerprintOf } from '../shared/packFile/fingerprint.ts';
import type { OpenPackAnswer } from '../shared/packFile/shelf.ts';
import type { GivenFile } from './givenFile.ts';
import type { RunImport } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { packAttachments } from './packFile/packAttachments.ts';
import { publishedPack } from './packFile/publishedPack.ts';
import { takeInPack } from './packFile/takeInPack.ts';
import { handOver } from './packFile/writePackFile.ts';
import type { MakeUnsigned } from './packFileJobs.ts';
import { chooseFile } from './saveDialog.ts';
import { forgetSigner, knownSigners } from './store/packSigners.ts';
import { notOnShelf, shelfEntry } from './store/shelf.ts';
import { storeProblem } from './store/storeProblem.ts';
import { writer } from './writer.ts';

export interface PackFileSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly runImport: RunImport;
  readonly makeUnsigned: MakeUnsigned;
  /** The key that signs what this council hands over. */
  readonly signingKey: () => Promise<Result<KeyObject>>;
  readonly given: GivenFile;
  /** Who works here, for the audit. */
  readonly author: string;
}

type PackFileChannel = 'openPackFile' | 'givenPackFile' | 'knownSigners' | 'forgetSigner' | 'handOver';

/** The channels of pack files: handing one over, and opening one that arrived. */
export function packFileHandlers(surroundings: PackFileSurroundings): Pick<Handlers, PackFileChannel> {
  const { library, window, runImport, makeUnsigned, signingKey, given, author } = surroundings;
  const writing = writer(library, author);
  // Its name alone: it is looked at anew once somebody has answered.
  let asked: string | undefined;

  const fileOf = async (file: 'choose' | 'given' | 'again'): Promise<string | null | undefined> => {
    switch (file) {
      case 'given':
        return given.take();
      case 'again':
        return asked;
      case 'choose': {
        const owner = window();
        return owner === undefined ? null : choosePack(owner);
      }
    }
  };

  return {
    async openPackFile({ file: which, trust }) {
      const file = await fileOf(which);
      asked = undefined;
      if (file === null) return ok({ kind: 'notChosen' });
      if (file === undefined) return failed('notFound', 'The file is no longer at hand: choose it again.');
      const open = library();
      if (open === undefined) return noLibrary;
      if (open.write === null) return readOnly;
      try {
        const stamp = { at: new Date().toISOString(), by: author };
        const taken = await takeInPack(open.write, file, { run: runImport, trust, stamp });
        if (!taken.ok) return taken;
        if (taken.value.kind === 'unknownSigner') {
          asked = file;
          const { signer, manifest } = taken.value.checked;
          const { organisation, title } = manifest;
          return ok<OpenPackAnswer>({
            kind: 'unknownSigner',
            organisation: organisation.name,
            title,
            signer,
            fingerprint: fingerprintOf(signer),
          });
        }
        const entry = shelfEntry(open.read, taken.value.pack.id);
        return entry === undefined
          ? failed('notFound', notOnShelf)
          : ok({ kind: 'onShelf', entry, already: taken.value.already });
      } catch (error) {
        const problem = storeProblem(error, open.file);
        if (problem === undefined) throw error;
        return { ok: false, problem };
      }
    },

    givenPackFile() {
      const file = given.look();
      return ok(file === undefined ? null : basename(file));
    },

    knownSigners() {
      const open = library();
      return open === undefined ? noLibrary : ok(knownSigners(open.read));
    },

    forgetSigner: ({ organisation }) => writing((write) => forgetSigner(write, organisation)),

    async handOver({ pack, largePrint, exempt }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return noLibrary;
      const found = publishedPack(open.read, pack);
      if (!found.ok) return found;
      const { meeting, header } = found.value;
      const file = await chooseFile(owner, {
        title: 'Hand over the pack',
        folder: app.getPath('documents'),
        name: `${meeting.ref}-${header.kind === 'supplement' ? 'supplement' : 'version'}-${header.number}`,
        kind: 'Pack of Tabled',
        extension: 'tabledpack',
      });
      if (file === null) return ok(null);
      if (file === open.file)
        return failed('invalid', 'That is the library itself: choose another name or folder.');
      const key = await signingKey();
      if (!key.ok) return key;
      const laidOut = packAttachments(open.read, found.value.document);
      if (!laidOut.ok) return laidOut;
      const order = { ...found.value, largePrint, exempt };
      const { attachments, remove } = laidOut.value;
      return handOver(file, key.value, (part) => makeUnsigned(order, attachments, part)).finally(remove);
    },
  };
}

/** Null where the person closed the dialog. */
async function choosePack(owner: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title: 'Open a pack',
    filters: [
      { name: 'Pack of Tabled', extensions: ['tabledpack'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

const noLibrary = failed('notFound', 'No library is open.');
const readOnly = failed(
  'readOnly',
  'This library can be read, not changed: its file or folder is read-only.',
);
