import { buffer as collect } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';

/** Parts of a package by their names, in their order. */
export type Parts = ReadonlyMap<string, Buffer>;

/** The parts of a zip that we have made. */
export async function unzip(bytes: Uint8Array): Promise<Parts> {
  const packed = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const parts = new Map<string, Buffer>();
  for await (const entry of packed.eachEntry())
    if (!entry.fileName.endsWith('/'))
      parts.set(entry.fileName, await collect(await packed.openReadStreamPromise(entry)));
  return parts;
}

/** A zip that knows neither clock nor time zone: the same parts give the same bytes. */
export async function zip(parts: Parts): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of parts) file.addBuffer(content, name, sameEverywhere());
  file.end();
  return collect(file.outputStream);
}

/**
 * What a zip says of an entry beside its name: a day that it can tell wherever we are, in the time of that place, which is what
 * a zip tells; and no rights of ours.
 */
export const sameEverywhere = () => ({
  mtime: new Date(1980, 0, 2),
  forceDosTimestamp: true,
  mode: 0o100644,
});
