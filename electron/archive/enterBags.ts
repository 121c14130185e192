/**
 * How bags come into an archive: all of them and their lines in the ledger, or none. The new ledger is written beside the
 * old one first; a run that was stopped after that is finished by the next one, and what was stopped before it is thrown away.
 */
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishPart } from '../partFile.ts';
import { writeWhole } from '../writeWhole.ts';
import { addToLedger, ledgerName, publicHex, readLedger } from './ledger.ts';
import { manifestsHash } from './verifyArchive.ts';

/** Ends the name of a bag that is not in the archive yet; no bag of an archive has it. */
const unfinished = '.part';
const nextLedger = `${ledgerName}.next`;

/** Folder of a bag while it is being made. */
export const partOf = (archive: string, name: string): string => join(archive, `${name}${unfinished}`);

/** Enters bags that are sealed and still have their unfinished names. */
export function enterBags(
  archive: string,
  bags: readonly string[],
  { ledger, key, at }: { readonly ledger: string; readonly key: KeyObject; readonly at: string },
): void {
  let text = ledger;
  for (const name of bags)
    text = addToLedger(text, { name, manifests: manifestsHash(partOf(archive, name)), at }, key);
  writeWhole(join(archive, nextLedger), text);
  finishEntering(archive, key);
}

/** Finishes what was begun: gives the bags of the next ledger their names, then the ledger its own. */
export function finishEntering(archive: string, key: KeyObject): void {
  const next = join(archive, nextLedger);
  if (!existsSync(next)) return;
  const file = join(archive, ledgerName);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = readFileSync(next, 'utf8');
  const entries = readLedger(text);
  // Only what this key signed after what is there already: anybody could have laid a file of that name here.
  const goesOn = text.startsWith(before) && entries.ok && entries.value[0]?.key === publicHex(key);
  if (!goesOn) return rmSync(next);
  for (const { bag, manifests } of entries.value) {
    const part = partOf(archive, bag);
    if (!existsSync(join(archive, bag)) && existsSync(part) && manifestsHash(part) === manifests)
      renameSync(part, join(archive, bag));
  }
  finishPart(next, file);
}

/** Throws away the bags of runs that were stopped before they had anything to finish. */
export function removeParts(archive: string): void {
  if (!existsSync(archive)) return;
  for (const entry of readdirSync(archive, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name.endsWith(unfinished))
      rmSync(join(archive, entry.name), { recursive: true });
}
