import { deflateSync } from 'node:zlib';

/** Type, position (4 bytes), index (2 bytes): a file may be 4 GB long. */
const columns = 7;

/**
 * Where each object of the file stands: at an offset of its own, or packed at an index of an object stream
 * (ISO 32000-1, 7.5.8).
 */
export class CrossReferences {
  readonly #places: number[] = [];
  readonly #indexes: number[] = [];

  atOffset(id: number, offset: number): void {
    this.#places[id] = offset;
    this.#indexes[id] = -1;
  }

  packed(id: number, streamId: number, index: number): void {
    this.#places[id] = streamId;
    this.#indexes[id] = index;
  }

  /** The deflated rows for objects 0 to `size` − 1, each the difference to the row above (PNG predictor "up"). */
  encode(size: number): Buffer {
    const rows = Buffer.alloc(size * (columns + 1));
    const before = Buffer.alloc(columns);
    const row = Buffer.alloc(columns);
    for (let id = 0; id < size; id++) {
      const index = this.#indexes[id];
      row[0] = index === undefined ? 0 : index < 0 ? 1 : 2;
      row.writeUInt32BE(this.#places[id] ?? 0, 1);
      row.writeUInt16BE(index === undefined ? 65535 : Math.max(index, 0), 5);
      const start = id * (columns + 1);
      rows[start] = 2;
      for (let at = 0; at < columns; at++) rows[start + 1 + at] = ((row[at] ?? 0) - (before[at] ?? 0)) & 255;
      row.copy(before);
    }
    return deflateSync(rows);
  }

  static readonly dictionary = `/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${columns}>>`;
}
