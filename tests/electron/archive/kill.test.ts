import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folderFiles } from '../../../electron/archive/folderFiles.ts';
import { verifyArchive } from '../../../electron/archive/verifyArchive.ts';
import { openLibrary } from '../../../electron/library.ts';
import { hasWritten, startChild } from '../../fixtures/child.ts';
import { makeExempt } from '../../fixtures/exemptMeeting.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { now, valueOf } from '../../fixtures/tinyLibrary.ts';

/** 200 of them take minutes; a few on every run, all when somebody asks. */
const rounds = Number(process.env['TABLED_KILLS'] ?? 3);
const ref = 'rutland-cabinet-2017-04-18';

test(
  `a program that is killed while it archives, ${rounds} times, loses no bag that it told of, leaves no half one, and nothing restricted in plain`,
  { timeout: 60_000 + rounds * 10_000 },
  async () => {
    const folder = temporaryFolder();
    const file = makeSampleLibrary(folder);
    const library = valueOf(await openLibrary(file, { now }));
    makeExempt(library, ref);
    library.close();
    const archive = join(folder, 'archive');
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const recipient = await identityToRecipient(await generateX25519Identity());
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const start = () =>
      startChild('endlessArchiver.ts', file, ref, archive, join(folder, 'key.pem'), recipient);
    const told: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      told.push(...(await archiveAndKill(start())));
      expect(inPlain(archive)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    }
    // The next whole run puts away, or finishes, what the last one left.
    const last = start();
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
    if (rounds >= 100) process.stdout.write(`${rounds} kills, ${told.length} bags told of before them.\n`);
  },
);

/** Kills an archiver after a random while, and gives the bags that it had told of. */
async function archiveAndKill(child: ReturnType<typeof startChild>): Promise<string[]> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await hasWritten(child, 'begins');
  await wait(Math.random() * 4000);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return text.split('\n').slice(1, -1);
}

/** Files of restricted bags, whole or not, that are neither encrypted nor about the bag itself. */
function inPlain(archive: string): string[] {
  if (!existsSync(archive)) return [];
  const inData = folderFiles(archive).files.filter((path) => /-restricted[^/]*\/data\//.test(path));
  return inData.filter((path) => {
    const begins = readFileSync(join(archive, path)).subarray(0, 21).toString('latin1');
    return !'age-encryption.org/v1'.startsWith(begins);
  });
}
