/** What the first bytes of a picture say of it. */
export interface ImageHeader {
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned, 1 to 8 (Exif 2.3, tag 0112); 1 is as it is. */
  readonly orientation: number;
  /** Colours in four inks, which a pack's archive does not know. */
  readonly isCmyk: boolean;
}

/** Reads a PNG or JPEG; undefined where the file breaks off before it says its size. */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view[0] === 0x89)
    return view.length < 33
      ? undefined
      : { width: view.readUInt32BE(16), height: view.readUInt32BE(20), orientation: 1, isCmyk: false };
  return jpegHeader(view);
}

function jpegHeader(view: Buffer): ImageHeader | undefined {
  let orientation = 1;
  for (let at = 2; at + 9 < view.length;) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.readUInt16BE(at + 2);
    if (marker === 0xe1) orientation = exifOrientation(view.subarray(at + 4, at + 2 + length)) ?? orientation;
    // Start of frame: all of C0 to CF but tables and arithmetic conditioning.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return {
        height: view.readUInt16BE(at + 5),
        width: view.readUInt16BE(at + 7),
        orientation,
        isCmyk: view[at + 9] === 4,
      };
    at += 2 + length;
  }
  return undefined;
}

const orientationTag = 0x0112;

function exifOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  if (tiff.length < 8) return undefined;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const count = short(directory);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== orientationTag) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
