import type { Problem } from '../../shared/api.ts';
import type { Secrets } from '../../shared/document/secrets.ts';
import { leakInFile } from '../export/leaks/findLeak.ts';
import { zipParts } from '../import/zipEntries.ts';
import { documentName, packLimits } from './packEntries.ts';

/**
 * Reads a finished pack file again and looks for what is not for publication in all of it that is not encrypted: its names,
 * its manifest, its data, its pages and the files that it brings. `pages` is the number of the last one.
 */
export async function leakInPack(
  pack: Uint8Array,
  secrets: Secrets,
  pages: number,
): Promise<Problem | undefined> {
  const parts = await zipParts(pack, packLimits);
  for (const file of parts.names) {
    if (file.endsWith('.age')) continue;
    const leak = await leakInFile(await parts.bytes(file), { file, format: formatOf(file), pages }, secrets);
    if (leak !== undefined) return leak;
  }
  return undefined;
}

/** Numbers of the manifest and of the pages are identifiers, sizes and places. */
function formatOf(name: string): 'pdf' | 'html' | 'data' | 'words' {
  if (name.endsWith('.pdf')) return 'pdf';
  if (name.endsWith('.html')) return 'html';
  return name === documentName ? 'data' : 'words';
}
