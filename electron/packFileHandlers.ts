import { type BrowserWindow, app, dialog } from 'electron';
import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Argument, type Result, failed, ok } from '../shared/api.ts';
import { fingerprintOf } from '../shared/packFile/fingerprint.ts';
import type { OpenPackAnswer } from '../shared/packFile/shelf.ts';
import { writeProblem } from './fileProblem.ts';
import type { GivenFile } from './givenFile.ts';
import type { RunImport } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { handOver } from './packFile/handOver.ts';
import { packAttachments } from './packFile/packAttachments.ts';
import { publishedPack } from './packFile/publishedPack.ts';
import { takeInPack } from './packFile/takeInPack.ts';
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

type PackFileChannel =
  'openPackFile' | 'givenPackFile' | 'knownSigners' | 'forgetSigner' | 'handOver' | 'cancelHandOver';

/** The channels of pack files: handing one over, and opening one that arrived. */
export function packFileHandlers(surroundings: PackFileSurroundings): Pick<Handlers, PackFileChannel> {
  const { library, window, runImport, makeUnsigned, signingKey, given, author } = surroundings;
  const writing = writer(library, author);
  // A file by its name alone: it is looked at anew once somebody has answered.
  let asked: Wanted | undefined;
  /** Stops the handing over that is under way. */
  let making: AbortController | undefined;

  const wanted = async (file: Argument<'openPackFile'>['file']): Promise<Wanted | null | undefined> => {
    if (typeof file === 'object') return file;
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
      const chosen = await wanted(which);
      asked = undefined;
      if (chosen === null) return ok({ kind: 'notChosen' });
      if (chosen === undefined) return failed('notFound', 'The file is no longer at hand: choose it again.');
      const open = library();
      if (open === undefined) return noLibrary;
      if (open.write === null) return readOnly;
      const arrived = layOut(chosen);
      if (!arrived.ok) return arrived;
      const { file, remove } = arrived.value;
      try {
        const stamp = { at: new Date().toISOString(), by: author };
        const taken = await takeInPack(open.write, file, { run: runImport, trust, stamp });
        if (!taken.ok) return taken;
        if (taken.value.kind === 'unknownSigner') {
          asked = chosen;
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
      } finally {
        remove();
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
      const { signal } = (making = new AbortController());
      return handOver(file, key.value, (part) => makeUnsigned(order, attachments, part, signal)).finally(
        remove,
      );
    },

    cancelHandOver() {
      making?.abort();
      return ok(null);
    },
  };
}

/** A file by its full name, or one that was dropped on the window, which does not tell where it lies. */
type Wanted = string | { readonly name: string; readonly bytes: Uint8Array };

/** The file on the disk; what was dropped is laid out for as long as it is looked at, as it came, locked parts and all. */
function layOut(wanted: Wanted): Result<{ readonly file: string; readonly remove: () => void }> {
  if (typeof wanted === 'string') return ok({ file: wanted, remove: () => undefined });
  const folder = mkdtempSync(join(app.getPath('temp'), 'tabled-dropped-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const file = join(folder, 'dropped.tabledpack');
  try {
    writeFileSync(file, wanted.bytes, { mode: 0o600 });
    return ok({ file, remove });
  } catch (error) {
    remove();
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
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
