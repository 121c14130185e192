import { closeSync, fsyncSync, openSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BagInfo,
  type Hashes,
  algorithms,
  declaration,
  infoText,
  manifestText,
  payloadFolder,
  payloadManifest,
  tagManifest,
} from './bagFormat.ts';
import { folderFiles, hashFile } from './folderFiles.ts';

/**
 * Makes a bag of a folder whose payload lies in `data/`: hashes it and writes the tag files, all on the disk when this
 * returns. Anything that lies beside `data/` becomes a tag file of the bag. Throws where the folder holds what no bag may
 * hold, and the file system's errors.
 */
export async function sealBag(folder: string, info: BagInfo): Promise<void> {
  const { files, odd } = folderFiles(folder);
  if (odd.length > 0) throw new Error(`A bag was to be made of something that is no file: ${odd.join(', ')}`);
  const payload = files.filter((path) => path.startsWith(payloadFolder));
  const payloadHashes = await hashesOf(folder, payload);
  const bytes = payload.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const tags: [string, string][] = [
    ['bagit.txt', declaration],
    ['bag-info.txt', infoText([...info, ['Payload-Oxum', `${bytes}.${payload.length}`]])],
    ...algorithms.map((algorithm): [string, string] => [
      payloadManifest(algorithm),
      manifestText(algorithm, payloadHashes),
    ]),
  ];
  for (const [name, text] of tags) writeFileSync(join(folder, name), text, { flush: true });
  const others = files.filter((path) => !path.startsWith(payloadFolder));
  const tagHashes = await hashesOf(folder, [...others, ...tags.map(([name]) => name)]);
  for (const algorithm of algorithms)
    writeFileSync(join(folder, tagManifest(algorithm)), manifestText(algorithm, tagHashes), { flush: true });
  for (const path of files) sync(join(folder, path));
}

async function hashesOf(folder: string, paths: readonly string[]): Promise<Map<string, Hashes>> {
  const hashes = new Map<string, Hashes>();
  for (const path of paths) hashes.set(path, await hashFile(join(folder, path)));
  return hashes;
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
