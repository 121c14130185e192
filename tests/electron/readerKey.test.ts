import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { lockFor, unlocked } from '../../electron/ageLock.ts';
import { keepReaderKey, makeReaderKey, readerIdentity, readerPublicKey } from '../../electron/readerKey.ts';
import { keyStore } from '../fixtures/keyStore.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../fixtures/tinyLibrary.ts';

const fileOf = (): string => join(temporaryFolder(), 'reader-key.json');

test('a key is made once, opens what is locked for its public half, and never lies on the disk in plain', async () => {
  const [file, store] = [fileOf(), keyStore()];
  expect([readerPublicKey(file), valueOf(await readerIdentity(file, store))]).toEqual([null, null]);
  const identity = valueOf(await makeReaderKey(file, store));
  expect(valueOf(await makeReaderKey(file, store))).toBe(identity);
  const recipient = readerPublicKey(file)!;
  const locked = valueOf(
    await lockFor({ kind: 'recipients', recipients: [recipient] }, Buffer.from('the quay')),
  );
  const mine = valueOf(await readerIdentity(file, store))!;
  expect(Buffer.from(valueOf(await unlocked(locked, mine))).toString()).toBe('the quay');
  expect(readFileSync(file, 'utf8')).not.toContain(identity.slice(0, 20));
  expect(statSync(file).mode & 0o77).toBe(0);
});

test('a key from another computer is kept, with comments or without, and never replaces another', async () => {
  const [file, store] = [fileOf(), keyStore()];
  const identity = await generateX25519Identity();
  valueOf(await keepReaderKey(file, `# created: today\n${identity}\n`, store));
  expect(readerPublicKey(file)).toBe(await identityToRecipient(identity));
  valueOf(await keepReaderKey(file, identity, store));
  const other = await generateX25519Identity();
  expect(problemOf(await keepReaderKey(file, other, store)).message).toContain('keeps another key already');
  expect(valueOf(await readerIdentity(file, store))).toBe(identity);
});

test('what is no key is refused, and so is every use of one where there is no key store', async () => {
  const [file, store] = [fileOf(), keyStore()];
  const identity = await generateX25519Identity();
  for (const text of ['shopping list', '', identity.slice(0, -1), `${identity}\n${identity}`])
    expect(problemOf(await keepReaderKey(file, text, store)).message).toContain('holds no key of a reader');
  const none = keyStore('There is no keyring.');
  for (const refused of [await makeReaderKey(file, none), await keepReaderKey(file, identity, none)])
    expect(problemOf(refused).message).toBe('There is no keyring.');
  expect(readerPublicKey(file)).toBeNull();
});

test('a key that the store no longer opens is told, and is not made anew', async () => {
  const file = fileOf();
  valueOf(await makeReaderKey(file, keyStore()));
  const before = readFileSync(file);
  expect(problemOf(await makeReaderKey(file, keyStore())).message).toContain('Import the copy');
  expect(readFileSync(file)).toEqual(before);
  writeFileSync(file, '{');
  expect(problemOf(await readerIdentity(file, keyStore())).kind).toBe('damaged');
});
