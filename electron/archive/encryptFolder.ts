import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Encrypter } from 'age-encryption';
import { ZipFile } from 'yazl';
import { type Result, failed, ok } from '../../shared/api.ts';
import { folderFiles } from './folderFiles.ts';

/** Refuses, with the one that is wrong, recipients that age does not know. */
export function encrypterFor(recipients: readonly string[]): Result<Encrypter> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      return failed(
        'invalid',
        `"${recipient}" is no recipient of age: it begins with "age1" and is copied whole.`,
      );
    }
  }
  return ok(encrypter);
}

/** Writes all that lies in a folder as one zip file, encrypted by age: not even the names of the files can be read. */
export async function encryptFolder(folder: string, file: string, encrypter: Encrypter): Promise<void> {
  const zip = new ZipFile();
  for (const path of folderFiles(folder).files)
    zip.addReadStreamLazy(path, { mtime: new Date(0) }, (give) =>
      give(null, createReadStream(join(folder, path))),
    );
  zip.end();
  const encrypted = await encrypter.encrypt(
    Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream<Uint8Array>,
  );
  await pipeline(
    Readable.fromWeb(encrypted as Parameters<typeof Readable.fromWeb>[0]),
    createWriteStream(file, { flags: 'wx', flush: true }),
  );
}
