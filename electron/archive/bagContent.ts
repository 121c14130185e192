/** What lies in the payload of a bag, read where it lies or out of the encrypted record. Nothing is written anywhere. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer as collect } from 'node:stream/consumers';
import { Decrypter } from 'age-encryption';
import yauzl from 'yauzl';
import { type Result, failed, ok } from '../../shared/api.ts';
import { recordFile } from './bagPaths.ts';
import { folderFiles } from './folderFiles.ts';

/** Every path is below the payload and has forward slashes. */
export interface BagContent {
  readonly paths: readonly string[];
  /** Throws where there is no such file. */
  bytes(path: string): Promise<Uint8Array>;
  /** The value of a JSON file; undefined where there is none, or no JSON. */
  json(path: string): Promise<unknown>;
}

/**
 * The payload of a bag's folder. An encrypted record opens with an identity of age, "AGE-SECRET-KEY-1…", that it was
 * encrypted for. Refuses one without it, and with another one.
 */
export async function bagContent(folder: string, identity: string): Promise<Result<BagContent>> {
  const payload = join(folder, 'data');
  const { files } = folderFiles(payload);
  if (!files.includes(recordFile)) return ok(contentOf(files, (path) => readFile(join(payload, path))));
  if (identity.trim() === '')
    return failed('invalid', 'This bag is encrypted: give the identity of one whom it was encrypted for.');
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity.trim());
  } catch {
    return failed(
      'invalid',
      'This is no identity of age: it begins with “AGE-SECRET-KEY-1” and is copied whole.',
    );
  }
  try {
    return ok(await zipContent(await decrypter.decrypt(readFileSync(join(payload, recordFile)))));
  } catch {
    return failed(
      'invalid',
      'This identity does not open the bag: it was encrypted for others, or it is damaged.',
    );
  }
}

async function zipContent(zipped: Uint8Array): Promise<BagContent> {
  const zip = await yauzl.fromBufferPromise(
    Buffer.from(zipped.buffer, zipped.byteOffset, zipped.byteLength),
    {
      validateEntrySizes: true,
    },
  );
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return contentOf([...entries.keys()], async (path) => {
    const entry = entries.get(path);
    if (entry === undefined) throw new Error(`The record holds no file "${path}".`);
    return collect(await zip.openReadStreamPromise(entry));
  });
}

function contentOf(paths: readonly string[], read: (path: string) => Promise<Uint8Array>): BagContent {
  const there = new Set(paths);
  // A path out of a bag's own lists leads nowhere but to what was found in it.
  const bytes = async (path: string): Promise<Uint8Array> => {
    if (!there.has(path)) throw new Error(`The bag holds no file "${path}".`);
    return read(path);
  };
  return {
    paths,
    bytes,
    json: async (path) => {
      if (!there.has(path)) return undefined;
      try {
        return JSON.parse(Buffer.from(await read(path)).toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}
