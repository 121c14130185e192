import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishPack } from '../../../electron/store/packs.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, openForTest, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';

const meeting = 'ourtown-cabinet-2021-09-01';
const meetingId = tinyId('meeting', 'cabinet');

/** A pack published, its paper given another title, published again, and edited once more. */
async function twiceAndAHalf(): Promise<string> {
  const library = makeTinyLibrary();
  const db = await openForTest(library);
  const retitle = (title: string) => valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title }, stamp));
  const publish = () => {
    overrideMusts(db, meetingId, stamp);
    valueOf(publishPack(db, meetingId, stamp));
  };
  publish();
  retitle('The footbridge over the brook');
  publish();
  retitle('The footbridge over the river');
  db.close();
  return library;
}

const compare = async (...args: string[]) =>
  runHere(['compare', '--library', await twiceAndAHalf(), '--meeting', meeting, ...args]);

describe('compare', () => {
  test('prints what has changed since the last published version', async () => {
    const { code, out, err } = await compare();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Changes from version 2');
    expect(out).toMatch(/\[deleted:\s+brook\]\s+\[inserted:\s+river\]/);
  });

  test('compares any version with any other, back in time as well', async () => {
    const { out } = await compare('--from', '2', '--to', '1', '--format', 'json');
    const { changes } = JSON.parse(out) as { changes: { kind: string; before: string; after: string }[] };
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'changed', before: 'footbridge', after: 'bridge' }),
    );
  });

  test('finds nothing between a version and itself', async () => {
    const { out } = await compare('--from', '1', '--to', '1');
    expect(out).toContain('Nothing has changed.');
  });

  test.each([
    ['a.pdf', '%PDF-'],
    ['a.html', '<!doctype html>'],
    ['a.txt', 'Changes from version 1'],
  ])('writes %s', async (name, start) => {
    const file = join(temporaryFolder(), name);
    const { code, out } = await compare('--from', '1', '--out', file);
    expect(code).toBe(0);
    expect(out).toMatch(/: (One change|\d+ changes)\.$/);
    expect(readFileSync(file, 'latin1').startsWith(start)).toBe(true);
  });

  test.each([
    [['--from', '9'], 'This pack has no version 9.'],
    [['--from', 'first'], '--from is the number of a version, or "working".'],
    [['--format', 'pdf'], 'Say which file to write: --out FILE.'],
    [['--format', 'odt'], 'There is no format "odt": choose pdf, html, text, docx, brf, json.'],
    [['--format', 'docx'], 'Say which file to write: --out FILE.'],
  ])('refuses %j with one sentence', async (args, sentence) => {
    const { code, err } = await compare(...args);
    expect([code, err]).toEqual([2, sentence]);
  });
});
