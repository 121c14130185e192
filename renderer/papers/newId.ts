import { uuidv7 } from '../../shared/uuid.ts';

/** Identifier for a row that others made in the same step point at; all others get theirs from the library. */
export function newId(): string {
  const words = crypto.getRandomValues(new BigUint64Array(2));
  const chance = (((words[0] ?? 0n) << 64n) | (words[1] ?? 0n)) >> 54n;
  return uuidv7(Date.now(), chance);
}
