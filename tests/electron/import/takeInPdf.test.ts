import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../electron/import/takeIn.ts';
import type { TakeInAnswers } from '../../../electron/import/takenIn.ts';
import { onePagePdf, pagesPdf, pdfOf, taggedPdf } from '../../fixtures/pdfObjects.ts';
import { encryptPdf } from '../../tools/pdfPrograms.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

async function taken(bytes: Uint8Array, answers: TakeInAnswers = {}) {
  const result = await takeIn(bytes, answers);
  if (result.kind !== 'taken') throw new Error(JSON.stringify(result));
  return result.taken;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await takeIn(bytes, {});
  if (result.kind !== 'refused') throw new Error(JSON.stringify(result));
  return result.message;
}

async function encrypted(bytes: Uint8Array, passphrase: string, bits: 128 | 256): Promise<Buffer> {
  const folder = temporaryFolder();
  const [from, to] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  writeFileSync(from, bytes);
  await encryptPdf(from, to, passphrase, bits);
  return readFileSync(to);
}

describe('a sound PDF', () => {
  test('is measured page by page, with its words', async () => {
    const { pages, placed, outcome } = await taken(pagesPdf(['First words', 'Other words']));
    expect(pages).toEqual([
      { width: 595, height: 842, text: 'First words' },
      { width: 595, height: 842, text: 'Other words' },
    ]);
    expect(placed).toBe('itself');
    expect(outcome).toMatch(/^Taken in: 2 pages\. It has no tags/);
  });

  test('is known as tagged', async () => {
    const { tagged, outcome, accessible, archive } = await taken(taggedPdf());
    expect([tagged, accessible, archive]).toEqual([true, false, 'none']);
    expect(outcome).toBe(
      'Taken in: 2 pages, with its own tags, bookmarks and links. A link leads to the web and still will.',
    );
  });

  test('is believed in what it claims, as far as a pack can keep it', async () => {
    const xmp = (part: string, level: string) => ({
      entries: '/Type/Metadata/Subtype/XML',
      stream: `<rdf:Description pdfaid:part="${part}" pdfaid:conformance="${level}" pdfuaid:part="1"/>`,
    });
    const claims = async (part: string, level: string) => {
      const bytes = onePagePdf('x', { catalogue: '/Metadata 6 0 R', objects: [xmp(part, level)] });
      const { archive, accessible } = await taken(bytes);
      return [archive, accessible];
    };
    expect(await claims('2', 'B')).toEqual(['b', false]);
    expect(await claims('2', 'U')).toEqual(['a', true]);
    expect(await claims('4', 'F')).toEqual(['none', false]);
  });

  test('a scan is said to be without words', async () => {
    const { outcome } = await taken(pagesPdf(['', 'Words']));
    expect(outcome).toContain('One page is a picture without words that could be found or read out');
  });
});

describe('what a pack must not have in it is left out, and that is said', () => {
  const removed = async (options: Parameters<typeof onePagePdf>[1]) =>
    (await taken(onePagePdf('x', options))).removed;

  test('scripts', async () => {
    const objects = ['<</S/JavaScript/JS(app.alert\\(1\\))>>'];
    expect(await removed({ catalogue: '/OpenAction 6 0 R', objects })).toEqual(['1 script']);
  });

  test('commands to start programs', async () => {
    const objects = ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>'];
    expect(await removed({ page: '/Annots[6 0 R]', objects })).toEqual(['1 command to start a program']);
  });

  test('embedded files', async () => {
    const objects = ['<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>', { stream: 'MZ' }];
    const catalogue = '/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>';
    expect(await removed({ catalogue, objects })).toEqual(['1 embedded file']);
  });

  test('films, and forms that the viewer draws', async () => {
    const catalogue = '/AcroForm<</Fields[]/XFA 7 0 R>>';
    const objects = ['<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>', { stream: '<xdp/>' }];
    expect(await removed({ catalogue, page: '/Annots[6 0 R]', objects })).toEqual([
      '1 film, sound or 3D model',
      '1 form that only some viewers can show',
    ]);
  });
});

describe('an encrypted PDF', () => {
  const locked = () => encrypted(pagesPdf(['Secret words']), 'open sesame', 256);

  test('asks for its passphrase, and says when it is the wrong one', async () => {
    const file = await locked();
    expect(await takeIn(file, {})).toEqual({ kind: 'needsPassphrase', wrong: false });
    expect(await takeIn(file, { passphrase: 'guess' })).toEqual({ kind: 'needsPassphrase', wrong: true });
  });

  test('is placed from a copy that is not encrypted', async () => {
    const { pages, encrypted: was, placed } = await taken(await locked(), { passphrase: 'open sesame' });
    expect([pages[0]?.text, was]).toEqual(['Secret words', true]);
    expect(Buffer.from(placed as Uint8Array).includes('/Encrypt')).toBe(false);
  });

  test('needs no passphrase where everybody may open it', async () => {
    const { pages, outcome } = await taken(await encrypted(pagesPdf(['Open words']), '', 128));
    expect(pages[0]?.text).toBe('Open words');
    expect(outcome).toContain('It was encrypted');
  });
});

describe('a broken PDF', () => {
  test('without its end is mended, and that is said', async () => {
    const whole = pagesPdf(['One', 'Two']);
    const { pages, outcome } = await taken(whole.subarray(0, whole.indexOf('xref\n0')));
    expect(pages).toHaveLength(2);
    expect(outcome).toContain('Taken in: 2 pages');
  });

  test('that is only a header is refused', async () => {
    expect(await refusal(Buffer.from('%PDF-1.4\n'))).toContain('damaged beyond repair');
  });

  test('without pages is refused', async () => {
    const empty = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']);
    expect(await refusal(empty)).toBe('This PDF has no pages. Ask for another copy.');
  });

  test('that claims a thousand million pages has those that are there', async () => {
    const bytes = Buffer.from(
      pagesPdf(['One']).toString('latin1').replace('/Count 1>>', '/Count 1000000000>>'),
      'latin1',
    );
    expect((await taken(bytes)).pages).toHaveLength(1);
  });

  test('whose pages go round in a circle ends', async () => {
    const circle = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ]);
    expect((await taken(circle)).pages).toHaveLength(1);
  });

  test('with more pages than a pack can hold is refused', async () => {
    const kids = Array.from({ length: 2001 }, () => '<</Type/Page/MediaBox[0 0 9 9]>>').join('');
    const many = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count 2001>>`]);
    expect(await refusal(many)).toContain('more than 2000 pages');
  });

  test('that unpacks without end is refused', async () => {
    const bomb = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
      { entries: '/Filter/FlateDecode', stream: deflateSync(Buffer.alloc(310_000_000, 32)) },
    ]);
    expect(await refusal(bomb)).toContain('unpacks to more than a computer can hold');
  });
});

test('a file is what its bytes say, not what its name says', async () => {
  expect(await refusal(Buffer.from('MZ\x90\x00\x03\x00'))).toContain('none of these, whatever its name says');
  expect(await refusal(new Uint8Array())).toContain('This file is empty');
});
