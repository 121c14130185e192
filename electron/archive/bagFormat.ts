/**
 * The texts of a BagIt bag (RFC 8493), apart from the disk: declaration, manifests and information. Written in one way
 * only, so that a text that says the same in other bytes is known to have been touched.
 */
import { type Result, failed, ok } from '../../shared/api.ts';

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Hash functions of the manifests, the stronger last. */
export const algorithms = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof algorithms)[number];

export const payloadManifest = (algorithm: Algorithm): string => `manifest-${algorithm}.txt`;
export const tagManifest = (algorithm: Algorithm): string => `tagmanifest-${algorithm}.txt`;

/** Folder of the payload; every path in a bag is relative to the bag and has forward slashes. */
export const payloadFolder = 'data/';

/** The hashes of a file, in lower-case hexadecimal digits. */
export type Hashes = Readonly<Record<Algorithm, string>>;

/** A manifest: one line a file, by path. `sha256sum -c` reads it as it stands. */
export function manifestText(algorithm: Algorithm, files: ReadonlyMap<string, Hashes>): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hashes]) => `${hashes[algorithm]}  ${encodePath(path)}\n`)
    .join('');
}

/** The hash that a manifest gives for each path. Refuses, with the number of the line, what `manifestText` would not write. */
export function readManifest(algorithm: Algorithm, text: string): Result<ReadonlyMap<string, string>> {
  const digits = algorithm === 'sha256' ? 64 : 128;
  const line = new RegExp(`^([0-9a-f]{${digits}}) {2}(.+)$`);
  const hashes = new Map<string, string>();
  let last = '';
  const lines = text.split('\n');
  // Every line ends with a line feed, so that the last piece is empty.
  if (lines.pop() !== '') return failed('damaged', 'its last line is cut off');
  for (const [at, each] of lines.entries()) {
    const [, hash = '', encoded = ''] = line.exec(each) ?? [];
    const path = decodePath(encoded);
    if (hash === '' || path === undefined || path <= last)
      return failed('damaged', `line ${at + 1} is not as Tabled writes it`);
    hashes.set(path, hash);
    last = path;
  }
  return ok(hashes);
}

/** What stands in bag-info.txt, in order: label and value, each value on one line. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

export const infoText = (info: BagInfo): string =>
  info.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`).join('');

/** RFC 8493, 2.1.3: only these three are encoded in the path of a manifest. */
const encodePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function decodePath(encoded: string): string | undefined {
  const path = encoded.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return encodePath(path) === encoded ? path : undefined;
}
