import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/database.ts';
import { readKind } from '../../../electron/store/rows.ts';
import { startChild } from '../../fixtures/child.ts';
import { makeTinyLibrary, now, valueOf } from '../../fixtures/tinyLibrary.ts';

/** All that somebody asks for, a few on every run. */
const rounds = Number(process.env['TABLED_KILLS'] ?? 8);

test(`a program that is killed while it writes, ${rounds} times, loses nothing that was committed`, async () => {
  const file = makeTinyLibrary();
  const committed: string[] = [];
  for (let round = 1; round <= rounds; round++) committed.push(...(await writeAndKill(file, round)));
  const { read } = valueOf(await openDatabase(file, { now }));
  const refs = new Set(readKind(read, 'risk').map((risk) => risk.ref));
  expect(committed.length).toBeGreaterThan(rounds);
  expect(committed.filter((ref) => !refs.has(ref))).toEqual([]);
  // One row a round may have been committed and not yet told.
  expect(refs.size).toBeLessThanOrEqual(1 + committed.length + rounds);
  const halves = `SELECT ref FROM risk WHERE id NOT IN (SELECT rowId FROM audit WHERE entity = 'risk')
    UNION ALL SELECT id FROM audit WHERE entity = 'risk' AND rowId NOT IN (SELECT id FROM risk)`;
  expect(read.prepare(halves).all()).toEqual([]);
  expect(read.pragma('integrity_check', { simple: true })).toBe('ok');
  read.close();
  expect(readdirSync(dirname(file))).toEqual(['tiny.tabled']);
}, 180_000);

/** Kills a writer after as many commits as the round's number, and gives the references that it had told. */
async function writeAndKill(file: string, round: number): Promise<string[]> {
  const child = startChild('endlessWriter.ts', file, String(round));
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8');
    if (told.split('\n').length > round) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return told.split('\n').slice(0, -1);
}
