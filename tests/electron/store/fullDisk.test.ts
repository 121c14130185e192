import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../shared/api.ts';
import { backUp } from '../../../electron/store/backup.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { createDatabase } from '../../../electron/store/newDatabase.ts';
import { readKind, readRows, saveRow } from '../../../electron/store/rows.ts';
import { sampleId } from '../../../shared/samples/id.ts';
import { smallDisk } from '../../fixtures/smallDisk.ts';
import {
  fillWithTinyRows,
  makeTinyLibrary,
  openForTest,
  problemOf,
  stamp,
} from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

/** Saves risks until one is refused; gives the references of those that were saved, and the refusal. */
function saveUntilRefused(db: WriteHandle): { saved: string[]; problem: Problem } {
  const saved = [tinyRows.risk[0]!.ref];
  for (;;) {
    const ref = `R${saved.length + 1}`;
    const row = { ...tinyRows.risk[0]!, id: sampleId('risk', ref), ref, cause: 'x'.repeat(5000) };
    const result = saveRow(db, 'risk', row, stamp);
    if (!result.ok) return { saved, problem: problemOf(result) };
    saved.push(ref);
  }
}

describe('on a full disk', () => {
  const disk = smallDisk(2048);
  afterAll(() => disk?.remove());
  beforeEach(() => {
    if (disk === undefined) return;
    for (const name of readdirSync(disk.folder)) rmSync(join(disk.folder, name));
  });
  /** Fills the disk up to so many kilobytes. */
  const leaveRoom = (kilobytes: number): string => {
    const ballast = join(disk!.folder, 'ballast');
    const { bavail, bsize } = statfsSync(disk!.folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - kilobytes * 1024));
    return ballast;
  };

  test.skipIf(disk === undefined)('a save is refused with a sentence, and what was saved stays', async () => {
    const file = makeTinyLibrary(disk!.folder);
    const ballast = leaveRoom(400);
    const db = await openForTest(file);
    const { saved, problem } = saveUntilRefused(db);
    expect(problem).toEqual({
      kind: 'diskFull',
      message: 'There is no room left on the disk for "tiny.tabled": free some space, nothing was changed.',
    });
    expect(saved.length).toBeGreaterThan(3);
    expect(new Set(readKind(db, 'risk').map(({ ref }) => ref))).toEqual(new Set(saved));
    expect(db.prepare("SELECT count(*) FROM audit WHERE entity = 'risk'").pluck().get()).toBe(saved.length);
    rmSync(ballast);
    expect(saveRow(db, 'risk', { ...tinyRows.risk[0]!, title: 'Steel' }, stamp).ok).toBe(true);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test.skipIf(disk === undefined)('a backup fails and leaves no half of itself', async () => {
    const db = await openForTest(makeTinyLibrary());
    leaveRoom(200);
    await expect(backUp(db, join(disk!.folder, 'copy.tabled'))).rejects.toThrow('database or disk is full');
    expect(readdirSync(disk!.folder)).toEqual(['ballast']);
  });

  const rooms = Array.from({ length: 16 }, (_, at) => (at + 1) * 64);
  test.skipIf(disk === undefined).each(rooms)(
    'with %i kB left a new library is whole or not there',
    async (room) => {
      leaveRoom(room);
      const file = join(disk!.folder, 'new.tabled');
      const made = createDatabase(file, { name: 'New', stamp }, fillWithTinyRows);
      const left = readdirSync(disk!.folder).filter((name) => name !== 'ballast');
      expect(left).toEqual(made.ok ? ['new.tabled'] : []);
      expect(made.ok ? readRows(await openForTest(file)) : made.problem.kind).toEqual(
        made.ok ? tinyRows : 'diskFull',
      );
    },
  );
});
