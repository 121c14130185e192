import { createHash } from 'node:crypto';
import type { Part } from '../../../shared/document/blocks.ts';
import { targetsIn } from '../linkTargets.ts';
import { type Deflate, deflate } from './file/deflate.ts';
import { type PaintedPart, sizeOfPart } from './paintedPart.ts';

/** Bytes: twice what a pack of 2,000 pages takes. */
const usualLimit = 192 * 2 ** 20;

/**
 * Painted parts by all that flows into them, so that a pack is made again in the time that its changed parts take. It is kept in
 * memory and nowhere else: a part may not be for publication, and a file of it would be one more place to keep it from the public. It
 * ends with its process.
 */
export class PartCache {
  readonly #limit: number;
  /** The one used last comes last. */
  readonly #parts = new Map<string, { readonly part: PaintedPart; readonly size: number }>();
  #size = 0;
  /** What belongs to no part, running heads above all, as it was compressed for this file and for the one before. */
  #streams = new Map<string, Uint8Array>();
  #streamsBefore: ReadonlyMap<string, Uint8Array> = new Map();

  /** `limit`: bytes that the parts may take together. */
  constructor(limit = usualLimit) {
    this.#limit = limit;
  }

  /** Bytes that its parts take, about. */
  get size(): number {
    return this.#size;
  }

  /** Compresses text, or gives what came of it before. */
  readonly deflate: Deflate = (text) => {
    const bytes = this.#streams.get(text) ?? this.#streamsBefore.get(text) ?? deflate(text);
    this.#streams.set(text, bytes);
    return bytes;
  };

  /** A file is finished: what it did not need of the one before is forgotten. */
  endFile(): void {
    this.#streamsBefore = this.#streams;
    this.#streams = new Map();
  }

  get(key: string): PaintedPart | undefined {
    const found = this.#parts.get(key);
    if (found === undefined) return undefined;
    this.#parts.delete(key);
    this.#parts.set(key, found);
    return found.part;
  }

  /** Those that have not been used for longest make room; a part that is larger than the limit is not kept. */
  set(key: string, part: PaintedPart): void {
    const size = sizeOfPart(part);
    this.#parts.set(key, { part, size });
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#parts) {
      if (this.#size <= this.#limit) break;
      this.#parts.delete(oldest);
      this.#size -= freed;
    }
  }
}

/**
 * The key of each part: its own content, the targets of links that are in it or that it leads to, and `settings`, which is all else
 * that its pages depend on.
 */
export function partKeys(settings: unknown, targets: ReadonlySet<string>): (part: Part) => string {
  const common = createHash('sha256').update(JSON.stringify(settings));
  return (part) =>
    common
      .copy()
      .update(JSON.stringify([part, targetsIn(part, targets)]))
      .digest('base64');
}
