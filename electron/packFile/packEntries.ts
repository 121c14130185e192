/** What lies in a pack file under which name, and how the zip is written. */
import { buffer as collect } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { PackFileRole, PackedFile } from '../../shared/packFile/manifest.ts';

export const manifestName = 'manifest.json';

const names: Readonly<Record<Exclude<PackFileRole, 'attachment'>, string>> = {
  document: 'document.json',
  pages: 'pages.json',
  pdf: 'pack.pdf',
  largePrint: 'large-print.pdf',
  html: 'pack.html',
  exempt: 'exempt.age',
};

export const entryName = ({ role, sha256 }: PackedFile): string =>
  role === 'attachment' ? `attachments/${sha256}.pdf` : names[role];

export interface PackEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What the parts may unpack to that are read as JSON, in bytes: reading them takes far more memory and time than they have bytes.
 * A pack of a thousand pages has six million of them.
 */
export const mostJsonBytes: Readonly<Record<string, number>> = {
  [manifestName]: 4_000_000,
  [names.document]: 48_000_000,
  [names.pages]: 8_000_000,
};
/** What all parts of one may unpack to, and how many there may be. */
export const packLimits = { unpacked: 600_000_000, parts: 2_100 };

/**
 * A zip of the entries in their order. The same entries give the same bytes in any time zone and on any day; `comment` is the
 * end of the file.
 */
export async function packZip(entries: readonly PackEntry[], comment = ''): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes } of entries)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      mode: 0o100644,
      // What is encrypted cannot be packed any smaller.
      compress: !name.endsWith('.age'),
    });
  zip.end({ forceZip64Format: false, comment });
  return collect(zip.outputStream);
}
