import { describe, expect, test } from 'vitest';
import { ok } from '../../../shared/api.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { countPages } from '../../../electron/export/countPages.ts';
import { drawPages } from '../../../electron/export/drawPages.ts';
import { openShelfPack } from '../../../electron/packFile/openShelfPack.ts';
import { shelvePublished } from '../../../electron/packFile/shelvePublished.ts';
import { readBin, removeRow, restoreRow } from '../../../electron/store/bin.ts';
import { publishPack } from '../../../electron/store/packs.ts';
import { keepReadingPlace, readShelf, shelfFile } from '../../../electron/store/shelf.ts';
import type { ReadingPlace } from '../../../shared/reading/readingPlace.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
const draw = async (document: Document) =>
  ok(
    await drawPages(document, {
      attachments: () => Promise.reject(new Error('there are none')),
      signal: new AbortController().signal,
    }),
  );

async function publishedLibrary() {
  const db = await openTinyLibrary();
  overrideMusts(db, meetingId, stamp);
  return { db, version: valueOf(publishPack(db, meetingId, stamp)) };
}

const place: ReadingPlace = {
  view: 'text',
  page: 2,
  part: 'ourtown-bridge',
  block: 'ourtown-bridge/b-1',
  into: 0.5,
  seen: {},
  read: { 'ourtown-bridge': ['ourtown-bridge/b-1'] },
  changesSeen: true,
};

describe('a pack of the library itself, put on the shelf', () => {
  test('opens whole, with the pages on which everything begins', async () => {
    const { db, version } = await publishedLibrary();
    const row = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    const open = valueOf(openShelfPack(db, row.id));
    expect(JSON.stringify(open.document)).toBe(version.document);
    expect(open.entry.exempt).toBe('none');
    expect(open.entry).toMatchObject({ stopped: null, pack: { signer: null, pack: version.id } });
    expect(open.entry.pack.manifest).toMatchObject({
      kind: 'main',
      follows: null,
      audience: 'members',
      firstPage: 1,
      lastPage: await countPages(open.document),
    });
    for (const part of open.document.parts) expect(open.pages[part.id]).toBeGreaterThanOrEqual(1);
    expect(Buffer.from(valueOf(shelfFile(db, row, 'pdf'))).subarray(0, 5)).toEqual(Buffer.from('%PDF-'));
    expect(problemOf(shelfFile(db, row, 'largePrint')).kind).toBe('notFound');
  });

  test('is there once however often it is put there, and a new version follows the one before it', async () => {
    const { db, version } = await publishedLibrary();
    const first = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    const again = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    expect(again).toEqual(first);
    const next = valueOf(publishPack(db, meetingId, { ...stamp, at: '2026-11-23T09:00:00.000Z' }));
    const other = valueOf(await shelvePublished(db, { kind: 'packVersion', id: next.id }, draw, stamp));
    expect(other.manifest).toMatchObject({ kind: 'reissue', number: 2, follows: version.id });
    expect(readShelf(db)).toHaveLength(2);
  });

  test('goes into the bin and comes back to the place where reading stopped', async () => {
    const { db, version } = await publishedLibrary();
    const { id } = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    valueOf(keepReadingPlace(db, id, place, stamp));
    valueOf(removeRow(db, 'shelfPack', id, stamp));
    expect(readShelf(db)).toEqual([]);
    expect(problemOf(openShelfPack(db, id)).message).toContain('look in the bin');
    expect(problemOf(keepReadingPlace(db, id, place, stamp)).kind).toBe('notFound');
    expect(readBin(db)).toMatchObject([{ kind: 'shelfPack', id }]);
    valueOf(restoreRow(db, 'shelfPack', id, stamp));
    expect(readShelf(db)).toMatchObject([{ stopped: { ...place, at: stamp.at } }]);
  });

  test('is taken from the shelf by undo, and out of the bin by being put there again', async () => {
    const { db, version } = await publishedLibrary();
    const { id } = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    valueOf(undoChange(db, stamp));
    expect(readShelf(db)).toEqual([]);
    const back = valueOf(await shelvePublished(db, { kind: 'packVersion', id: version.id }, draw, stamp));
    expect([back.id, back.deletedAt]).toEqual([id, null]);
  });
});
