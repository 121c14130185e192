import { type Problem, failed } from '../../shared/api.ts';
import type { Secrets } from '../../shared/document/secrets.ts';
import { type OpenFiles, leakInFile, unlessOpen } from '../export/leaks/findLeak.ts';
import { zipParts } from '../import/zipEntries.ts';
import { packLimits } from './packEntries.ts';

/**
 * Reads a finished pack file again and looks for what is not for publication in all of it that is not encrypted: its names,
 * its manifest, its data, its pages and the files that it brings. `pages` is the number of the last one; `openFiles` are those that
 * are attached to what is open.
 */
export async function leakInPack(
  pack: Uint8Array,
  secrets: Secrets,
  pages: number,
  openFiles: OpenFiles,
): Promise<Problem | undefined> {
  const parts = await zipParts(pack, packLimits);
  const isRestricted = (name: string): boolean => [...secrets.files].some((sha256) => name.includes(sha256));
  if (parts.names.some(isRestricted)) return withRestrictedFile;
  return unlessOpen(secrets, openFiles, (sought) => leakInParts(parts, sought, pages));
}

async function leakInParts(
  parts: Awaited<ReturnType<typeof zipParts>>,
  secrets: Secrets,
  pages: number,
): Promise<Problem | undefined> {
  for (const file of parts.names) {
    if (file.endsWith('.age')) continue;
    const leak = await leakInFile(await parts.bytes(file), { file, format: formatOf(file), pages }, secrets);
    if (leak !== undefined) return leak;
  }
  return undefined;
}

function formatOf(name: string): 'pdf' | 'html' | 'data' {
  if (name.endsWith('.pdf')) return 'pdf';
  return name.endsWith('.html') ? 'html' : 'data';
}

const withRestrictedFile = failed(
  'leak',
  'The pack was not handed over: its open part would have had a file that is attached to a report that is not for publication. Please report this as a fault of Tabled.',
).problem;
