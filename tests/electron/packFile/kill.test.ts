import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { openShelfPack } from '../../../electron/packFile/openShelfPack.ts';
import { takeInPack } from '../../../electron/packFile/takeInPack.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import { fileContent } from '../../../electron/store/fileContent.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { createDatabase } from '../../../electron/store/newDatabase.ts';
import { knownSigners } from '../../../electron/store/packSigners.ts';
import { readShelf } from '../../../electron/store/shelf.ts';
import { hasWritten, startChild } from '../../fixtures/child.ts';
import { councilKey, runHere, smallPack } from '../../fixtures/packFiles.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { now, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

const trust = publicHex(councilKey);

/** Number of packs on the shelf, each of them whole. The library holds no file, and knows no signer, of any other. */
function wholePacks(db: WriteHandle): number {
  const entries = readShelf(db);
  const named = new Set<string>();
  for (const { pack } of entries) {
    valueOf(openShelfPack(db, pack.id));
    for (const { sha256, bytes } of pack.manifest.files) {
      expect(valueOf(fileContent(db, sha256))).toHaveLength(bytes);
      named.add(sha256);
    }
  }
  expect(new Set(db.prepare('SELECT sha256 FROM fileContent').pluck().all())).toEqual(named);
  expect(knownSigners(db)).toHaveLength(entries.length);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  return entries.length;
}

test.each([
  ['while the file is looked at', 'looking 1', 0],
  ['when it has been found sound', 'looked 1', 0],
  ['when its signer has been written', 'signer 1', 0],
  ['when the first of its files has been written', 'file 1', 0],
  ['when all of its files have been written', 'file 3', 0],
  ['when its row has been written', 'row 1', 0],
  ['when it is on the shelf', 'taken 1', 1],
])(
  'a pack is on the shelf whole or not at all after a kill %s',
  async (_, moment, expected) => {
    const folder = temporaryFolder();
    const library = join(folder, 'reader.tabled');
    valueOf(createDatabase(library, { name: 'Reader', stamp }, () => ({ ok: true, value: undefined })));
    const file = join(folder, 'a.tabledpack');
    writeFileSync(file, await smallPack());
    const child = startChild('haltedReader.ts', library, trust, file, moment);
    await hasWritten(child, moment);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;

    const { read, write } = valueOf(await openDatabase(library, { now }));
    expect(wholePacks(write!)).toBe(expected);
    const again = valueOf(await takeInPack(write!, file, { run: runHere, trust, stamp }));
    expect(again).toMatchObject({ kind: 'onShelf', already: expected === 1 });
    expect(wholePacks(write!)).toBe(1);
    read.close();
  },
  60_000,
);
