import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/database.ts';
import { readKind } from '../../../electron/store/rows.ts';
import { hasWritten, startChild } from '../../fixtures/child.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { now, valueOf } from '../../fixtures/tinyLibrary.ts';

/** 200 of them take minutes; a few on every run, all when somebody asks. */
const rounds = Number(process.env['TABLED_KILLS'] ?? 4);
const ref = 'rutland-cabinet-2017-04-18';

test(
  `a program that is killed while it records a meeting, ${rounds} times, loses no decision and nothing that was typed`,
  { timeout: 60_000 + rounds * 10_000 },
  async () => {
    const file = makeSampleLibrary();
    const told = { typed: 0, recorded: new Set<string>() };
    for (let round = 1; round <= rounds; round++) {
      const { typed, recorded } = await recordAndKill(file, round);
      for (const words of recorded) told.recorded.add(words);
      told.typed += typed.length;
      const { read } = valueOf(await openDatabase(file, { now }));
      const decisions = readKind(read, 'decision').map(({ text }) => text);
      const drafts = readKind(read, 'itemRecord').flatMap((sheet) => sheet.drafts.map(({ text }) => text));
      expect(new Set(decisions).size, 'no decision is there twice').toBe(decisions.length);
      const there = new Set(decisions);
      expect([...told.recorded].filter((words) => !there.has(words))).toEqual([]);
      // What was typed last waits as a draft or has become a decision, never both and never neither.
      expect(typed.slice(-1).filter((words) => !there.has(words) && !drafts.includes(words))).toEqual([]);
      expect(drafts.filter((words) => there.has(words))).toEqual([]);
      const unaudited = `SELECT text FROM decision WHERE id NOT IN
        (SELECT rowId FROM audit WHERE entity = 'decision')`;
      expect(read.prepare(unaudited).all()).toEqual([]);
      expect(read.pragma('quick_check', { simple: true })).toBe('ok');
      read.close();
    }
    expect(told.recorded.size).toBeGreaterThan(rounds);
    if (rounds >= 100)
      process.stdout.write(
        `${rounds} kills, ${told.recorded.size} decisions told of, ${told.typed} drafts.\n`,
      );
  },
);

/** Kills a recorder a random while after its second decision, and gives the words of what it had told of. */
async function recordAndKill(file: string, round: number): Promise<{ typed: string[]; recorded: string[] }> {
  const child = startChild('endlessRecorder.ts', file, ref, String(round));
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await hasWritten(child, `recorded Decision ${round}-2`);
  await wait(Math.random() * 300);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  const lines = text.split('\n').slice(0, -1);
  const said = (what: string): string[] =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
  return { typed: said('typed'), recorded: said('recorded') };
}
