import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepKey, keptKey, publicHalf } from '../../../electron/archive/keptKey.ts';
import { pemOf } from '../../../electron/archive/keyPem.ts';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { openKey, sealKey } from '../../../electron/archive/sealedKey.ts';
import { keyStore } from '../../fixtures/keyStore.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { newKey } from './smallArchive.ts';

const fileOf = (): string => join(temporaryFolder(), 'archive-key.json');

test('a key is made at the first use, is the same ever after, and never lies on the disk in plain', async () => {
  const [file, store] = [fileOf(), keyStore()];
  expect(publicHalf(file)).toBeNull();
  const key = valueOf(await keptKey(file, store));
  expect(publicHex(valueOf(await keptKey(file, store)))).toBe(publicHex(key));
  expect(publicHalf(file)).toBe(publicHex(key));
  const secret = String(key.export({ format: 'jwk' }).d);
  expect(readFileSync(file, 'utf8')).not.toContain('PRIVATE KEY');
  expect(readFileSync(file, 'utf8')).not.toContain(secret);
  expect(statSync(file).mode & 0o77).toBe(0);
});

test('without a key store nothing is made, and the sentence of the store is the answer', async () => {
  const file = fileOf();
  expect(problemOf(await keptKey(file, keyStore('There is no keyring.'))).message).toBe(
    'There is no keyring.',
  );
  expect(problemOf(await keepKey(file, newKey(), keyStore('None.'))).message).toBe('None.');
  expect(existsSync(file)).toBe(false);
});

test('a store that no longer knows the key is told, and the exported copy of that key alone mends it', async () => {
  const [file, store] = [fileOf(), keyStore()];
  const key = valueOf(await keptKey(file, store));
  const other = keyStore();
  const before = readFileSync(file);
  expect(problemOf(await keptKey(file, other)).message).toContain('Import the copy');
  expect(readFileSync(file)).toEqual(before);
  expect(problemOf(await keepKey(file, newKey(), other)).message).toContain('keeps another key already');
  valueOf(await keepKey(file, key, other));
  expect(publicHex(valueOf(await keptKey(file, other)))).toBe(publicHex(key));
});

test('a file that is damaged is told, never written over by a new key', async () => {
  const file = fileOf();
  writeFileSync(file, '{');
  expect(problemOf(await keptKey(file, keyStore())).kind).toBe('damaged');
  expect(readFileSync(file, 'utf8')).toBe('{');
});

test('a key is exported under a passphrase, and comes back with that one alone', async () => {
  const key = newKey();
  expect(problemOf(await sealKey(key, 'short')).message).toContain('at least 12 characters');
  const sealed = valueOf(await sealKey(key, 'correct horse battery'));
  expect(sealed).not.toContain('PRIVATE KEY');
  expect(pemOf(valueOf(await openKey(sealed, 'correct horse battery')))).toBe(pemOf(key));
  expect(problemOf(await openKey(sealed, 'correct horse batteries')).message).toContain('not the one');
  expect(problemOf(await openKey(sealed, '')).message).toContain('give its passphrase');
  expect(pemOf(valueOf(await openKey(pemOf(key), '')))).toBe(pemOf(key));
  expect(problemOf(await openKey('shopping list', '')).message).toContain('holds no key');
});
