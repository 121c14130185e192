import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../../shared/assemble.ts';
import { entityKinds } from '../../shared/entities/index.ts';
import { sampleAssembledAt, sampleRows } from '../../shared/samples/index.ts';
import {
  type Library,
  createLibrary,
  draftDocument,
  meetingByRef,
  openLibrary,
  publishedDocument,
} from '../../electron/library.ts';
import { readKind, readRows, saveRow } from '../../electron/store/rows.ts';
import { snapshot } from '../../electron/store/snapshot.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, now, problemOf, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

describe('the sample library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-test-'));
  let library: Library;
  beforeAll(async () => {
    library = valueOf(await createLibrary(join(folder, 'sample.tabled'), { sample: true, now }));
  });
  afterAll(() => {
    library.close();
    rmSync(folder, { recursive: true });
  });

  test('gives every row of the sample back as it was written', () => {
    const rows = readRows(library.read);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    for (const kind of entityKinds.filter((each) => each !== 'packVersion' && each !== 'checkOverride'))
      expect([...rows[kind]].sort(byId)).toEqual([...sampleRows[kind]].sort(byId));
  });

  test('has a published pack for each meeting, which is what its rows make', () => {
    expect(sampleRows.meeting.length).toBeGreaterThan(5);
    for (const meeting of sampleRows.meeting)
      expect(valueOf(publishedDocument(library, meeting.id))).toEqual(
        draftDocument(library, meeting.id, sampleAssembledAt),
      );
  });

  test('makes the same packs out of the rows that a meeting needs as out of all rows, in any order', () => {
    const turned = Object.fromEntries(entityKinds.map((kind) => [kind, sampleRows[kind].toReversed()]));
    for (const meeting of sampleRows.meeting) {
      const needed = assemble(snapshot(library.read, meeting.id, sampleAssembledAt));
      const all = { meetingId: meeting.id, assembledAt: sampleAssembledAt };
      expect(needed).toEqual(assemble({ ...all, rows: sampleRows }));
      expect(needed).toEqual(assemble({ ...all, rows: turned as unknown as typeof sampleRows }));
    }
  });

  test('finds a meeting by its reference and refuses one that it does not hold', () => {
    expect(valueOf(meetingByRef(library, 'bcp-cabinet-2021-09-01')).date).toBe('2021-09-01');
    expect(problemOf(meetingByRef(library, 'bcp-cabinet-2021-09-02'))).toEqual({
      kind: 'notFound',
      message: 'There is no meeting "bcp-cabinet-2021-09-02" in "sample.tabled".',
    });
  });

  test('has a name for the screen, can be written, and says who wrote it', () => {
    expect([library.name, library.write === null, library.backup]).toEqual(['Sample library', false, null]);
    const authors = library.read.prepare('SELECT DISTINCT by FROM audit').pluck().all();
    expect(authors).toEqual(['Sample of Tabled']);
  });
});

test('a library without the sample is empty', async () => {
  const library = valueOf(await createLibrary(join(temporaryFolder(), 'a.tabled'), { sample: false, now }));
  const rows = readRows(library.read);
  library.close();
  expect(entityKinds.filter((kind) => rows[kind].length > 0)).toEqual([]);
});

test('an existing file is not replaced unless that is asked for', async () => {
  const folder = temporaryFolder();
  const file = makeTinyLibrary(folder);
  const before = readFileSync(file);
  expect(problemOf(await createLibrary(file, { sample: false, now })).kind).toBe('cannotWrite');
  expect(readFileSync(file).equals(before)).toBe(true);
  valueOf(await createLibrary(file, { sample: false, now, replace: true })).close();
  expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  const library = valueOf(await openLibrary(file, { now }));
  expect(readRows(library.read).meeting).toEqual([]);
  library.close();
});

test('a meeting that was never published has no published document', async () => {
  const library = valueOf(await openLibrary(makeTinyLibrary(), { now }));
  const meeting = valueOf(meetingByRef(library, 'ourtown-cabinet-2021-09-01'));
  expect(valueOf(publishedDocument(library, meeting.id))).toBeNull();
  library.close();
});

test('a pack that has changed since it was published is marked as a draft, and no longer once it is as it was', async () => {
  const library = valueOf(await createLibrary(join(temporaryFolder(), 'a.tabled'), { sample: true, now }));
  const ref = 'rutland-cabinet-2017-04-18';
  const meeting = valueOf(meetingByRef(library, ref));
  const markings = () =>
    draftDocument(library, meeting.id, now.toISOString()).parts.map(
      (part) => part.marking?.startsWith('Draft, not published') === true,
    );
  const [paper] = readKind(library.read, 'paper', "ref = 'rutland-send-transformation-2017'");
  expect(new Set(markings())).toEqual(new Set([false]));
  valueOf(saveRow(library.write!, 'paper', { ...paper!, title: 'SEND transformation' }, stamp));
  expect(new Set(markings())).toEqual(new Set([true]));
  const [front] = draftDocument(library, meeting.id, now.toISOString()).parts[0]!.blocks;
  expect(front).toMatchObject({ kind: 'cover', status: 'Draft, not published' });
  valueOf(saveRow(library.write!, 'paper', paper!, stamp));
  expect(new Set(markings())).toEqual(new Set([false]));
  valueOf(saveRow(library.write!, 'meeting', { ...meeting, status: 'draft' }, stamp));
  expect(draftDocument(library, meeting.id, stamp.at).parts[1]?.marking).toMatch(/^Draft, not published$/);
  library.close();
});
