import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { readAudit } from '../../../electron/store/audit.ts';
import { frozenDocument, latestPack, publishPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
const later = { at: '2026-11-23T08:00:00.000Z', by: 'Another Clerk' };

test('a published pack is the document of its moment, with the hash of its bytes', async () => {
  const db = await openTinyLibrary();
  const pack = valueOf(publishPack(db, meetingId, stamp));
  expect(pack).toMatchObject({ meetingId, number: 1, publishedAt: stamp.at, by: stamp.by });
  expect(pack.sha256).toBe(createHash('sha256').update(pack.document, 'utf8').digest('hex'));
  expect(valueOf(frozenDocument(pack))).toEqual(assemble(snapshot(db, meetingId, stamp.at)));
  expect(readKind(db, 'packVersion')).toEqual([pack]);
});

test('its audit has the hash and not the document a second time', async () => {
  const db = await openTinyLibrary();
  const { document, ...rest } = valueOf(publishPack(db, meetingId, stamp));
  const noted: unknown = JSON.parse(readAudit(db, 'packVersion', rest.id)[0]!.new);
  expect(document.length).toBeGreaterThan(100);
  expect(noted).toEqual(rest);
});

test('it stays as it was when its paper changes, and the next one has the next number', async () => {
  const db = await openTinyLibrary();
  const first = valueOf(publishPack(db, meetingId, stamp));
  valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The new bridge' }, later));
  const second = valueOf(publishPack(db, meetingId, later));
  expect([first.number, second.number]).toEqual([1, 2]);
  expect(first.document).not.toContain('The new bridge');
  expect(second.document).toContain('The new bridge');
  expect(latestPack(db, meetingId)).toEqual(second);
  expect(readKind(db, 'packVersion')).toEqual(expect.arrayContaining([first]));
});

test('a pack whose bytes are not those that were published is told', async () => {
  const db = await openTinyLibrary();
  const pack = valueOf(publishPack(db, meetingId, stamp));
  const forged = { ...pack, document: pack.document.replace('bridge', 'tunnel') };
  expect(forged.document).not.toBe(pack.document);
  expect(problemOf(frozenDocument(forged)).kind).toBe('damaged');
});

test('a meeting that is not there cannot be published', async () => {
  const db = await openTinyLibrary();
  expect(problemOf(publishPack(db, tinyId('meeting', 'none'), stamp)).kind).toBe('notFound');
  expect(latestPack(db, meetingId)).toBeUndefined();
});
