/** The archive as a person at a prompt makes and checks it, on a copy as on the original. */
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { sealKey } from '../../../electron/archive/sealedKey.ts';
import { newKey } from '../archive/smallArchive.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ref = 'rutland-cabinet-2017-04-18';

test('a meeting is archived, and the archive verified, also on a copy and after it was touched', async () => {
  const folder = temporaryFolder();
  const archive = join(folder, 'archive');
  const key = join(folder, 'key.pem');
  const args = [
    'archive',
    '--library',
    makeSampleLibrary(),
    '--meeting',
    ref,
    '--out',
    archive,
    '--key',
    key,
  ];
  const archived = await runHere(args);
  expect(archived.err).toBe('');
  const publicKey = /The public key is ([0-9a-f]{64})\.$/.exec(archived.out)?.[1] ?? '';
  expect(archived.code).toBe(0);
  // The key is for its owner alone.
  expect(statSync(key).mode & 0o77).toBe(0);

  const sound = await runHere(['verify', archive, '--key', publicKey]);
  expect(sound).toMatchObject({ code: 0, err: '' });
  expect(sound.out).toContain('All 1 bags are complete, unaltered and in the chain');
  const stick = join(folder, 'stick');
  cpSync(archive, stick, { recursive: true });
  expect(await runHere(['verify', stick, '--key', publicKey])).toEqual(sound);

  const pack = join(stick, `${ref}-v1`, 'data', 'pack', `${ref}-version-1-public.txt`);
  writeFileSync(pack, readFileSync(pack, 'utf8').replace('500,000', '600,000'));
  const touched = await runHere(['verify', stick, '--json']);
  expect(touched.code).toBe(1);
  expect(JSON.parse(touched.out)).toMatchObject({
    sound: false,
    bags: [{ name: `${ref}-v1`, problems: [`"data/pack/${ref}-version-1-public.txt" has been altered.`] }],
  });
});

test('a key that was exported from the window signs with its passphrase, and an open bag needs no recipient', async () => {
  const folder = temporaryFolder();
  const key = newKey();
  const files = { key: join(folder, 'key.age'), right: join(folder, 'right'), wrong: join(folder, 'wrong') };
  writeFileSync(files.key, valueOf(await sealKey(key, 'correct horse battery')));
  writeFileSync(files.right, 'correct horse battery\n');
  writeFileSync(files.wrong, 'wrong horse battery\n');
  const args = ['archive', '--library', makeSampleLibrary(), '--meeting', ref, '--key', files.key];
  const out = ['--out', join(folder, 'archive')];
  const refused = await runHere([...args, ...out, '--passphrase-file', files.wrong]);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('The passphrase is not the one');
  const archived = await runHere([...args, ...out, '--passphrase-file', files.right]);
  expect(archived.out).toContain(`The public key is ${publicHex(key)}.`);
});

test.each([
  [['archive', '--out', 'x', '--key', 'k'], 'Say which meeting: --meeting REF; "list meetings" names them.'],
  [['archive', '--meeting', ref, '--key', 'k'], 'Say where the archive is: --out FOLDER.'],
  [['verify'], 'Say which folder: verify FOLDER.'],
  [['verify', '/nowhere'], 'There is no folder "nowhere".'],
  [['verify', '.', '--key', 'x'], 'A public key has 64 hexadecimal digits, as "archive" told it.'],
])('%j is refused with one sentence', async (args, sentence) => {
  expect(await runHere(args)).toEqual({ code: 2, out: '', err: sentence });
});
