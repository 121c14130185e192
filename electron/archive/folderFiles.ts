import { createHash } from 'node:crypto';
import { type Dirent, createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Hashes, algorithms } from './bagFormat.ts';

/** What lies in a folder and all below it, by path with forward slashes. Folders count only where they are empty. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Links, devices, empty folders: what no bag of Tabled holds. */
  readonly odd: readonly string[];
}

/** Looks through a folder, each list sorted by path. Throws what the system throws where it cannot be read. */
export function folderFiles(folder: string): FolderFiles {
  const files: string[] = [];
  const odd: string[] = [];
  const walk = (path: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const name = `${path}${entry.name}`;
      if (entry.isFile()) files.push(name);
      else if (entry.isDirectory()) {
        const below = readdirSync(join(folder, name), { withFileTypes: true });
        if (below.length === 0) odd.push(`${name}/`);
        else walk(`${name}/`, below);
      } else odd.push(name);
    }
  };
  walk('', readdirSync(folder, { withFileTypes: true }));
  return { files: files.toSorted(), odd: odd.toSorted() };
}

/** Files up to this are read at once, in bytes: most of a bag are, and a stream for each takes longer than the hashing. */
const smallFile = 1 << 20;

/** Both hashes of a file, read once, a large one in pieces. */
export async function hashFile(file: string): Promise<Hashes> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  const chunks =
    statSync(file).size <= smallFile
      ? [readFileSync(file)]
      : createReadStream(file, { highWaterMark: smallFile });
  for await (const chunk of chunks) for (const hash of hashes) hash.update(chunk as Buffer);
  const [sha256 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { sha256, sha512 };
}
