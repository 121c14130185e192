/** Number of values that the random part of a UUIDv7 can have. */
export const uuidv7Chances = 2n ** 74n;

/**
 * UUIDv7 (RFC 9562, section 5.7) as lower-case text: 48 bits of Unix milliseconds, then chance, so that rows sort by the
 * time they were made and two laptops never give the same identifier. Clock and chance are arguments because `shared` has
 * neither; `chance` is from 0 to 2⁷⁴ − 1. Refuses what does not fit.
 */
export function uuidv7(unixMs: number, chance: bigint): string {
  if (!Number.isInteger(unixMs) || unixMs < 0 || unixMs >= 2 ** 48)
    throw new RangeError(`${unixMs} is not a time in milliseconds that a UUIDv7 can hold.`);
  if (chance < 0n || chance >= uuidv7Chances) throw new RangeError('A UUIDv7 holds 74 bits of chance.');
  const time = unixMs.toString(16).padStart(12, '0');
  const first = (chance >> 62n).toString(16).padStart(3, '0');
  const second = ((0b10n << 62n) | (chance & (2n ** 62n - 1n))).toString(16);
  return [time.slice(0, 8), time.slice(8), `7${first}`, second.slice(0, 4), second.slice(4)].join('-');
}
