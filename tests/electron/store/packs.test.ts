import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { readAudit } from '../../../electron/store/audit.ts';
import { frozenDocument, latestPack, publishPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { write as written, table, total } from '../../../shared/samples/write.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
/** Publishes with every fault overridden that would hold the pack up. */
function publishOverridden(db: WriteHandle, at = stamp) {
  overrideMusts(db, meetingId, at);
  return publishPack(db, meetingId, at);
}

const later = { at: '2026-11-23T08:00:00.000Z', by: 'Another Clerk' };

test('a published pack is the document of its moment, with the hash of its bytes', async () => {
  const db = await openTinyLibrary();
  const pack = valueOf(publishOverridden(db));
  expect(pack).toMatchObject({ meetingId, number: 1, publishedAt: stamp.at, by: stamp.by });
  expect(pack.sha256).toBe(createHash('sha256').update(pack.document, 'utf8').digest('hex'));
  expect(valueOf(frozenDocument(pack))).toEqual(assemble(snapshot(db, meetingId, stamp.at)));
  expect(readKind(db, 'packVersion')).toEqual([pack]);
});

test('its audit has the hash and not the document a second time', async () => {
  const db = await openTinyLibrary();
  const { document, ...rest } = valueOf(publishOverridden(db));
  const noted: unknown = JSON.parse(readAudit(db, 'packVersion', rest.id)[0]!.new);
  expect(document.length).toBeGreaterThan(100);
  expect(noted).toEqual(rest);
});

test('it stays as it was when its paper changes, and the next one has the next number', async () => {
  const db = await openTinyLibrary();
  const first = valueOf(publishOverridden(db));
  valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The new bridge' }, later));
  const second = valueOf(publishOverridden(db, later));
  expect([first.number, second.number]).toEqual([1, 2]);
  expect(first.document).not.toContain('The new bridge');
  expect(second.document).toContain('The new bridge');
  expect(latestPack(db, meetingId)).toEqual(second);
  expect(readKind(db, 'packVersion')).toEqual(expect.arrayContaining([first]));
});

test('a pack whose bytes are not those that were published is told', async () => {
  const db = await openTinyLibrary();
  const pack = valueOf(publishOverridden(db));
  const forged = { ...pack, document: pack.document.replace('bridge', 'tunnel') };
  expect(forged.document).not.toBe(pack.document);
  expect(problemOf(frozenDocument(forged)).kind).toBe('damaged');
});

test('a meeting that is not there cannot be published', async () => {
  const db = await openTinyLibrary();
  expect(problemOf(publishPack(db, tinyId('meeting', 'none'), stamp)).kind).toBe('notFound');
  expect(latestPack(db, meetingId)).toBeUndefined();
});

describe('a pack with a fault that must be mended', () => {
  /** Two and two are printed as five. */
  const faulty = {
    ...tinyRows.paper[0]!,
    sections: [
      {
        key: 'financial',
        heading: null,
        none: null,
        text: written(
          'costs',
          table({
            unit: '£000',
            columns: [
              [2, 'start'],
              [1, 'number'],
            ],
            head: [['Cost', '2021/22']],
            rows: [['Steel', '200'], ['Stone', '200'], total('Total', '500')],
          }),
        ),
      },
    ],
  };

  async function openFaulty(): Promise<WriteHandle> {
    const db = await openTinyLibrary();
    overrideMusts(db, meetingId, stamp);
    valueOf(saveRow(db, 'paper', faulty, stamp));
    return db;
  }

  test('is refused with a sentence that counts, and nothing is published', async () => {
    const db = await openFaulty();
    const problem = problemOf(publishPack(db, meetingId, stamp));
    expect(problem.kind).toBe('invalid');
    expect(problem.message).toMatch(
      /^(One fault|\d+ faults) must be mended first, or overridden with a reason: see the checks\.$/,
    );
    expect(latestPack(db, meetingId)).toBeUndefined();
    expect(readKind(db, 'meeting')[0]?.status).toBe('draft');
  });

  test('is published once it is overridden, and its record says by whom and why', async () => {
    const db = await openFaulty();
    const count = overrideMusts(db, meetingId, stamp);
    const pack = valueOf(publishPack(db, meetingId, later));
    expect(count).toBeGreaterThan(0);
    const wrong = pack.checks.find((each) => each.rule === 'table-totals');
    expect(wrong).toMatchObject({
      severity: 'must',
      paper: 'ourtown-bridge',
      override: { reason: 'For this test.', by: stamp.by, at: stamp.at },
    });
    expect(wrong?.message).toContain('400');
    expect(readKind(db, 'packVersion')).toEqual([pack]);
  });

  test('is refused again when the fault changes after it was overridden', async () => {
    const db = await openFaulty();
    overrideMusts(db, meetingId, stamp);
    const worse = JSON.parse(JSON.stringify(faulty).replace('"500"', '"600"')) as typeof faulty;
    valueOf(saveRow(db, 'paper', worse, later));
    expect(problemOf(publishPack(db, meetingId, later)).message).toContain('must be mended first');
  });
});

test('publishing marks the meeting as published, with its audit', async () => {
  const db = await openTinyLibrary();
  expect(valueOf(publishOverridden(db, later)).document).not.toContain('Draft');
  expect(readKind(db, 'meeting')[0]?.status).toBe('published');
  expect(readAudit(db, 'meeting', meetingId).at(-1)).toMatchObject({ field: 'status', new: '"published"' });
});
