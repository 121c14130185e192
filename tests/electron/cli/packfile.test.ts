import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/database.ts';
import { createDatabase } from '../../../electron/store/newDatabase.ts';
import { readShelf } from '../../../electron/store/shelf.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { now, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

const meeting = 'rutland-cabinet-2017-04-18';

test('a pack is handed over by one command and opened by another, once its signer has been accepted', async () => {
  const folder = temporaryFolder();
  const [file, again, key] = ['a.tabledpack', 'b.tabledpack', 'key.pem'].map((name) => join(folder, name));
  const library = makeSampleLibrary();
  const pack = (out: string) =>
    runHere(['packfile', '--library', library, '--meeting', meeting, '--key', key!, '--out', out]);
  const made = await pack(file!);
  expect([made.code, made.err]).toEqual([0, '']);
  await pack(again!);
  expect(readFileSync(again!).equals(readFileSync(file!))).toBe(true);

  const reader = join(folder, 'reader.tabled');
  valueOf(createDatabase(reader, { name: 'Reader', stamp }, () => ({ ok: true, value: undefined })));
  const open = (...more: string[]) => runHere(['open', file!, '--library', reader, ...more]);
  const asked = await open();
  expect(asked.code).toBe(2);
  expect(asked.err).toContain('Rutland County Council');
  const [, words = ''] = /--trust "([a-z ]+)"/.exec(asked.err) ?? [];
  expect(made.out).toContain(words);
  const wrong = await open('--trust', words.split(' ').toReversed().join(' '));
  expect([wrong.code, wrong.err]).toEqual([asked.code, asked.err]);
  expect((await open('--trust', words)).out).toContain('now on the shelf.');
  expect((await open()).out).toContain('already on the shelf.');

  const { read } = valueOf(await openDatabase(reader, { now }));
  expect(readShelf(read)).toMatchObject([{ pack: { manifest: { meeting: { ref: meeting } } } }]);
  read.close();
}, 120_000);

test.each([
  [['--out', 'a', '--key', 'k', '--version', '7'], `The pack of "${meeting}" has no version 7.`],
  [['--out', 'a', '--key', 'k', '--supplement', '1'], `"${meeting}" has no supplement 1.`],
  [
    ['--out', 'a', '--key', 'k', '--version', '1', '--supplement', '1'],
    'Choose one of --version and --supplement.',
  ],
  [['--key', 'k'], 'Say which file to write: --out FILE.'],
  [['--out', 'a'], 'Say which key signs: --key FILE; it is made at the first use.'],
])('refuses %j with one sentence', async (args, sentence) => {
  const { code, err } = await runHere([
    'packfile',
    '--library',
    makeSampleLibrary(),
    '--meeting',
    meeting,
    ...args,
  ]);
  expect([code, err]).toEqual([2, sentence]);
});
