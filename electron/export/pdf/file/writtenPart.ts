import type { Deflate } from './deflate.ts';
import type { Counts } from './numbers.ts';

/** What a part has put into the file, its numbers counted from the part's own start. */
export interface WrittenPart {
  readonly steps: readonly WrittenStep[];
  /** How many objects, keys and names it takes. */
  readonly counts: Counts;
  /** Where the part began when its object streams were packed last: there they need not be packed anew. */
  packedAt: Counts;
}

export type WrittenStep = WrittenStream | WrittenObjects;

export interface WrittenStream {
  readonly kind: 'stream';
  readonly id: string;
  /** As they are encoded. */
  readonly bytes: Uint8Array;
  readonly entries: string;
}

/** The objects of an object stream. */
export interface WrittenObjects {
  readonly kind: 'objects';
  readonly id: string;
  /** Counted from the part's start. */
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  packed: PackedObjects;
}

export interface PackedObjects {
  readonly bytes: Uint8Array;
  readonly entries: string;
}

/** Objects as the content of an object stream (ISO 32000-1, 7.5.7), with their numbers in the file. */
export function packObjects(
  ids: readonly number[],
  texts: readonly string[],
  deflate: Deflate,
): PackedObjects {
  let index = '';
  let body = '';
  texts.forEach((text, at) => {
    index += `${ids[at]} ${body.length} `;
    body += `${text}\n`;
  });
  return {
    bytes: deflate(index + body),
    entries: `/Filter/FlateDecode/Type/ObjStm/N ${ids.length}/First ${index.length}`,
  };
}

/** Bytes of memory that it takes, about. */
export const sizeOfWritten = ({ steps }: WrittenPart): number =>
  steps.reduce(
    (sum, step) =>
      sum +
      (step.kind === 'stream'
        ? step.bytes.length
        : step.packed.bytes.length +
          step.texts.reduce((letters, { length }) => letters + 2 * length + 48, 0)),
    0,
  );
