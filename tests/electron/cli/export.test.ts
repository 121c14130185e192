import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExportedPack } from '../../../electron/cli/exportPack.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { runCli } from '../../fixtures/runCli.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, openForTest, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const exported = async (...args: string[]): Promise<ExportedPack> => {
  const { code, out, err } = await runHere(['export', '--json', ...args]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as ExportedPack;
};

const tiny = 'ourtown-cabinet-2021-09-01';
const ofTiny = (): string[] => ['--library', makeTinyLibrary(), '--meeting', tiny];

describe('export', () => {
  test('writes a pack from a sample library of its own', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.pdf');
    const meeting = 'rutland-cabinet-2017-04-18';
    const pack = await exported('--meeting', meeting, '--out', file);
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(pack).toMatchObject({
      meeting,
      source: 'published',
      edition: 'public',
      format: 'pdf',
      file,
      bytes: bytes.length,
      sha256,
    });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  test.each([
    ['pdf', '%pdf-'],
    ['html', '<!doctype html>'],
    ['text', ''],
  ])('writes a pack as %s, whatever the name of the file', async (format, start) => {
    const file = join(temporaryFolder(), 'a.bin');
    expect(await exported(...ofTiny(), '--format', format, '--out', file)).toMatchObject({ format, file });
    expect(readFileSync(file, 'latin1').toLowerCase().startsWith(start)).toBe(true);
  });

  test.each([
    ['a.pdf', 'pdf'],
    ['a.HTML', 'html'],
    ['a.txt', 'text'],
    ['a.docx', 'docx'],
    ['a.brf', 'brf'],
  ])('knows by the ending of %s that it is to be %s', async (name, format) => {
    expect((await exported(...ofTiny(), '--out', join(temporaryFolder(), name))).format).toBe(format);
  });

  test('writes what the papers make now where nothing is published', async () => {
    const library = makeTinyLibrary();
    const file = join(temporaryFolder(), 'a.txt');
    const args = ['--library', library, '--meeting', tiny, '--out', file];
    expect((await exported(...args)).source).toBe('working');
    expect(readFileSync(file, 'utf8')).toContain('The bridge over the brook');
    const db = await openForTest(library);
    valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The new bridge' }, stamp));
    db.close();
    await exported(...args);
    expect(readFileSync(file, 'utf8')).toContain('The new bridge');
  });

  test('says so where the published version is asked for and there is none', async () => {
    const file = join(temporaryFolder(), 'a.txt');
    const { code, err } = await runHere(['export', ...ofTiny(), '--out', file, '--source', 'published']);
    expect([code, err]).toEqual([
      2,
      `The pack of "${tiny}" has not been published: ask for --source working.`,
    ]);
  });

  test('tells a person in one line what was written, as a program of its own', async () => {
    const file = join(temporaryFolder(), 'a.pdf');
    const { code, stdout, stderr } = await runCli(['export', ...ofTiny(), '--out', file]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/a\.pdf: \d+ pages, \d+ kB, \d\.\d\d s\.\n$/);
  });

  test('writes all forms of a pack as one zip', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'all.zip');
    const pack = await exported(...ofTiny(), '--all', '--out', file);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(pack).toMatchObject({ meeting: tiny, source: 'working', bytes: bytes.length });
    expect(readdirSync(folder)).toEqual(['all.zip']);
  });

  test.each([
    [['--edition', 'members'], 'only with a passphrase'],
    [['--edition', 'archive'], 'A zip is made for --edition public or members'],
    [['--item', '6'], 'leave out --all or --item'],
    [['--source', 'latest'], 'There is no source "latest"'],
  ])('refuses a zip of %s', async (more, sentence) => {
    const folder = temporaryFolder();
    const args = ['--meeting', tiny, '--all', '--out', join(folder, 'all.zip'), ...more];
    const { code, err } = await runHere(['export', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
