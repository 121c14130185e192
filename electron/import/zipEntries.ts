import { buffer as collect } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** What all parts of a file may unpack to, in bytes, and how many there may be: more than any honest one has. */
const usualLimits = { unpacked: 250_000_000, parts: 20_000 };

/** The package is not what it says it is, or unpacks without end; the message is a sentence. */
export class BadPackage extends Error {}

/** The parts of a file that is a zip, by name. */
export interface ZipParts {
  readonly names: readonly string[];
  /** Bytes that a part says it unpacks to, which is as many as `text` and `bytes` give; 0 where there is none. */
  size(name: string): number;
  /** Text of a part; empty where there is none. Throws `BadPackage`. */
  text(name: string): Promise<string>;
  /** Bytes of a part; none where there is none. Throws `BadPackage`. */
  bytes(name: string): Promise<Buffer>;
}

/**
 * Opens a package and weighs it before anything else unpacks it. Throws `BadPackage` for what is damaged, has two parts of one
 * name, or one whose name leads out of it.
 */
export async function zipParts(bytes: Uint8Array, limits = usualLimits): Promise<ZipParts> {
  const zip = await yauzl
    .fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: true,
    })
    .catch(() => {
      throw damaged();
    });
  if (zip.entryCount > limits.parts) throw new BadPackage(tooMany);
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpacked) throw new BadPackage(tooFar);
      if (entries.has(entry.fileName)) throw new BadPackage(twice);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (error instanceof BadPackage) throw error;
    throw isOfName(error) ? new BadPackage(leadsOut) : damaged();
  }
  const read = async (name: string): Promise<Buffer> => {
    const entry = entries.get(name);
    if (entry === undefined) return Buffer.alloc(0);
    try {
      return await collect(await zip.openReadStreamPromise(entry));
    } catch {
      throw damaged();
    }
  };
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    text: async (name) => (await read(name)).toString('utf8'),
    bytes: read,
  };
}

/** How yauzl refuses a name with "..", a drive or a slash at its beginning. */
const isOfName = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:invalid relative path|absolute path|invalid characters in fileName)/u.test(error.message);

const damaged = (): BadPackage =>
  new BadPackage('This file is damaged and cannot be opened. Ask for another copy.');
export const tooFar =
  'This small file unpacks to more than a computer can hold, as files do that are made to do harm. It was not taken in.';
const tooMany =
  'This file is made of more parts than any honest file has, as files are that are made to do harm. It was not taken in.';
const twice =
  'This file has two parts of the same name, of which programs would show either. It was not taken in: ask for another copy.';
const leadsOut =
  'A part of this file has a name that leads out of its folder, as files have that are made to do harm. It was not taken in.';
