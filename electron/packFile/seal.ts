/**
 * The signature of a pack file. It is the comment at the end of the zip, so that any program opens the file, and it signs all
 * bytes before it: no byte can be changed, added or taken away, wherever in the file it stands. It is an Ed25519 signature of
 * "tabled-pack-1", a line feed and the SHA-256 of those bytes in hexadecimal digits.
 */
import { type KeyObject, createHash, sign, verify } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/result.ts';
import { publicHex, publicKey } from '../archive/ledger.ts';

const kind = 'tabled-pack-1';
const blank = `${kind} ${'0'.repeat(64)} ${'0'.repeat(128)}`;
export const sealLength = blank.length;

/** What stands in the place of the signature until a file is signed. */
export const blankSeal = blank;

/** What a signature is made of: the hash of a file that has the blank one. */
export const hashToSign = (unsigned: Uint8Array): string =>
  createHash('sha256').update(unsigned.subarray(0, -sealLength)).digest('hex');

/** The end of a file whose bytes before it have this hash. */
export function sealOf(hash: string, key: KeyObject): string {
  const signature = sign(null, message(hash), key).toString('hex');
  return `${kind} ${publicHex(key)} ${signature}`;
}

/** The public key that a file is signed with. Refuses, in a sentence each, what is no pack file as it was signed. */
export function signerOf(bytes: Uint8Array): Result<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return noPack;
  const end = endOfZip(file);
  if (end === undefined) return cutOff;
  const comment = file.subarray(end + 22).toString('latin1');
  const [, version, key = '', signature = ''] =
    /^tabled-pack-([1-9]\d{0,3}) ([0-9a-f]{64}) ([0-9a-f]{128})$/.exec(comment) ?? [];
  if (version === undefined) return /^tabled-pack-[1-9]\d{0,3} /.test(comment) ? altered : unsigned;
  if (version !== '1') return newer;
  const hash = createHash('sha256').update(file.subarray(0, -sealLength)).digest('hex');
  return isSignedWith(key, hash, signature) ? ok(key) : altered;
}

const message = (hash: string): Buffer => Buffer.from(`${kind}\n${hash}`);

function isSignedWith(key: string, hash: string, signature: string): boolean {
  try {
    return verify(null, message(hash), publicKey(key), Buffer.from(signature, 'hex'));
  } catch {
    // Not every 32 bytes are a key.
    return false;
  }
}

/** Where the end of the zip's directory stands whose comment ends with the file; undefined where there is none. */
function endOfZip(file: Buffer): number | undefined {
  const mark = Buffer.from('PK\x05\x06', 'latin1');
  const first = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.lastIndexOf(mark); at >= first; at = at === 0 ? -1 : file.lastIndexOf(mark, at - 1))
    if (at + 22 <= file.length && at + 22 + file.readUInt16LE(at + 20) === file.length) return at;
  return undefined;
}

const noPack = failed(
  'invalid',
  'This file is no pack of Tabled: a pack ends in “.tabledpack” and comes from the council that published it.',
);
const cutOff = failed('damaged', 'This pack is cut off or damaged: ask the council for another copy.');
const unsigned = failed(
  'invalid',
  'This pack is not signed, so nobody can say whom it comes from: ask the council for a copy that is.',
);
const altered = failed(
  'damaged',
  'This pack is not as it was signed: it was damaged on its way, or somebody has changed it. Ask the council for another copy.',
);
export const newer = failed(
  'newer',
  'This pack was made by a newer Tabled: install that version to open it.',
);
