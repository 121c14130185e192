import { setTimeout as rest } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shelfPages } from '../../../electron/packFile/shelfPages.ts';
import type { UnlockedPack } from '../../../electron/packFile/unlockedPacks.ts';
import { packedFile } from '../../../electron/packFile/packedFile.ts';
import { keepFile } from '../../../electron/store/fileContent.ts';
import { cut, partBytes, sentPdf } from '../../../shared/packFile/sentPdf.ts';
import { emptyLibrary, smallDocument, smallManifest } from '../../fixtures/packFiles.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

const noise = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 7 + (at >> 8)) % 256);

const printed = noise(9 * partBytes + 123, 1);
const pack = { manifest: { ...smallManifest, files: [packedFile('pdf', printed)] } };
const { sha256 } = packedFile('pdf', printed);

test('beginning and end of a file and the parts between are the whole file, and nothing crosses with them', () => {
  for (const length of [1, partBytes, 4 * partBytes, 4 * partBytes + 1, printed.length]) {
    const file = printed.subarray(0, length);
    const { head, tail, bytes } = sentPdf(sha256, file);
    const from = bytes - tail.length;
    expect(from % partBytes).toBe(0);
    expect(Buffer.from(head)).toEqual(Buffer.from(file.subarray(0, partBytes)));
    const whole = Buffer.concat([cut(file, 0, from), tail]);
    expect(whole.equals(file)).toBe(true);
    // A view would take all that lies under it through the door.
    for (const each of [head, tail]) expect(each.buffer.byteLength).toBe(each.length);
  }
});

test('parts are of the file that was opened and end with it', async () => {
  const db = await emptyLibrary();
  keepFile(db, printed);
  const pages = shelfPages();
  const asked = { read: db, pack, unlocked: undefined };
  expect(valueOf(pages.open(asked))).toMatchObject({ sha256, bytes: printed.length });
  const part = valueOf(pages.part(asked, { sha256, begin: 100, end: 300 }));
  expect(Buffer.from(part)).toEqual(Buffer.from(printed.subarray(100, 300)));
  expect(part.buffer.byteLength).toBe(200);
  for (const [begin, end] of [
    [300, 100],
    [0, printed.length + 1],
  ] as const)
    expect(problemOf(pages.part(asked, { sha256, begin, end })).kind).toBe('invalid');
});

test('what was unlocked is given to nobody once it is locked again, and the other way round', async () => {
  const db = await emptyLibrary();
  keepFile(db, printed);
  const pages = shelfPages();
  const unlocked: UnlockedPack = {
    document: smallDocument,
    pages: {},
    pdf: noise(500, 2),
    attachments: new Map(),
  };
  const open = { read: db, pack, unlocked };
  const secret = valueOf(pages.open(open)).sha256;
  const part = { begin: 0, end: 10 };
  expect(valueOf(pages.part(open, { sha256: secret, ...part }))).toEqual(noise(500, 2).slice(0, 10));
  const locked = { ...open, unlocked: undefined };
  expect(problemOf(pages.part(locked, { sha256: secret, ...part })).kind).toBe('notFound');
  expect(problemOf(pages.part(open, { sha256, ...part })).kind).toBe('notFound');
});

test('a file is checked when it is opened and, once it has been let go, again', async () => {
  const db = await emptyLibrary();
  keepFile(db, printed);
  const pages = shelfPages(1);
  const asked = { read: db, pack, unlocked: undefined };
  const part = { sha256, begin: 0, end: 10 };
  valueOf(pages.open(asked));
  db.exec('DROP TRIGGER fileContentIsNeverChanged');
  db.prepare('UPDATE fileContent SET bytes = ? WHERE sha256 = ?').run(noise(printed.length, 3), sha256);
  expect(valueOf(pages.part(asked, part)).length).toBe(10);
  await rest(50);
  expect(problemOf(pages.part(asked, part)).kind).toBe('damaged');
});
