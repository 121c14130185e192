import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { hexadecimalBytes, literalBytes } from './pdfString.ts';

/**
 * Everything but printing, copying, notes and assistive technology is held back: changing the text (bit 4) and taking pages out or
 * in (bit 11). Bits 1 and 2 are always 0 (ISO 32000-2, table 22).
 */
const permissions = ~(1 | 2 | 8 | 1024);

/**
 * Encryption of revision 6: AES-256, the key opened by a passphrase (ISO 32000-2, 7.6.4.3). Object streams are encrypted as
 * streams are, and the strings in them with them; those in a stream's own dictionary are encrypted one by one, and the
 * cross-reference stream never.
 */
export class Encryption {
  readonly #key = randomBytes(32);
  readonly #dictionary: string;

  /** The passphrase opens the file for reading; nobody has the one that would give all rights. */
  constructor(passphrase: string) {
    const user = entriesOf(prepared(passphrase), this.#key, Buffer.alloc(0));
    const owner = entriesOf(randomBytes(32), this.#key, user.check);
    this.#dictionary = [
      '<</Filter/Standard/V 5/R 6/Length 256/StmF/StdCF/StrF/StdCF/EncryptMetadata true',
      '/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>',
      `/P ${permissions}`,
      `/U${hexadecimal(user.check)}/UE${hexadecimal(user.key)}/O${hexadecimal(owner.check)}/OE${hexadecimal(owner.key)}`,
      `/Perms${hexadecimal(permissionsEntry(this.#key))}>>`,
    ].join('');
  }

  /** The encryption dictionary as PDF text; it is written outside object streams. */
  get dictionary(): string {
    return this.#dictionary;
  }

  /** A stream as it is written: 16 bytes to start from, then the data. */
  encrypt(bytes: Uint8Array): Uint8Array {
    const start = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', this.#key, start);
    return Buffer.concat([start, cipher.update(bytes), cipher.final()]);
  }

  /** A stream's dictionary with its strings encrypted: only those within object streams are so already. */
  encryptStrings(entries: string): string {
    return entries.replace(strings, (written) => {
      if (written === '<<') return written;
      const bytes = written.startsWith('(') ? literalBytes(written.slice(1, -1)) : hexadecimalBytes(written);
      return hexadecimal(Buffer.from(this.encrypt(Buffer.from(bytes, 'latin1'))));
    });
  }
}

/** A string, or the beginning of a dictionary, which is none. */
const strings = /\((?:[^\\()]|\\[^])*\)|<<|<[0-9A-Fa-f\s]*>/g;

/** At most 127 bytes of UTF-8; alike letters are made the same (SASLprep, RFC 4013, which is NFKC for what people type). */
const prepared = (passphrase: string): Buffer =>
  Buffer.from(passphrase.normalize('NFKC'), 'utf8').subarray(0, 127);

interface Entries {
  /** U or O: the hash that a passphrase is checked by, and its two salts. */
  readonly check: Buffer;
  /** UE or OE: the file's key under the passphrase. */
  readonly key: Buffer;
}

/** Algorithms 8 and 9: `user` is U for the owner's entries, nothing for the user's. */
function entriesOf(passphrase: Buffer, fileKey: Buffer, user: Buffer): Entries {
  const checkSalt = randomBytes(8);
  const keySalt = randomBytes(8);
  const cipher = createCipheriv(
    'aes-256-cbc',
    hash(passphrase, keySalt, user),
    Buffer.alloc(16),
  ).setAutoPadding(false);
  return {
    check: Buffer.concat([hash(passphrase, checkSalt, user), checkSalt, keySalt]),
    key: Buffer.concat([cipher.update(fileKey), cipher.final()]),
  };
}

const rounds = ['sha256', 'sha384', 'sha512'] as const;

/** Algorithm 2.B: at least 64 rounds, each by one of three hashes, until the last byte says that it is enough. */
function hash(passphrase: Buffer, salt: Buffer, user: Buffer): Buffer {
  let key = createHash('sha256').update(passphrase).update(salt).update(user).digest();
  for (let round = 0; ; round++) {
    const once = Buffer.concat([passphrase, key, user]);
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const encrypted = Buffer.concat([cipher.update(repeated), cipher.final()]);
    // The first 16 bytes as one number, and 256 leaves 1 when it is divided by 3.
    const which = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(rounds[which] ?? 'sha256')
      .update(encrypted)
      .digest();
    if (round >= 63 && (encrypted.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}

/** Algorithm 10: the permissions once more, so that a change of the plain ones is noticed. */
function permissionsEntry(fileKey: Buffer): Buffer {
  const block = Buffer.alloc(16);
  block.writeInt32LE(permissions, 0);
  block.fill(0xff, 4, 8);
  block.write('Tadb', 8, 'latin1');
  randomBytes(4).copy(block, 12);
  const cipher = createCipheriv('aes-256-ecb', fileKey, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}

const hexadecimal = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
