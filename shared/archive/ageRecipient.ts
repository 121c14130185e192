const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const prefix = 'age1';
/** A public key of 32 bytes is 52 characters of five bits, and six of checksum follow. */
const length = prefix.length + 52 + 6;
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Whether a text is a recipient of age, as "age-keygen -y" tells it: an X25519 key in Bech32 (BIP 173), whose checksum finds
 * any slip of up to four characters. Whoever encrypts for a mistyped one encrypts for nobody.
 */
export function isAgeRecipient(text: string): boolean {
  if (text.length !== length || !text.startsWith(prefix)) return false;
  const values = text
    .slice(prefix.length)
    .split('')
    .map((character) => alphabet.indexOf(character));
  // The letters before the separator, "age", as the checksum takes them: high bits, zero, low bits.
  const high = [3, 3, 3, 0, 1, 7, 5];
  return !values.includes(-1) && checksum([...high, ...values]) === 1;
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [at, part] of generator.entries()) if (((top >>> at) & 1) === 1) sum ^= part;
  }
  return sum >>> 0;
}
