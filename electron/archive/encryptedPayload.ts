import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Encrypter } from 'age-encryption';
import { ZipFile } from 'yazl';
import { ok } from '../../shared/api.ts';
import { renderers } from '../export/renderers.ts';
import type { Payload } from './payload.ts';

/**
 * Fills one zip file that is encrypted by age while it is filled: nothing of it is ever on the disk in plain, whenever the
 * program ends, and not even the names of its files can be read. Gives what `fill` gives; throws what it throws, and the
 * file system's errors.
 */
export async function fillEncryptedZip<T>(
  file: string,
  encrypter: Encrypter,
  fill: (payload: Payload) => Promise<T>,
): Promise<T> {
  const zip = new ZipFile();
  const stop = new AbortController();
  const encrypted = await encrypter.encrypt(
    Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream<Uint8Array>,
  );
  const written = pipeline(
    Readable.fromWeb(encrypted as Parameters<typeof Readable.fromWeb>[0]),
    createWriteStream(file, { flags: 'wx', flush: true }),
    { signal: stop.signal },
  );
  try {
    // A disk that is full ends the writing: whoever waits to hand on more must not wait for ever.
    const filled = await Promise.race([fill(payloadOf(zip)), written.then(endedEarly)]);
    zip.end();
    await written;
    return filled;
  } catch (error) {
    stop.abort();
    await written.catch(() => undefined);
    throw error;
  }
}

const endedEarly = (): never => {
  throw new Error('The encrypted file ended before all of it was filled in.');
};

function payloadOf(zip: ZipFile): Payload {
  const add = (path: string): PassThrough => {
    const content = new PassThrough();
    zip.addReadStream(content, path, { mtime: new Date(0) });
    return content;
  };
  return {
    write: async (path, bytes) => {
      add(path).end(bytes);
      return Promise.resolve();
    },
    export: async (path, edition, { format, ...order }) => {
      const content = add(path);
      // Written on when the zip has taken the last piece: a long pack never lies in memory whole. Copied, because the
      // writer may use a piece's memory again.
      const write = async (chunk: Uint8Array): Promise<void> => {
        if (!content.write(Uint8Array.from(chunk))) await once(content, 'drain');
      };
      const { document, layout, secrets } = edition;
      if (secrets !== undefined)
        throw new Error('A public edition was to be encrypted without being searched.');
      await renderers[format](document, { write }, { ...order, layout, onProgress: () => undefined });
      content.end();
      return ok(undefined);
    },
  };
}
