const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * UUIDv7 (RFC 9562, section 5.7) as lower-case text: 48 bits of Unix milliseconds, then chance, so that rows sort by the
 * time they were made and two laptops never give the same identifier. Clock and chance are arguments because `shared` has
 * neither; `random` is 10 bytes of which 74 bits are used. Refuses a time before 1970 or after the year 10889.
 */
export function uuidv7(unixMs: number, random: Uint8Array): string {
  if (!Number.isInteger(unixMs) || unixMs < 0 || unixMs >= 2 ** 48)
    throw new RangeError(`${unixMs} is not a time in milliseconds that a UUIDv7 can hold.`);
  if (random.length !== 10) throw new RangeError('A UUIDv7 takes 10 random bytes.');
  const tail = Uint8Array.from(random);
  tail[0] = 0x70 | ((tail[0] ?? 0) & 0x0f);
  tail[2] = 0x80 | ((tail[2] ?? 0) & 0x3f);
  const time = unixMs.toString(16).padStart(12, '0');
  const rest = hex(tail);
  return [time.slice(0, 8), time.slice(8), rest.slice(0, 4), rest.slice(4, 8), rest.slice(8)].join('-');
}
