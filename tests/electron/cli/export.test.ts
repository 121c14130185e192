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
  const { code, stdout, stderr } = await runCli(['export', '--json', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as ExportedPack;
};

describe('export', () => {
  test.each([
    ['pdf', 'a.bin', '%PDF-'],
    ['html', 'a.bin', '<!doctype html>'],
    ['text', 'a.bin', ''],
  ])('writes a pack as %s from a sample library of its own', async (format, name, start) => {
    const folder = temporaryFolder();
    const file = join(folder, name);
    const pack = await exported('--meeting', 'rutland-cabinet-2017-04-18', '--format', format, '--out', file);
    const bytes = readFileSync(file);
    expect(bytes.toString('latin1').toLowerCase().startsWith(start.toLowerCase())).toBe(true);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const meeting = 'rutland-cabinet-2017-04-18';
    expect(pack).toMatchObject({
      meeting,
      source: 'published',
      edition: 'public',
      format,
      file,
      bytes: bytes.length,
      sha256,
    });
    expect(readdirSync(folder)).toEqual([name]);
  });

  test.each([
    ['a.pdf', 'pdf'],
    ['a.HTML', 'html'],
    ['a.txt', 'text'],
    ['a.docx', 'docx'],
    ['a.brf', 'brf'],
  ])('knows by the ending of %s that it is to be %s', async (name, format) => {
    const file = join(temporaryFolder(), name);
    expect((await exported('--meeting', 'rutland-cabinet-2017-04-18', '--out', file)).format).toBe(format);
  });

  test('writes what the papers make now where nothing is published', async () => {
    const library = makeTinyLibrary();
    const file = join(temporaryFolder(), 'a.txt');
    const args = ['--library', library, '--meeting', 'ourtown-cabinet-2021-09-01', '--out', file];
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
    const meeting = 'ourtown-cabinet-2021-09-01';
    const args = ['export', '--library', makeTinyLibrary(), '--meeting', meeting, '--out', file];
    const { code, stderr } = await runCli([...args, '--source', 'published']);
    expect([code, stderr]).toEqual([
      2,
      `The pack of "${meeting}" has not been published: ask for --source working.\n`,
    ]);
  });

  test('tells a person in one line what was written', async () => {
    const file = join(temporaryFolder(), 'a.pdf');
    const { stdout } = await runCli(['export', '--meeting', 'rutland-cabinet-2017-04-18', '--out', file]);
    expect(stdout).toMatch(/a\.pdf: \d+ pages, \d+ kB, \d\.\d\d s\.\n$/);
  });

  test('writes all forms of a pack as one zip', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'all.zip');
    const meeting = 'ourtown-cabinet-2021-09-01';
    const pack = await exported('--library', makeTinyLibrary(), '--meeting', meeting, '--all', '--out', file);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(pack).toMatchObject({ meeting, source: 'working', bytes: bytes.length });
    expect(readdirSync(folder)).toEqual(['all.zip']);
  });

  test.each([
    [['--edition', 'members'], 'only with a passphrase'],
    [['--edition', 'archive'], 'A zip is made for --edition public or members'],
    [['--item', '6'], 'leave out --all or --item'],
    [['--source', 'latest'], 'There is no source "latest"'],
  ])('refuses a zip of %s', async (more, sentence) => {
    const folder = temporaryFolder();
    const meeting = 'ourtown-cabinet-2021-09-01';
    const args = ['--meeting', meeting, '--all', '--out', join(folder, 'all.zip'), ...more];
    const { code, err } = await runHere(['export', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
