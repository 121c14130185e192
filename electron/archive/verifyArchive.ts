import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import { algorithms, tagManifest } from './bagFormat.ts';
import { type LedgerEntry, ledgerName, readLedger } from './ledger.ts';
import { verifyBag } from './verifyBag.ts';

export interface Verdict {
  /** Bags that were looked at, in the order of the ledger, then by name. */
  readonly bags: readonly { readonly name: string; readonly problems: readonly string[] }[];
  /** What is wrong with the ledger, or with the folder as a whole. */
  readonly problems: readonly string[];
  /** The public key that signed, 64 hexadecimal digits; null where no ledger was found. */
  readonly key: string | null;
}

/**
 * Whether an archive, or one bag of it, is complete, unaltered and in the chain, told from the folder alone. `key` is the
 * public key that must have signed, where the person knows it: without it, a ledger that somebody signed anew with a key of
 * their own is told only by its key. Refuses a folder that holds neither a ledger nor a bag.
 */
export async function verifyArchive(folder: string, key?: string): Promise<Result<Verdict>> {
  const path = resolve(folder);
  if (!existsSync(path)) return failed('notFound', `There is no folder "${basename(path)}".`);
  const isBag = existsSync(join(path, 'bagit.txt'));
  if (existsSync(join(path, ledgerName)) && !isBag) return ok(await verdictOn(path, undefined, key));
  if (!isBag && !readdirSync(path).some((name) => algorithms.some((each) => name === tagManifest(each))))
    return failed('invalid', `"${basename(path)}" is neither an archive of Tabled nor a bag of one.`);
  const parent = resolve(path, '..');
  if (existsSync(join(parent, ledgerName))) return ok(await verdictOn(parent, basename(path), key));
  const problems = await verifyBag(path);
  return ok({
    bags: [{ name: basename(path), problems }],
    problems: ['No ledger lies beside the bag, so nothing says that it is the bag that was archived.'],
    key: null,
  });
}

/** The folder in which the bags lie that `verifyArchive` tells of: an archive itself, or that of the bag that was named. */
export const bagsFolder = (folder: string): string =>
  existsSync(join(folder, 'bagit.txt')) ? resolve(folder, '..') : resolve(folder);

async function verdictOn(
  archive: string,
  only: string | undefined,
  key: string | undefined,
): Promise<Verdict> {
  const read = readLedger(readFileSync(join(archive, ledgerName), 'utf8'));
  const entries = read.ok ? read.value : [];
  const problems = read.ok ? [] : [read.problem.message];
  const signedWith = entries[0]?.key ?? null;
  if (key !== undefined && signedWith !== null && signedWith !== key)
    problems.push(`The ledger is signed with the key ${signedWith}, not with the one that was given.`);
  const there = readdirSync(archive, { withFileTypes: true }).filter(({ name }) => name !== ledgerName);
  for (const entry of there) {
    if (only === undefined && !entry.isDirectory())
      problems.push(`"${entry.name}" lies in the archive and is no part of it.`);
  }
  const folders = there.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const names = [...new Set([...entries.map(({ bag }) => bag), ...folders.toSorted()])];
  const bags = [];
  for (const name of names.filter((each) => only === undefined || each === only))
    bags.push({ name, problems: await problemsOf(archive, name, folders, entries, read.ok) });
  return { bags, problems, key: signedWith };
}

async function problemsOf(
  archive: string,
  name: string,
  folders: readonly string[],
  entries: readonly LedgerEntry[],
  ledgerIsSound: boolean,
): Promise<string[]> {
  if (!folders.includes(name)) return ['The bag is missing.'];
  const inBag = await verifyBag(join(archive, name));
  const entry = entries.find(({ bag }) => bag === name);
  if (entry === undefined)
    return [...inBag, ...(ledgerIsSound ? ['The ledger does not name this bag.'] : [])];
  return entry.manifests === manifestsHash(join(archive, name))
    ? inBag
    : [...inBag, 'Its tag manifests are not those that the ledger was signed for.'];
}

/** What the ledger keeps of a bag; a tag manifest that is missing counts as empty. */
export function manifestsHash(bag: string): string {
  const hash = createHash('sha512');
  for (const algorithm of algorithms) {
    const file = join(bag, tagManifest(algorithm));
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
