import type { BrowserWindow } from 'electron';
import { type Result, failed, ok } from '../shared/api.ts';
import type { ShelfAnswers, ShelfEntry } from '../shared/packFile/shelf.ts';
import type { RunImport } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { openShelfPack, sendShelfPack } from './packFile/openShelfPack.ts';
import { shelvePublished } from './packFile/shelvePublished.ts';
import { excerptHtml } from './packFile/excerptHtml.ts';
import type { UnlockedPack } from './packFile/unlockedPacks.ts';
import type { PageJobs } from './pageJobs.ts';
import { printHtml } from './printWindow.ts';
import { fileContent } from './store/fileContent.ts';
import { keepReadingPlace, notOnShelf, readShelf, shelfEntry, shelfFile } from './store/shelf.ts';
import { storeProblem } from './store/storeProblem.ts';
import { writer } from './writer.ts';

export interface ShelfSurroundings {
  readonly library: () => Library | undefined;
  /** Draws packs of this library for the shelf. */
  readonly pages: PageJobs;
  readonly runImport: RunImport;
  readonly window: () => BrowserWindow | undefined;
  /** Who works here, for the audit. */
  readonly author: string;
}

type ShelfChannel = Exclude<
  keyof ShelfAnswers,
  'openPackFile' | 'givenPackFile' | 'knownSigners' | 'forgetSigner' | 'handOver'
>;

/** The channels of the reader's shelf. What is not for publication is decrypted into memory, and only while the library is open. */
export function shelfHandlers({
  library,
  pages,
  runImport,
  window,
  author,
}: ShelfSurroundings): Pick<Handlers, ShelfChannel> {
  const writing = writer(library, author);
  const unlocked = new Map<string, UnlockedPack>();

  const onShelf = <T>(id: string, work: (open: Library, entry: ShelfEntry) => Result<T>): Result<T> => {
    const open = library();
    if (open === undefined) return noLibrary;
    const entry = shelfEntry(open.read, id);
    return entry === undefined ? failed('notFound', notOnShelf) : work(open, entry);
  };
  const opened = (id: string) => onShelf(id, ({ read }) => openShelfPack(read, id, unlocked.get(id)));

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

    shelfPdf: ({ id, edition }) =>
      onShelf(id, ({ read }, { pack }) => {
        const secret = edition === 'pack' ? unlocked.get(id) : undefined;
        return secret === undefined
          ? shelfFile(read, pack, edition === 'pack' ? 'pdf' : 'largePrint')
          : ok(secret.pdf);
      }),

    shelfAttachment: ({ id, sha256 }) =>
      onShelf(id, ({ read }, { pack }) => {
        const secret = unlocked.get(id)?.attachments.get(sha256);
        if (secret !== undefined) return ok(secret);
        return pack.manifest.files.some((file) => file.role === 'attachment' && file.sha256 === sha256)
          ? fileContent(read, sha256)
          : failed('notFound', 'This pack was handed over without that file.');
      }),

    async unlockShelfPack({ id, secret }) {
      const found = onShelf(id, ({ read }, { pack }) => {
        const bytes = shelfFile(read, pack, 'exempt');
        return bytes.ok ? ok({ bytes: bytes.value, manifest: pack.manifest }) : bytes;
      });
      if (!found.ok) return found;
      const { bytes, manifest } = found.value;
      const { pack, firstPage, lastPage } = manifest;
      const looked = await runImport({
        kind: 'exempt',
        bytes,
        secret,
        manifest: { pack, firstPage, lastPage },
      });
      if ('kind' in looked) return failed('invalid', looked.message);
      if (!looked.ok) return looked;
      unlocked.set(id, looked.value);
      return ok(null);
    },

    lockShelfPack({ id }) {
      unlocked.delete(id);
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
