/** What is asked of a picture in a document: it is a JPEG in three colours, whose own header says its size. */

export interface JpegSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colours, 4 inks of a press. */
  readonly components: number;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 text; undefined where it is none. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const plain = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of plain) {
    held = ((held << 6) | letters.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

/** Reads the frame header (ITU T.81, B.2.2); undefined where the bytes are no whole JPEG. */
export function jpegSize(bytes: Uint8Array): JpegSize | undefined {
  const at = (place: number): number => bytes[place] ?? -1;
  const two = (place: number): number => at(place) * 256 + at(place + 1);
  if (at(0) !== 0xff || at(1) !== 0xd8 || at(bytes.length - 2) !== 0xff || at(bytes.length - 1) !== 0xd9)
    return undefined;
  let place = 2;
  while (place + 9 < bytes.length) {
    if (at(place) !== 0xff) return undefined;
    const marker = at(place + 1);
    // Start of frame, but for the three tables that share its numbers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: two(place + 5), width: two(place + 7), components: at(place + 9) };
    const length = two(place + 2);
    if (marker === 0xda || length < 2) return undefined;
    place += 2 + length;
  }
  return undefined;
}
