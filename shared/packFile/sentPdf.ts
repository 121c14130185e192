/** A PDF as it goes through the door: its beginning and end at once, the rest in parts as its pages are looked at. */

/** Parts begin at multiples of it, in bytes. */
export const partBytes = 64 * 1024;

/** How much of the end is sent at once: in a file of ours the page tree stands there, with what all pages share. */
const tailBytes = 4 * partBytes;

export interface SentPdf {
  /** Hash of the whole file, by which further parts of the same file are asked for. */
  readonly sha256: string;
  /** Size of the whole file in bytes. */
  readonly bytes: number;
  readonly head: Uint8Array;
  /** From a multiple of `partBytes` to the end. */
  readonly tail: Uint8Array;
}

/** What is sent of a file at once. */
export function sentPdf(sha256: string, file: Uint8Array): SentPdf {
  const from = Math.max(0, Math.floor((file.length - tailBytes) / partBytes) * partBytes);
  return { sha256, bytes: file.length, head: cut(file, 0, partBytes), tail: cut(file, from, file.length) };
}

/** A copy: what crosses the door takes with it all that it is cut from. */
export const cut = (file: Uint8Array, begin: number, end: number): Uint8Array =>
  new Uint8Array(file.subarray(begin, end));
