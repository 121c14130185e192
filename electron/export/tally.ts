import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Counts and hashes the bytes that pass through on their way to a file, so that nothing has to read the file again. */
export class Tally extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');

  /** 64 hexadecimal digits. Call once, after the end. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, pass: TransformCallback): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
    pass(null, chunk);
  }
}
