import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyArchive } from '../../../electron/archive/verifyArchive.ts';
import { hasWritten, startChild } from '../../fixtures/child.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';

/** 200 of them take minutes; a few on every run, all when somebody asks. */
const rounds = Number(process.env['TABLED_KILLS'] ?? 6);

test(
  `a program that is killed while it archives, ${rounds} times, loses no bag that it told of and leaves no half one`,
  { timeout: 60_000 + rounds * 10_000 },
  async () => {
    const library = makeSampleLibrary();
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    const run = [
      'endlessArchiver.ts',
      library,
      'rutland-cabinet-2017-04-18',
      archive,
      join(folder, 'key.pem'),
    ] as const;
    const told: string[] = [];
    for (let round = 1; round <= rounds; round++) told.push(...(await archiveAndKill(run)));
    // The next whole run puts away, or finishes, what the last one left.
    const last = startChild(...run);
    await hasWritten(last, 'rutland-cabinet');
    last.kill('SIGKILL');
    await once(last, 'close');
    const { bags, problems } = valueOf(await verifyArchive(archive));
    const sound = new Set(bags.filter((bag) => bag.problems.length === 0).map(({ name }) => name));
    expect(told.filter((name) => !sound.has(name))).toEqual([]);
    // What was killed just now is not named as a bag and is no fault of one that is.
    expect(bags.filter((bag) => bag.problems.length > 0).every(({ name }) => name.endsWith('.part'))).toBe(
      true,
    );
    expect(problems.every((problem) => problem.includes('ledger.jsonl.'))).toBe(true);
  },
);

/** Kills an archiver after a random while, and gives the bags that it had told of. */
async function archiveAndKill(run: readonly [string, ...string[]]): Promise<string[]> {
  const child = startChild(...run);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await hasWritten(child, 'begins');
  await wait(Math.random() * 2500);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return text.split('\n').slice(1, -1);
}
