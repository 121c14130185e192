/** Pack files that are made to do harm, opened as the app opens them: by the guarded process. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeImportProcess, runImport } from '../../../electron/import/runImport.ts';
import { packZip } from '../../../electron/packFile/packEntries.ts';
import { utf8 } from '../../../electron/packFile/packedFile.ts';
import { blankSeal } from '../../../electron/packFile/seal.ts';
import { takeInPack } from '../../../electron/packFile/takeInPack.ts';
import { readShelf } from '../../../electron/store/shelf.ts';
import { emptyLibrary, signed, smallDocument, smallPack } from '../../fixtures/packFiles.ts';
import { pdfOf } from '../../fixtures/pdfObjects.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, stamp } from '../../fixtures/tinyLibrary.ts';

interface RawEntry {
  readonly name: string;
  readonly packed: Buffer;
  /** What the zip says that it unpacks to. */
  readonly claims: number;
  readonly crc: number;
}

/** A zip written by hand, whose directory has `copies` of the first entry before the others. */
function rawZip(entries: readonly RawEntry[], copies = 0): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, { name, packed, claims, crc }] of entries.entries()) {
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims, 18);
    shared.writeUInt16LE(name.length, 22);
    shared.copy(local, 4);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    shared.copy(central, 6);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
    const whole = Buffer.concat([central, Buffer.from(name)]);
    directory.push(index === 0 && copies > 0 ? Buffer.alloc(whole.length * copies, whole) : whole);
  }
  const count = entries.length + Math.max(0, copies - 1);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end64 = Buffer.alloc(56 + 20);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  end64.write('PK\x06\x07', 56, 'latin1');
  end64.writeBigUInt64LE(BigInt(at + size), 64);
  end64.writeUInt32LE(1, 72);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.fill(0xff, 8, 20);
  end.writeUInt16LE(blankSeal.length, 20);
  return Buffer.concat([...locals, ...directory, end64, end, Buffer.from(blankSeal)]);
}

const rawEntry = (name: string, content: Uint8Array, claims = content.length): RawEntry => ({
  name,
  packed: deflateRawSync(content),
  claims,
  crc: crc32(content),
});

/** A paragraph in a list in a list, so many deep. */
function deepList(depth: number): string {
  const open = '{"kind":"list","id":"l","marker":"dash","items":[{"id":"i","label":"–","blocks":[';
  return `${open.repeat(depth)}${']}]}'.repeat(depth)}`;
}
const deep = JSON.stringify({
  ...smallDocument,
  parts: [{ ...smallDocument.parts[0], blocks: ['here'] }],
}).replace('"here"', deepList(50_000));

/** One page that draws 400 MB of nothing. */
const drawingBomb = (): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    { entries: '/Filter/FlateDecode', stream: deflateZeros(400_000_000) },
  ]);

/** In the wrapping of zlib, whose checksum no reader looks at before it has unpacked all. */
const deflateZeros = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(Buffer.alloc(bytes, 0x20), { level: 1 })]);

test.each([
  [
    'a million entries',
    () => signed(rawZip([rawEntry('a', utf8('x'))], 1_000_000)),
    'made of more parts than any honest file has',
  ],
  [
    'a bomb that says what it is',
    () => signed(rawZip([rawEntry('manifest.json', Buffer.alloc(1000), 3_000_000_000)])),
    'unpacks to more than a computer can hold',
  ],
  [
    'a bomb that says it is small',
    () => signed(rawZip([rawEntry('manifest.json', Buffer.alloc(20_000_000), 100)])),
    'damaged and cannot be opened',
  ],
  [
    'a page that unpacks without end',
    () => smallPack({ files: { pdf: drawingBomb() } }),
    'its PDF unpacks to more than a computer can hold',
  ],
  [
    'lists fifty thousand deep',
    () => smallPack({ files: { document: utf8(deep) } }),
    'damaged in a way that Tabled does not know',
  ],
  [
    'brackets a million deep',
    () => smallPack({ files: { pages: utf8(`{"a":${'['.repeat(1_000_000)}`) } }),
    'does not hold what it says it holds',
  ],
  [
    'a manifest of a million files',
    async () =>
      signed(
        await packZip(
          [
            {
              name: 'manifest.json',
              bytes: utf8(`{"format":"tabled-pack","formatVersion":1,"files":[${'1,'.repeat(1_000_000)}1]}`),
            },
          ],
          blankSeal,
        ),
      ),
    'does not hold what it says it holds',
  ],
  [
    'a manifest of blanks without end',
    async () =>
      signed(await packZip([{ name: 'manifest.json', bytes: Buffer.alloc(100_000_000, 0x20) }], blankSeal)),
    'unpacks to more than a computer can hold',
  ],
  [
    'a document of ten million lists',
    () => smallPack({ files: { document: utf8(`[${'[],'.repeat(10_000_000)}1]`) } }),
    'unpacks to more than a computer can hold',
  ],
  [
    'a document of three million names',
    () => {
      const names = Array.from({ length: 3_000_000 }, (_, at) => `"${at.toString(36)}":1`);
      return smallPack({ files: { document: utf8(`{${names.join(',')}}`) } });
    },
    'unpacks to more than a computer can hold',
  ],
] as const)('%s: refused in a sentence, and nothing is written', async (_, make, sentence) => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.tabledpack');
  writeFileSync(file, await make());
  const db = await emptyLibrary();
  const taken = await takeInPack(db, file, {
    run: (request) => runImport(request, nodeImportProcess, () => undefined),
    stamp,
  });
  expect(problemOf(taken).message).toContain(sentence);
  expect(readShelf(db)).toEqual([]);
  expect(db.prepare('SELECT count(*) FROM fileContent').pluck().get()).toBe(0);
  expect(readdirSync(folder)).toEqual(['a.tabledpack']);
});
