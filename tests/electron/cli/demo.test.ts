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
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedPack } from '../../../electron/cli/exportPack.ts';
import { keepEdited } from '../../../electron/cli/keepEdited.ts';
import { endings, exportFormats } from '../../../shared/editions.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import { latestPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { refusalHere, refusalOf, runCli } from '../../fixtures/runCli.ts';
import { runHere } from '../../fixtures/runHere.ts';
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
  let first: ExportedPack[];
  let seconds: number;
  beforeAll(async () => {
    const before = process.cpuUsage();
    first = await demoHere(here);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1_000_000;
  });
  afterAll(() => rmSync(here, { recursive: true }));

  test('writes the library and the packs of all meetings, and nothing else', () => {
    expect(readdirSync(here).sort()).toEqual([...files].sort());
    expect(files.filter((name) => !isWhole(join(here, name)))).toEqual([]);
  });

  test('tells the sizes, hashes and times as JSON', () => {
    expect(first.map(({ meeting, format }) => [meeting, format])).toEqual(
      meetings.flatMap((ref) => exportFormats.map((format) => [ref, format])),
    );
    const fields = ['meeting', 'source', 'edition', 'format', 'file', 'pages', 'bytes', 'seconds', 'sha256'];
    for (const pack of first) {
      const bytes = readFileSync(pack.file);
      expect(Object.keys(pack).filter((field) => field !== 'warning')).toEqual(fields);
      // What the reader of a braille file is told: who made it, and how.
      expect('warning' in pack).toBe(pack.format === 'brf');
      expect(pack).toMatchObject({ source: 'published', bytes: bytes.length, sha256: hash(bytes) });
    }
    expect(first.filter(({ pages }) => pages === null)).toHaveLength(18);
  });

  // Of work, not of the clock: what else the machine does is no fault of the demo.
  test('makes the library and all packs with less than fifteen seconds of work', () => {
    expect(seconds).toBeLessThan(15);
  });

  test('writes to out/demo of the folder it is called in, and shows people what it made', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runCli(['demo'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const out = join(cwd, 'out', 'demo');
    expect(readdirSync(out).sort()).toEqual([...files].sort());
    // In another folder, under another clock and as another program, the packs are the same.
    for (const { file, sha256 } of first)
      expect(hash(readFileSync(join(out, basename(file)))), file).toBe(sha256);
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
    await demoHere(out);
    const kept = readdirSync(out).filter((name) => !files.includes(name));
    expect(kept).toEqual([expect.stringMatching(/^sample edited \d{4}-\d\d-\d\d \d{6}\.tabled$/)]);
    expect(readKind(await openForTest(join(out, kept[0]!)), 'risk')).toContainEqual(mine);
    expect(readKind(await openForTest(sample), 'risk')).toContainEqual(risk);
  });

  test('keeps a file of the library’s name that is no library', async () => {
    const out = temporaryFolder();
    const file = join(out, 'sample.tabled');
    writeFileSync(file, 'a letter');
    const kept = valueOf(await keepEdited(file, now));
    expect(kept).toMatch(/^sample kept \d{4}-\d\d-\d\d \d{6}\.tabled$/);
    expect(readdirSync(out)).toEqual([kept]);
    expect(readFileSync(join(out, kept!), 'utf8')).toBe('a letter');
  });

  test('takes the packs from a library that is chosen, and leaves that as it is', async () => {
    const out = temporaryFolder();
    const library = makeTinyLibrary();
    const before = readFileSync(library);
    const packs = await demoHere(out, '--library', library);
    expect(packs.map(({ meeting, source }) => [meeting, source])).toEqual(
      exportFormats.map(() => ['ourtown-cabinet-2021-09-01', 'working']),
    );
    expect(existsSync(join(out, 'sample.tabled'))).toBe(false);
    expect(readFileSync(library).equals(before)).toBe(true);
  });
});

describe('demo, stopped', () => {
  test('by a kill at any moment leaves only whole files, and the next run sweeps what was left', async () => {
    const out = temporaryFolder();
    for (const progress of [0, 1, 8]) {
      rmSync(out, { recursive: true });
      const { code } = await runCli(['demo', '--json', '--out', out], {
        stop: { signal: 'SIGKILL', when: () => namesIn(out).length > progress },
      });
      expect(code).toBeNull();
      const whole = namesIn(out).filter((name) => !/\.part|-(wal|shm)$/.test(name));
      expect(whole.filter((name) => !files.includes(name) || !isWhole(join(out, name)))).toEqual([]);
      expect(await packsIn(join(out, 'sample.tabled'))).toEqual(whole.length === 0 ? null : meetings);
    }
    await demoHere(out);
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
      expect(await refusalHere(['demo', '--out', disk!.folder])).toEqual({
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
    expect(await refusalHere(['demo', '--out', out])).toEqual({
      code: 2,
      sentence: 'Another program is using "sample.tabled": close it there and try again.',
    });
    expect(readKind(db, 'meeting')).toHaveLength(meetings.length);
  });
});

/** Runs the demo within the test, because each start of a program takes seconds, and gives what it tells of its packs. */
async function demoHere(out: string, ...more: readonly string[]): Promise<ExportedPack[]> {
  const { code, out: said, err } = await runHere(['demo', '--json', '--out', out, ...more]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(said) as ExportedPack[];
}

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
