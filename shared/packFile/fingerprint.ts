import { sha256 } from '../sha256.ts';

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

export interface Fingerprint {
  /** Eight words of five letters, to be read out over the telephone. */
  readonly words: string;
  /** The same in hexadecimal digits, four by four. */
  readonly hex: string;
}

/**
 * The first 128 bits of the SHA-256 of a public key, by which two people make sure that they mean the same one. Each word is
 * 16 bits in letters that sound unlike each other, as a "proquint" has them (D. S. Wilkerson, arXiv 0901.4016).
 *
 * @param key the public key, 64 hexadecimal digits
 */
export function fingerprintOf(key: string): Fingerprint {
  const groups = sha256(key).slice(0, 32).match(/.{4}/g) ?? [];
  return {
    words: groups.map((group) => spoken(Number.parseInt(group, 16))).join(' '),
    hex: groups.join(' '),
  };
}

/** Consonants stand for four bits and vowels for two, the highest first. */
const spoken = (bits: number): string =>
  [
    consonants[(bits >> 12) & 15],
    vowels[(bits >> 10) & 3],
    consonants[(bits >> 6) & 15],
    vowels[(bits >> 4) & 3],
    consonants[bits & 15],
  ].join('');
