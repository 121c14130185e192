import { type Result, failed, ok } from '../../shared/api.ts';
import { type SentPack, receivedPack } from '../../shared/packFile/sentPack.ts';
import type { OpenPack } from '../../shared/packFile/shelf.ts';
import type { ReadHandle } from '../store/handles.ts';
import { notOnShelf, shelfEntry, shelfFile } from '../store/shelf.ts';
import { utf8 } from './packedFile.ts';
import type { UnlockedPack } from './unlockedPacks.ts';

/**
 * A pack of the shelf, ready to be read; `unlocked` is what of it has been decrypted in this session. Refuses one that is not
 * on the shelf, and one whose files are not what was put there.
 */
export function openShelfPack(read: ReadHandle, id: string, unlocked?: UnlockedPack): Result<OpenPack> {
  const sent = sendShelfPack(read, id, unlocked);
  return sent.ok ? ok(receivedPack(sent.value, text)) : sent;
}

/** The same as it goes through the door, its files unread. */
export function sendShelfPack(read: ReadHandle, id: string, unlocked?: UnlockedPack): Result<SentPack> {
  const entry = shelfEntry(read, id);
  if (entry === undefined) return failed('notFound', notOnShelf);
  const { manifest } = entry.pack;
  const document = unlocked ? ok(json(unlocked.document)) : shelfFile(read, entry.pack, 'document');
  if (!document.ok) return document;
  const pages = unlocked ? ok(json(unlocked.pages)) : shelfFile(read, entry.pack, 'pages');
  if (!pages.ok) return pages;
  const sizes = new Map(
    manifest.files.filter(({ role }) => role === 'attachment').map(({ sha256, bytes }) => [sha256, bytes]),
  );
  for (const [sha256, bytes] of unlocked?.attachments ?? []) sizes.set(sha256, bytes.length);
  return ok({
    entry: unlocked === undefined ? entry : { ...entry, exempt: 'open' },
    document: document.value,
    pages: pages.value,
    sizes,
  });
}

const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
