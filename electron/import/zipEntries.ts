import { buffer as collect } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { tooFar } from './pdf/bombs.ts';

/** What all parts of a Word file or workbook may unpack to, in bytes. */
const mostUnpacked = 250_000_000;

/** The package is not what it says it is, or unpacks without end; the message is a sentence. */
export class BadPackage extends Error {}

/** The parts of an Office file, by name. */
export interface ZipParts {
  readonly names: readonly string[];
  /** Text of a part; empty where there is none. */
  text(name: string): Promise<string>;
}

/** Opens a package and weighs it before anything else unpacks it. Throws `BadPackage`. */
export async function zipParts(bytes: Uint8Array): Promise<ZipParts> {
  const damaged = new BadPackage('This file is damaged and cannot be opened. Ask for another copy.');
  const zip = await yauzl
    .fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: true,
    })
    .catch(() => {
      throw damaged;
    });
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > mostUnpacked) throw new BadPackage(tooFar);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof BadPackage ? error : damaged;
  }
  return {
    names: [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return '';
      try {
        return (await collect(await zip.openReadStreamPromise(entry))).toString('utf8');
      } catch {
        throw damaged;
      }
    },
  };
}
