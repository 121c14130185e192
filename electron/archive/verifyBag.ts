import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Algorithm,
  type Hashes,
  algorithms,
  declaration,
  payloadFolder,
  payloadManifest,
  readManifest,
  tagManifest,
} from './bagFormat.ts';
import { folderFiles, hashFile } from './folderFiles.ts';

/**
 * What is wrong with a bag, one sentence each; an empty list says that it is complete and that every file is what it was
 * when the bag was sealed. Both manifests of each kind are checked, and each against the other. Whether the tag manifests
 * themselves are those that were written is for the ledger to say.
 */
export async function verifyBag(folder: string): Promise<string[]> {
  const { files, odd } = folderFiles(folder);
  const problems = odd.map((path) => `"${path}" is no file, and no bag of Tabled holds such a thing.`);
  const hashes = new Map<string, Hashes>();
  for (const path of files) hashes.set(path, await hashFile(join(folder, path)));
  const tagManifests = new Set(algorithms.map(tagManifest));
  const payload = files.filter((path) => path.startsWith(payloadFolder));
  const tags = files.filter((path) => !path.startsWith(payloadFolder) && !tagManifests.has(path));
  if (!files.includes('bagit.txt')) problems.push('"bagit.txt" is missing: this is no bag.');
  else if (readFileSync(join(folder, 'bagit.txt'), 'utf8') !== declaration)
    problems.push('"bagit.txt" does not declare a bag of BagIt 1.0.');
  for (const algorithm of algorithms) {
    problems.push(
      ...compared(folder, payloadManifest(algorithm), algorithm, payload, hashes),
      ...compared(folder, tagManifest(algorithm), algorithm, tags, hashes),
    );
  }
  // Both manifests of a kind name the same faults.
  return [...new Set(problems)];
}

/** The files that are there against those that a manifest names. */
function compared(
  folder: string,
  manifest: string,
  algorithm: Algorithm,
  there: readonly string[],
  hashes: ReadonlyMap<string, Hashes>,
): string[] {
  let text: string;
  try {
    text = readFileSync(join(folder, manifest), 'utf8');
  } catch {
    return [`"${manifest}" is missing.`];
  }
  const read = readManifest(algorithm, text);
  if (!read.ok) return [`"${manifest}" has been altered: ${read.problem.message}.`];
  const named = read.value;
  const missing = [...named].filter(([path]) => !there.includes(path));
  const added = there.filter((path) => !named.has(path));
  const renamed = new Map(
    missing.flatMap(([path, hash]) => {
      const now = added.find((each) => hashes.get(each)?.[algorithm] === hash);
      return now === undefined ? [] : [[path, now]];
    }),
  );
  const newNames = new Set(renamed.values());
  return [
    ...missing.map(([path]) => {
      const now = renamed.get(path);
      return now === undefined ? `"${path}" is missing.` : `"${path}" has been renamed to "${now}".`;
    }),
    ...added
      .filter((path) => !newNames.has(path))
      .map((path) => `"${path}" has been added: no manifest names it.`),
    ...[...named].flatMap(([path, hash]) => {
      const now = hashes.get(path)?.[algorithm];
      return now === undefined || !there.includes(path) || now === hash
        ? []
        : [`"${path}" has been altered.`];
    }),
  ];
}
