/**
 * What somebody may get wrong: each is one sentence on stderr, exit code 2, nothing written, and the library unharmed. The
 * commands run within the test, because a start takes a second; as a program of its own runs what is killed or has a limit
 * set, and one plain refusal, which shows that sentence and code come out of the program too.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { type CliRun, refusalHere, refusalOf, runCli } from '../../fixtures/runCli.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { smallDisk } from '../../fixtures/smallDisk.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ref = 'lbhf-cabinet-2016-11-07';

/** Exports from a sample library and gives the refusal, having seen that the library is as it was. */
async function refuse(
  given: { meeting?: string; out: string; format?: string },
  runAs?: (args: readonly string[]) => Promise<CliRun>,
) {
  const library = makeSampleLibrary();
  const before = readFileSync(library);
  const { meeting = ref, out, format = 'pdf' } = given;
  const args = ['export', '--library', library, '--meeting', meeting, '--out', out, '--format', format];
  const refusal = runAs === undefined ? await refusalHere(args) : refusalOf(await runAs(args));
  expect(readFileSync(library).equals(before)).toBe(true);
  expect(readdirSync(join(library, '..'))).toEqual(['library.tabled']);
  return refusal;
}

test('an unknown meeting', async () => {
  const out = temporaryFolder();
  expect(await refuse({ meeting: 'lbhf-cabinet-2016-11-08', out: join(out, 'a.pdf') }, runCli)).toEqual({
    code: 2,
    sentence: `There is no meeting "lbhf-cabinet-2016-11-08" in "library.tabled": did you mean "${ref}"?`,
  });
  expect(readdirSync(out)).toEqual([]);
});

describe('a library', () => {
  const cases: [string, string, (file: string) => void][] = [
    ['that is not there', 'There is no file "a.tabled" in that folder.', () => undefined],
    [
      'that is no library',
      '"a.tabled" is not a library of Tabled: choose another file.',
      (file) => writeFileSync(file, 'Dear Sir\n'.repeat(99)),
    ],
    [
      'that is another program’s database',
      '"a.tabled" is not a library of Tabled: choose another file.',
      (file) => void new Sqlite(file).exec('CREATE TABLE t (a)').close(),
    ],
    [
      'that is a folder',
      '"a.tabled" is not a library of Tabled: choose another file.',
      (file) => mkdirSync(file),
    ],
  ];

  test.each(cases)('%s', async (_, sentence, make) => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.tabled');
    make(file);
    const before = readdirSync(folder);
    for (const args of [
      ['list', 'risks'],
      ['list', 'risks', '--json'],
      ['export', '--meeting', ref, '--out', join(folder, 'x.pdf')],
    ])
      expect(await refusalHere([...args, '--library', file])).toEqual({ code: 2, sentence });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('that a newer Tabled wrote', async () => {
    const file = makeSampleLibrary();
    new Sqlite(file).exec('PRAGMA user_version = 999').close();
    const before = readFileSync(file);
    expect(await refusalHere(['list', 'papers', '--library', file])).toEqual({
      code: 2,
      sentence: '"library.tabled" was written by a newer Tabled: install that version to open it.',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('that is damaged ends with 1, because something is wrong, and stays where it is', async () => {
    const file = makeSampleLibrary();
    writeFileSync(file, readFileSync(file).subarray(0, 50_000));
    const before = readFileSync(file);
    expect(await refusalHere(['list', 'papers', '--library', file])).toEqual({
      code: 1,
      sentence: '"library.tabled" is damaged: restore a backup.',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['library.tabled']);
  });
});

describe('a place that cannot be written', () => {
  test.each([
    ['in a folder that does not exist', (folder: string) => join(folder, 'no', 'a.pdf')],
    ['in a file', (folder: string) => join(folder, 'file', 'a.pdf')],
  ])('%s', async (_, place) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'text');
    expect(await refuse({ out: place(folder) })).toEqual({
      code: 2,
      sentence: '"a.pdf" cannot be written because its folder does not exist: choose another folder.',
    });
    expect(readdirSync(folder)).toEqual(['file']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('text');
  });

  test.skipIf(process.platform !== 'linux')(
    'in a folder that nobody may write to, root included',
    async () => {
      const { code, sentence } = await refuse({ out: '/proc/a.pdf' });
      expect(code).toBe(2);
      expect(sentence).toMatch(/^"a\.pdf" cannot be written/);
    },
  );

  test('for the demo', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'text');
    expect(await refusalHere(['demo', '--out', join(folder, 'file', 'demo')])).toEqual({
      code: 2,
      sentence: '"sample.tabled" cannot be written because its folder does not exist: choose another folder.',
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('because it is a library', async () => {
    const library = makeSampleLibrary();
    const before = readFileSync(library);
    expect(await refuse({ out: library })).toEqual({
      code: 2,
      sentence: 'That file is a library, which an export would replace: choose another name.',
    });
    expect(readFileSync(library).equals(before)).toBe(true);
  });
});

describe('a disk that is full', () => {
  const sentence = 'There is no room left on the disk for "a": free some space or choose another folder.';
  const disk = smallDisk(48);
  afterAll(() => disk?.remove());

  test.skipIf(disk === undefined).each(['pdf', 'html', 'text'])(
    'stops %s and keeps the older file',
    async (format) => {
      const out = join(disk!.folder, 'a');
      writeFileSync(out, 'old');
      expect(await refuse({ out, format })).toEqual({ code: 2, sentence });
      expect(readFileSync(out, 'utf8')).toBe('old');
      expect(readdirSync(disk!.folder)).toEqual(['a']);
    },
  );

  // Needs no rights: the system refuses the bytes after a limit, as a disk does, under another name.
  test.skipIf(process.platform === 'win32').each(['pdf', 'html'])(
    'stops %s also without root',
    async (format) => {
      const folder = temporaryFolder();
      const out = join(folder, 'a');
      writeFileSync(out, 'old');
      const through = ['sh', '-c', 'ulimit -f 80; exec "$@"', 'sh'];
      expect(await refuse({ out, format }, (args) => runCli(args, { through }))).toEqual({
        code: 2,
        sentence,
      });
      expect(readFileSync(out, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a']);
    },
  );
});

test('an export that is killed leaves the older file, and the next one sweeps what it left', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'a.pdf');
  writeFileSync(out, 'old');
  const library = makeSampleLibrary();
  const args = ['export', '--library', library, '--meeting', ref, '--out', out];
  const { code } = await runCli(args, {
    stop: { signal: 'SIGKILL', when: () => readdirSync(folder).some((name) => name.endsWith('.part')) },
  });
  expect(code).toBeNull();
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect((await runCli(args)).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});
