import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../electron/packFile/checkPack.ts';
import { packZip } from '../../../electron/packFile/packEntries.ts';
import { packedFile, utf8 } from '../../../electron/packFile/packedFile.ts';
import { blankSeal } from '../../../electron/packFile/seal.ts';
import { publicHex } from '../../../electron/archive/ledger.ts';
import {
  councilKey,
  otherKey,
  signed,
  smallDocument,
  smallEntries,
  smallFiles,
  smallManifest,
  smallPack,
} from '../../fixtures/packFiles.ts';
import { onePagePdf } from '../../fixtures/pdfObjects.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

const sentenceOf = async (file: Uint8Array): Promise<string> => problemOf(await checkPack(file)).message;
const untrue = 'does not hold what it says it holds';

describe('a sound pack', () => {
  test('tells what it is and who signed it', async () => {
    const checked = valueOf(await checkPack(await smallPack()));
    expect(checked.signer).toBe(publicHex(councilKey));
    expect(checked.manifest).toMatchObject(smallManifest);
  });

  test('has the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const first = await smallPack();
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect((await smallPack()).equals(first)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a pack that was touched', () => {
  test('is refused wherever one bit of it is changed, and wherever it is cut', async () => {
    const sound = await smallPack();
    expect((await checkPack(sound)).ok).toBe(true);
    const bit = fc.tuple(fc.nat(sound.length - 1), fc.nat(7)).map(([at, shift]) => {
      const file = Buffer.from(sound);
      file[at] = (file[at] ?? 0) ^ (1 << shift);
      return file;
    });
    const cut = fc.nat(sound.length - 1).map((length) => sound.subarray(0, length));
    const longer = fc
      .uint8Array({ minLength: 1, maxLength: 400 })
      .map((more) => Buffer.concat([sound, more]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bit, cut, longer), async (file) => {
        expect((await checkPack(file)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['cut in the middle', (file: Buffer) => file.subarray(0, file.length / 2), 'cut off or damaged'],
    ['cut at its last byte', (file: Buffer) => file.subarray(0, -1), 'cut off or damaged'],
    ['empty', () => Buffer.alloc(0), 'no pack of Tabled'],
    ['something else', () => Buffer.from('%PDF-1.7'), 'no pack of Tabled'],
    [
      'changed in the middle',
      (file: Buffer) => {
        const other = Buffer.from(file);
        other[300] = (other[300] ?? 0) ^ 1;
        return other;
      },
      'not as it was signed',
    ],
    [
      'of a newer kind',
      (file: Buffer) =>
        Buffer.from(file.toString('latin1').replace('tabled-pack-1 ', 'tabled-pack-2 '), 'latin1'),
      'newer Tabled',
    ],
  ] as const)('is told in a sentence: %s', async (_, touch, sentence) => {
    expect(await sentenceOf(touch(await smallPack()))).toContain(sentence);
  });

  test('is refused unsigned, and with the signature of another file or key', async () => {
    expect(await sentenceOf(await packZip(smallEntries()))).toContain('not signed');
    expect(await sentenceOf(await packZip(smallEntries(), blankSeal))).toContain('not as it was signed');
    const [one, other] = [await smallPack(), await smallPack({}, otherKey)];
    const swapped = Buffer.concat([one.subarray(0, -128), other.subarray(-128)]);
    expect(await sentenceOf(swapped)).toContain('not as it was signed');
  });
});

const entry = (name: string, words = 'x') => ({ name, bytes: utf8(words) });
const document = (change: object) => ({
  files: { document: utf8(JSON.stringify({ ...smallDocument, ...change })) },
});
const page = (body: string) => ({
  files: { html: utf8(`<!doctype html>\n<html lang="en-GB"><head></head><body>${body}</body></html>`) },
});
const inside = (block: object) => document({ parts: [{ ...smallDocument.parts[0], blocks: [block] }] });
const script = { catalogue: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' };

describe('a pack that is signed and means harm', () => {
  test.each([
    ['a file that no manifest names', { more: [entry('more.txt')] }, untrue],
    ['a file of another kind', { more: [entry('run.exe')] }, untrue],
    ['no document', { manifest: { files: [packedFile('pdf', smallFiles.pdf!)] } }, untrue],
    ['a hash that is not that of the file', { manifest: wrongHash() }, untrue],
    ['a manifest that lacks something', { manifest: { title: '' } }, untrue],
    ['a field that nobody knows', { manifest: { extra: 1 } }, untrue],
    ['a newer format', { manifest: { formatVersion: 2, files: 'said otherwise' } }, 'newer Tabled'],
    ['pages for members in the open part', { manifest: { audience: 'members' } }, untrue],
    ['an exempt part that is not there', { manifest: { exempt: 'passphrase' } }, untrue],
    ['another title than its document', { manifest: { title: 'Council' } }, untrue],
    ['a page beyond the last one', { files: { pages: utf8('{"paper":2}') } }, untrue],
    ['pages that are no data', { files: { pages: utf8('{"paper":1') } }, untrue],
    ['an attachment that the document does not show', { files: { attachment: onePagePdf('Stray') } }, untrue],
    ['a document of a shape that nobody knows', document({ parts: [{}] }), 'does not know'],
    ['a link that is a script', inside(linkTo('javascript:alert(1)')), 'does not know'],
    ['a colour that is a rule', document({ house: { accent: 'red}*{}', tint: '#eaf2f4' } }), 'does not know'],
    ['a block of a kind that nobody knows', inside({ kind: 'script', id: 'x', text: 'x' }), 'does not know'],
    ['a script in its PDF', { files: { pdf: onePagePdf('x', script) } }, 'its PDF holds what no paper needs'],
    [
      'a script in its large print',
      { files: { largePrint: onePagePdf('x', script) } },
      'its large print holds',
    ],
    ['a PDF that is none', { files: { pdf: utf8('%PDF-1.7') } }, 'its PDF cannot be read'],
    ['a script in its page', page('<script>alert(1)</script>'), 'its web page holds “script”'],
    ['a frame in its page', page('<iframe src="https://x.example"></iframe>'), 'its web page holds “iframe”'],
    ['a handler in its page', page('<p onclick="alert(1)">x</p>'), 'its web page holds a script'],
    ['a handler without quotes', page('<p onclick=alert(1)>x</p>'), 'markup that no paper has'],
    ['a script for an address', page('<a href="java&#115;cript:alert(1)">x</a>'), 'leads to an address'],
    ['a picture from elsewhere', page('<img alt="x" src="https://x.example/x.png">'), 'from elsewhere'],
    ['a style sheet from elsewhere', page('<style>@import "x.css";</style>'), 'its looks from elsewhere'],
    ['a style that never ends', page('<style>p{}'), 'its looks from elsewhere'],
    ['a form in its page', page('<form action="https://x.example"></form>'), 'its web page holds “form”'],
    ['a page that leads on', page('<meta http-equiv="refresh" content="0;url=x">'), 'tells the browser'],
    ['half a tag in its page', page('<scr<script>ipt>'), 'markup that no paper has'],
    ['a comment in its page', page('<!-- x --><p>x</p>'), 'markup that no paper has'],
  ] as const)('is refused: %s', async (_, change, sentence) => {
    expect(await sentenceOf(await smallPack(change as Parameters<typeof smallPack>[0]))).toContain(sentence);
  });

  test.each([
    ['leads out of its folder', [entry('../../evil.txt')], 'leads out of its folder'],
    ['leads to the root', [entry('/etc/evil')], 'leads out of its folder'],
    ['is there twice', [entry('pack.pdf')], 'two parts of the same name'],
  ] as const)('is refused: a name in it that %s', async (_, more, sentence) => {
    // The writer refuses such names: another one of the same length is written, and then replaced.
    const stand = more.map(({ name, bytes }) => ({ name: name.replace(/./gu, 'z'), bytes }));
    const zip = (await packZip([...smallEntries(), ...stand], blankSeal)).toString('latin1');
    const file = zip.replaceAll(stand[0]!.name, more[0].name);
    expect(await sentenceOf(signed(Buffer.from(file, 'latin1')))).toContain(sentence);
  });
});

function wrongHash() {
  const [, ...rest] = Object.entries(smallFiles).map(([role, bytes]) => packedFile(role as 'pdf', bytes));
  return { files: [packedFile('document', utf8('{}')), ...rest] };
}

function linkTo(href: string) {
  return { kind: 'paragraph', id: 'p-1', text: [{ kind: 'link', href, text: 'here' }] };
}
