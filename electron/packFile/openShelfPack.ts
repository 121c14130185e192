import { type Result, failed, ok } from '../../shared/api.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { OpenPack, ShelfAttachment } from '../../shared/packFile/shelf.ts';
import type { ReadHandle } from '../store/handles.ts';
import { notOnShelf, shelfEntry, shelfFile } from '../store/shelf.ts';
import type { UnlockedPack } from './unlockedPacks.ts';

/**
 * A pack of the shelf, ready to be read; `unlocked` is what of it has been decrypted in this session. Refuses one that is not
 * on the shelf, and one whose files are not what was put there.
 */
export function openShelfPack(read: ReadHandle, id: string, unlocked?: UnlockedPack): Result<OpenPack> {
  const entry = shelfEntry(read, id);
  if (entry === undefined) return failed('notFound', notOnShelf);
  const { manifest } = entry.pack;
  const document = unlocked
    ? ok(unlocked.document)
    : jsonOf<Document>(shelfFile(read, entry.pack, 'document'));
  if (!document.ok) return document;
  const pages = unlocked
    ? ok(unlocked.pages)
    : jsonOf<Readonly<Record<string, number>>>(shelfFile(read, entry.pack, 'pages'));
  if (!pages.ok) return pages;
  const sizes = new Map(
    manifest.files.filter(({ role }) => role === 'attachment').map(({ sha256, bytes }) => [sha256, bytes]),
  );
  for (const [sha256, bytes] of unlocked?.attachments ?? []) sizes.set(sha256, bytes.length);
  return ok({
    entry: unlocked === undefined ? entry : { ...entry, exempt: 'open' },
    document: document.value,
    pages: pages.value,
    attachments: listed(document.value, pages.value, sizes),
  });
}

const listed = (
  document: Document,
  pages: Readonly<Record<string, number>>,
  sizes: ReadonlyMap<string, number>,
): ShelfAttachment[] =>
  attachmentsOf(document).map((block) => ({
    sha256: block.sha256,
    title: block.title,
    file: block.file,
    block: block.id,
    page: pages[block.id] ?? null,
    pages: block.pages.length,
    bytes: sizes.get(block.sha256) ?? null,
  }));

/** A file of ours, or one that was looked at before it was put on the shelf. */
const jsonOf = <T>(bytes: Result<Uint8Array>): Result<T> =>
  bytes.ok ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as T) : bytes;
