import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedPack } from '../../../electron/cli/exportPack.ts';
import { endings, exportFormats } from '../../../shared/editions.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import { latestPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { type CliRun, refusalOf, runCli } from '../../fixtures/runCli.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { smallDisk } from '../../fixtures/smallDisk.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, now, openForTest, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

const meetings = [
  'bcp-cabinet-2021-09-01',
  'bcp-cabinet-2021-11-24',
  'bcp-cabinet-2023-09-27',
  'bcp-send-improvement-board-2023-09-12',
  'lbhf-cabinet-2016-11-07',
  'rutland-cabinet-2017-04-18',
];
const files = [
  'sample.tabled',
  ...meetings.flatMap((ref) => exportFormats.map((format) => `${ref}.${endings[format]}`)),
];

describe('demo', () => {
  const here = mkdtempSync(join(tmpdir(), 'tabled-test-'));
  let first: CliRun;
  beforeAll(async () => {
    first = await runCli(['demo', '--json', '--out', here]);
  });
  afterAll(() => rmSync(here, { recursive: true }));

  test('writes the library and the packs of all meetings, and nothing else', () => {
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(readdirSync(here).sort()).toEqual([...files].sort());
    expect(files.filter((name) => !isWhole(join(here, name)))).toEqual([]);
  });

  test('tells the sizes, hashes and times as JSON', () => {
    const packs = packsOf(first);
    expect(packs.map(({ meeting, format }) => [meeting, format])).toEqual(
      meetings.flatMap((ref) => exportFormats.map((format) => [ref, format])),
    );
    const fields = ['meeting', 'source', 'edition', 'format', 'file', 'pages', 'bytes', 'seconds', 'sha256'];
    for (const pack of packs) {
      const bytes = readFileSync(pack.file);
      expect(Object.keys(pack).filter((field) => field !== 'warning')).toEqual(fields);
      // What the reader of a braille file is told: who made it, and how.
      expect('warning' in pack).toBe(pack.format === 'brf');
      expect(pack).toMatchObject({ source: 'published', bytes: bytes.length, sha256: hash(bytes) });
    }
    expect(packs.filter(({ pages }) => pages === null)).toHaveLength(18);
  });

  test('makes all packs in less than ten seconds', () => {
    expect(packsOf(first).reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(10);
  });

  test('makes the same packs each time', async () => {
    expect(hashesOf(await runCli(['demo', '--json', '--out', here]))).toEqual(hashesOf(first));
    expect(readdirSync(here).sort()).toEqual([...files].sort());
  });

  test('writes to out/demo of the folder it is called in, and shows people what it made', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await runCli(['demo'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out', 'demo'))).toHaveLength(files.length);
    expect(stdout).toMatch(/rutland-cabinet-2017-04-18\.pdf +\d+ +\d+ kB +\d+\.\d\d s/);
    expect(stdout).toMatch(/30 files in \d+\.\d s/);
  });

  test('keeps a library that somebody has worked in under a dated name', async () => {
    const out = temporaryFolder();
    const sample = join(out, 'sample.tabled');
    renameSync(makeSampleLibrary(out), sample);
    const db = await openForTest(sample);
    const [risk] = readKind(db, 'risk');
    const mine = valueOf(saveRow(db, 'risk', { ...risk, title: 'My own words' }, stamp));
    db.close();
    await runCli(['demo', '--json', '--out', out]);
    const kept = readdirSync(out).filter((name) => !files.includes(name));
    expect(kept).toEqual([expect.stringMatching(/^sample edited \d{4}-\d\d-\d\d \d{6}\.tabled$/)]);
    expect(readKind(await openForTest(join(out, kept[0]!)), 'risk')).toContainEqual(mine);
    expect(readKind(await openForTest(sample), 'risk')).toContainEqual(risk);
  });

  test('keeps a file of the library’s name that is no library', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'sample.tabled'), 'a letter');
    const run = await runCli(['demo', '--json', '--out', out]);
    expect(run.code).toBe(0);
    // In another folder and under another clock, the packs are the same.
    expect(hashesOf(run)).toEqual(hashesOf(first));
    const kept = readdirSync(out).find((name) => !files.includes(name));
    expect(kept).toMatch(/^sample kept \d{4}-\d\d-\d\d \d{6}\.tabled$/);
    expect(readFileSync(join(out, kept!), 'utf8')).toBe('a letter');
  });

  test('takes the packs from a library that is chosen, and leaves that as it is', async () => {
    const out = temporaryFolder();
    const library = makeTinyLibrary();
    const before = readFileSync(library);
    const run = await runCli(['demo', '--json', '--out', out, '--library', library]);
    expect(packsOf(run).map(({ meeting, source }) => [meeting, source])).toEqual(
      exportFormats.map(() => ['ourtown-cabinet-2021-09-01', 'working']),
    );
    expect(existsSync(join(out, 'sample.tabled'))).toBe(false);
    expect(readFileSync(library).equals(before)).toBe(true);
  });
});

describe('demo, stopped', () => {
  test('by a kill at any moment leaves only whole files, and the next run sweeps what was left', async () => {
    const out = temporaryFolder();
    for (const progress of [0, 1, 5, 12]) {
      rmSync(out, { recursive: true });
      const { code } = await runCli(['demo', '--json', '--out', out], {
        stop: { signal: 'SIGKILL', when: () => namesIn(out).length > progress },
      });
      expect(code).toBeNull();
      const whole = namesIn(out).filter((name) => !/\.part|-(wal|shm)$/.test(name));
      expect(whole.filter((name) => !files.includes(name) || !isWhole(join(out, name)))).toEqual([]);
      expect(await packsIn(join(out, 'sample.tabled'))).toEqual(whole.length === 0 ? null : meetings);
    }
    expect((await runCli(['demo', '--json', '--out', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...files].sort());
  });

  test('by Ctrl+C ends with a sentence and nothing half-written', async () => {
    const out = temporaryFolder();
    const run = await runCli(['demo', '--json', '--out', out], {
      stop: { signal: 'SIGINT', when: () => namesIn(out).some((name) => name.includes('.pdf')) },
    });
    expect(refusalOf(run)).toEqual({
      code: 2,
      sentence: 'The export was cancelled, and no file was written.',
    });
    const left = readdirSync(out);
    expect(left.filter((name) => !files.includes(name) || !isWhole(join(out, name)))).toEqual([]);
  });

  const disk = smallDisk(400);
  afterAll(() => disk?.remove());
  test.skipIf(disk === undefined)(
    'by a full disk ends with a sentence and nothing half-written',
    async () => {
      expect(refusalOf(await runCli(['demo', '--out', disk!.folder]))).toEqual({
        code: 2,
        sentence:
          'There is no room left on the disk for "sample.tabled": free some space, nothing was changed.',
      });
      expect(readdirSync(disk!.folder)).toEqual([]);
    },
  );

  test('by a library of the name that is open elsewhere changes nothing', async () => {
    const out = temporaryFolder();
    renameSync(makeSampleLibrary(out), join(out, 'sample.tabled'));
    const db = await openForTest(join(out, 'sample.tabled'));
    expect(refusalOf(await runCli(['demo', '--out', out]))).toEqual({
      code: 2,
      sentence: 'Another program is using "sample.tabled": close it there and try again.',
    });
    expect(readKind(db, 'meeting')).toHaveLength(meetings.length);
  });
});

const packsOf = ({ stdout }: CliRun) => JSON.parse(stdout) as ExportedPack[];
const hashesOf = (run: CliRun): string[] => packsOf(run).map(({ sha256 }) => sha256);
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The files of a folder, which may not be there yet. */
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Whether a file ends as files of its kind do; libraries and texts have no such end. */
function isWhole(file: string): boolean {
  const ends: Record<string, string> = { '.pdf': '%%EOF', '.html': '</html>' };
  const end = ends[file.slice(file.lastIndexOf('.'))] ?? '';
  return readFileSync(file, 'latin1').trimEnd().endsWith(end);
}

/** Opens a library with all its checks and gives the meetings whose pack is published; null where there is no library. */
async function packsIn(file: string): Promise<string[] | null> {
  if (!existsSync(file)) return null;
  const { read } = valueOf(await openDatabase(file, { now, damaged: 'leave' }));
  const published = readKind(read, 'meeting').filter(({ id }) => latestPack(read, id) !== undefined);
  read.close();
  return published.map(({ ref }) => ref).sort();
}
