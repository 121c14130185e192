import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** A file that is written once, from its start; counts and hashes its bytes on the way, so that nothing reads it again. */
export class NewFile {
  bytes = 0;
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Refuses a file that exists with EEXIST. */
  static async open(file: string): Promise<NewFile> {
    return new NewFile(await open(file, 'wx'));
  }

  /** Wait for each chunk before the next one. */
  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
    // Unlike `write`, it goes on until all of the chunk is written.
    await this.#handle.writeFile(chunk);
  }

  /** Has the bytes brought to the disk and returns their hash, 64 hexadecimal digits. Nothing can be written after. */
  async finish(): Promise<string> {
    await this.#handle.sync();
    await this.#handle.close();
    return this.#hash.digest('hex');
  }

  /** May be called at any time, also after `finish`. */
  async close(): Promise<void> {
    await this.#handle.close();
  }
}
