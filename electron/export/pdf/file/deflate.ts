import { deflateSync } from 'node:zlib';

/** Compresses text of one byte a character. */
export type Deflate = (text: string) => Uint8Array;

export const deflate: Deflate = (text) => deflateSync(Buffer.from(text, 'latin1'));
