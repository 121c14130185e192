import { type BrowserWindow, app } from 'electron';
import { basename, parse } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import type { ShelfAnswers, ShelfEntry } from '../shared/packFile/shelf.ts';
import { unlessRefused } from './import/takenIn.ts';
import type { RunImport } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { openShelfPack, sendShelfPack } from './packFile/openShelfPack.ts';
import { shelfPages } from './packFile/shelfPages.ts';
import { shelvePublished } from './packFile/shelvePublished.ts';
import { excerptHtml } from './packFile/excerptHtml.ts';
import { openedName } from './openedName.ts';
import type { UnlockedPack } from './packFile/unlockedPacks.ts';
import type { PageJobs } from './pageJobs.ts';
import { printHtml } from './printWindow.ts';
import { chooseFile } from './saveDialog.ts';
import { fileContent } from './store/fileContent.ts';
import { keepReadingPlace, notOnShelf, readShelf, shelfEntry, shelfFile } from './store/shelf.ts';
import { storeProblem } from './store/storeProblem.ts';
import { writeChosen } from './writeWhole.ts';
import { writer } from './writer.ts';

export interface ShelfSurroundings {
  readonly library: () => Library | undefined;
  /** Draws packs of this library for the shelf. */
  readonly pages: PageJobs;
  readonly runImport: RunImport;
  /** The secret half of the reader's own key; null where they have none. */
  readonly ownIdentity: () => Promise<Result<string | null>>;
  readonly window: () => BrowserWindow | undefined;
  /** Who works here, for the audit. */
  readonly author: string;
}

type ShelfChannel = Exclude<
  keyof ShelfAnswers,
  'openPackFile' | 'givenPackFile' | 'knownSigners' | 'forgetSigner' | 'handOver' | 'cancelHandOver'
>;

/** The channels of the reader's shelf. What is not for publication is decrypted into memory, and only while the library is open. */
export function shelfHandlers({
  library,
  pages,
  runImport,
  ownIdentity,
  window,
  author,
}: ShelfSurroundings): Pick<Handlers, ShelfChannel> {
  const writing = writer(library, author);
  const unlocked = new Map<string, UnlockedPack>();
  /** Those that the reader has locked again: they are not opened by themselves a second time. */
  const lockedByHand = new Set<string>();
  /** Those for which a key of the reader's, by its secret half, was tried in vain. */
  const notFor = new Map<string, string>();

  const printed = shelfPages();

  const onShelf = <T>(id: string, work: (open: Library, entry: ShelfEntry) => Result<T>): Result<T> => {
    const open = library();
    if (open === undefined) return noLibrary;
    const entry = shelfEntry(open.read, id);
    return entry === undefined ? failed('notFound', notOnShelf) : work(open, entry);
  };
  const opened = (id: string) => onShelf(id, ({ read }) => openShelfPack(read, id, unlocked.get(id)));

  const unlock = async (id: string, secret: string): Promise<Result<null>> => {
    const found = onShelf(id, ({ read }, { pack }) => {
      const bytes = shelfFile(read, pack, 'exempt');
      return bytes.ok ? ok({ bytes: bytes.value, manifest: pack.manifest }) : bytes;
    });
    if (!found.ok) return found;
    const { bytes, manifest } = found.value;
    const { pack, firstPage, lastPage } = manifest;
    const looked = unlessRefused(
      await runImport({ kind: 'exempt', bytes, secret, manifest: { pack, firstPage, lastPage } }),
    );
    if (!looked.ok) return looked;
    unlocked.set(id, looked.value);
    lockedByHand.delete(id);
    return ok(null);
  };

  return {
    shelf() {
      const open = library();
      if (open === undefined) return noLibrary;
      const entries = readShelf(open.read);
      return ok(entries.map((entry) => (unlocked.has(entry.pack.id) ? { ...entry, exempt: 'open' } : entry)));
    },

    async shelvePublished(published) {
      const open = library();
      if (open === undefined) return noLibrary;
      if (open.write === null) return readOnly;
      try {
        const stamp = { at: new Date().toISOString(), by: author };
        const pack = await shelvePublished(open.write, published, pages.draw, stamp);
        return pack.ok ? onShelf(pack.value.id, (_, entry) => ok(entry)) : pack;
      } catch (error) {
        const problem = storeProblem(error, open.file);
        if (problem === undefined) throw error;
        return { ok: false, problem };
      }
    },

    openShelfPack: ({ id }) => onShelf(id, ({ read }) => sendShelfPack(read, id, unlocked.get(id))),

    shelfPdf: ({ id }) =>
      onShelf(id, ({ read }, { pack }) => printed.open({ read, pack, unlocked: unlocked.get(id) })),

    shelfPdfPart: ({ id, ...part }) =>
      onShelf(id, ({ read }, { pack }) => printed.part({ read, pack, unlocked: unlocked.get(id) }, part)),

    async saveShelfAttachment({ id, sha256 }) {
      const owner = window();
      const pack = opened(id);
      if (!pack.ok) return pack;
      if (owner === undefined) return noLibrary;
      const attached = pack.value.attachments.filter((each) => each.sha256 === sha256);
      const [first] = attached;
      if (first === undefined || first.bytes === null)
        return failed('notFound', 'This pack was handed over without that file: only its pages are in it.');
      if (attached.every(({ restricted }) => restricted))
        return failed('invalid', 'This file is not for publication: it is read here, and not saved.');
      const content = onShelf(id, ({ read }) => fileContent(read, sha256));
      if (!content.ok) return content;
      const { name, ext } = parse(openedName({ name: first.file, kind: 'pdf' }));
      const file = await chooseFile(owner, {
        title: 'Save a copy',
        folder: app.getPath('documents'),
        name,
        kind: 'PDF',
        extension: ext.slice(1),
      });
      if (file === null) return ok(null);
      const written = writeChosen(file, content.value);
      return written.ok ? ok({ name: basename(file) }) : written;
    },

    async unlockShelfPack({ id, secret }) {
      if (secret !== null) return unlock(id, secret);
      const own = await ownIdentity();
      if (!own.ok) return own;
      if (own.value === null)
        return failed(
          'notFound',
          'There is no key of yours on this computer yet. You make one on the shelf.',
        );
      const done = await unlock(id, own.value);
      return !done.ok && done.problem.kind === 'locked'
        ? failed('locked', 'This pack was not locked for your key on this computer.')
        : done;
    },

    async unlockWithOwnKey({ id }) {
      const entry = onShelf(id, (_, found) => ok(found));
      if (!entry.ok) return entry;
      const isForKeys = entry.value.pack.manifest.exempt === 'recipients';
      if (!isForKeys || unlocked.has(id) || lockedByHand.has(id)) return ok(false);
      const own = await ownIdentity();
      if (!own.ok || own.value === null || notFor.get(id) === own.value) return ok(false);
      const done = await unlock(id, own.value);
      if (!done.ok && done.problem.kind === 'locked') notFor.set(id, own.value);
      return ok(done.ok);
    },

    lockShelfPack({ id }) {
      unlocked.delete(id);
      lockedByHand.add(id);
      return ok(null);
    },

    async printExcerpt({ id, blocks }) {
      const pack = opened(id);
      const owner = window();
      if (!pack.ok) return pack;
      if (owner === undefined) return noLibrary;
      return printHtml(excerptHtml(pack.value, blocks), owner);
    },

    keepReadingPlace: ({ id, place }) => writing((write, stamp) => keepReadingPlace(write, id, place, stamp)),
  };
}

const noLibrary = failed('notFound', 'No library is open.');
const readOnly = failed(
  'readOnly',
  'This library can be read, not changed: its file or folder is read-only.',
);
