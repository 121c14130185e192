import { type KeyObject, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addToLedger, ledgerName } from '../../../electron/archive/ledger.ts';
import { sealBag } from '../../../electron/archive/sealBag.ts';
import { manifestsHash } from '../../../electron/archive/verifyArchive.ts';

export const at = '2026-11-26T10:00:00.000Z';
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** Puts a bag with these files, by path under data/, into an archive. */
export async function addBag(
  archive: string,
  name: string,
  files: Readonly<Record<string, string>>,
  key: KeyObject,
): Promise<string> {
  const bag = join(archive, name);
  for (const [path, text] of Object.entries(files)) {
    const file = join(bag, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await sealBag(bag, [['Source-Organization', 'A Council']]);
  const ledger = join(archive, ledgerName);
  const text = name === firstBag ? '' : readFileSync(ledger, 'utf8');
  writeFileSync(ledger, addToLedger(text, { name, manifests: manifestsHash(bag), at }, key));
  return bag;
}

const firstBag = 'cabinet-1';

/** Three bags of a few small files each, signed with one key. */
export async function makeArchive(archive: string, key = newKey()): Promise<void> {
  await addBag(archive, firstBag, { 'pack.pdf': '%PDF-1.7\n', 'documents/v1.json': '{}' }, key);
  await addBag(
    archive,
    'cabinet-2',
    { 'pack.pdf': '%PDF-1.7\nother\n', 'notes 100%.txt': 'one\ntwo\n' },
    key,
  );
  await addBag(archive, 'board-1', { 'empty.txt': '', 'a/b/c.txt': 'deep' }, key);
}
