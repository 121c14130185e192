/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Written out, because what is pure may use neither
 * Node's crypto nor the browser's, whose digest answers only later. A lone surrogate counts as U+FFFD, as encoders do.
 */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const hash = [...initial];
  const schedule = new Int32Array(64);
  for (let block = 0; block < message.length; block += 16) {
    schedule.set(message.subarray(block, block + 16));
    compress(hash, schedule);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(hash: number[], w: Int32Array): void {
  for (let at = 16; at < 64; at++) {
    const [before15, before2] = [word(w, at - 15), word(w, at - 2)];
    const small0 = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3);
    const small1 = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10);
    w[at] = (word(w, at - 16) + small0 + word(w, at - 7) + small1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + word(constants, at) + word(w, at)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = ((hash[at] ?? 0) + value) | 0;
}

const word = (from: Int32Array, at: number): number => from[at] ?? 0;
const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The bytes as big-endian words, with the bit that ends them and their length in bits. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = word(words, at >> 2) | (byte << (24 - (at % 4) * 8));
  };
  for (const [at, byte] of bytes.entries()) put(at, byte);
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

/** First 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const primes = Array.from({ length: 310 }, (_, n) => n + 2).filter((n) =>
  Array.from({ length: n - 2 }, (_, at) => at + 2).every((divisor) => n % divisor !== 0),
);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
