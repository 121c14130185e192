import { copyFile, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fontFiles } from '../../../../electron/export/pdf/fonts.ts';
import { makeDocument, paragraph } from './makeDocument.ts';
import { renderBytes } from './renderTo.ts';

/** A folder with copies of all fonts: nothing has been set from it yet. */
async function freshFonts(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-fonts-'));
  const { resolve } = createRequire(import.meta.url);
  for (const file of Object.values(fontFiles).flat())
    await copyFile(resolve(file), join(folder, basename(file)));
  return folder;
}

test('fonts from a folder of the app give the same bytes as those of the packages', async () => {
  const document = makeDocument([paragraph('p', 'As before → ✓')]);
  const [fromFolder] = await renderBytes(document, { fontDirectory: await freshFonts() });
  const [fromPackages] = await renderBytes(document);
  expect(fromFolder.equals(fromPackages)).toBe(true);
});

test('what was set before, in this document or another, changes no byte of the text and nothing of what is copied', async () => {
  // Each pair has one form in its font: of letters alone, and of letters that change with their neighbours.
  const words = [
    '\u03d5 angle',
    '\u03c6 phi',
    '\ufefb',
    '\u0644\u0627',
    'Tŷ → ½',
    'an \u{12000} here \u{12001}',
  ];
  const documentOf = (list: readonly string[]) => makeDocument(list.map((text) => paragraph(text, text)));
  const document = documentOf(words);
  const fontDirectory = await freshFonts();
  const [fresh, { missingCharacters }] = await renderBytes(document, { fontDirectory });
  const [turned, turnedResult] = await renderBytes(documentOf(words.toReversed()), {
    fontDirectory: await freshFonts(),
  });
  for (const other of [...words].reverse()) await renderBytes(documentOf([other]));
  const [after] = await renderBytes(document);
  expect(after.equals(fresh)).toBe(true);
  expect(missingCharacters).toEqual(['\u{12000}', '\u{12001}']);
  expect(turnedResult.missingCharacters).toEqual(missingCharacters);
  expect(fontsIn(turned)).toEqual(fontsIn(fresh));
});

/** The unpacked programs, maps and widths of the fonts of a file. */
const fontsIn = (bytes: Buffer): string[] =>
  streamsIn(bytes).filter((each) => each.includes('begincmap') || each.startsWith('\x00\x01\x00\x00'));

function streamsIn(bytes: Buffer): string[] {
  const file = bytes.toString('latin1');
  return [...file.matchAll(/\/Length (\d+)\/Filter\/FlateDecode[^]*?stream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(bytes.subarray(start, start + Number(found[1]))).toString('latin1');
  });
}

test('a folder without the fonts is an error, not another face', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-fonts-'));
  await expect(renderBytes(makeDocument([]), { fontDirectory: folder })).rejects.toThrow('ENOENT');
});
