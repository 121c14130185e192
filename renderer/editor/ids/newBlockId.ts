import { uuidv7 } from '../../../shared/uuid.ts';

/** An id for a new block of authored text: like those of rows, it is never given twice, on whichever computer. */
export function newBlockId(): string {
  const [high = 0n, low = 0n] = crypto.getRandomValues(new BigUint64Array(2));
  return uuidv7(Date.now(), ((high << 64n) | low) >> 54n);
}
