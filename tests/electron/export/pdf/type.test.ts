import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontFiles, readFont, type FaceName } from '../../../../electron/export/pdf/fonts.ts';
import { openFont } from '../../../../electron/export/pdf/type/fontProgram.ts';
import { Typeface } from '../../../../electron/export/pdf/type/typeface.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { readPdf } from '../../../tools/pdf.ts';
import { makeDocument, paragraph } from './makeDocument.ts';
import { renderBytes, renderFile } from './renderTo.ts';
import { sourceText } from './sourceText.ts';

/** Glyphs and spacing of a TJ array: what a viewer draws. */
function drawn(codes: string): (number | string)[] {
  const out: (number | string)[] = [];
  const bytes = codes.replace(/\\([\\()rn])/gu, (_, c: string) =>
    c === 'r' ? '\r' : c === 'n' ? '\n' : `\\${c}`,
  );
  let at = 0;
  while (at < bytes.length) {
    const kern = /^\)(-?\d+)\(/u.exec(bytes.slice(at));
    if (kern) {
      out.push(Number(kern[1]));
      at += kern[0].length;
    } else {
      const high = bytes[at++]!;
      if (bytes[at] === '\\') at++;
      out.push(high.charCodeAt(0) * 256 + (bytes[at++]?.charCodeAt(0) ?? 0));
    }
  }
  return out;
}

test.each(Object.keys(fontFiles) as FaceName[])('words in %s are set as fontkit sets them', (name) => {
  for (const path of fontFiles[name]) {
    const font = openFont(readFont(path));
    const typeface = new Typeface(path, 'F1', font);
    const scale = 1000 / font.unitsPerEm;
    const matches = (word: string) => {
      const run = font.layout(word);
      const expected: (number | string)[] = [];
      run.glyphs.forEach((glyph, at) => {
        const advance = Math.round(glyph.advanceWidth * scale);
        const step = Math.round((run.positions[at]?.xAdvance ?? 0) * scale);
        expected.push(glyph.id);
        if (step !== advance && at < run.glyphs.length - 1) expected.push(advance - step);
      });
      expect([word, drawn(typeface.set(word).codes)]).toEqual([word, expected]);
    };
    const known = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    for (const word of new Set(sourceText(kitchenSink).flatMap((words) => words.split(' ')))) {
      if (word.length < 30 && Array.from(word).every(known)) matches(word);
    }
    const letters = fc.constantFrom(...'AVTWYLPFaefijltvwy.,:;-/()’“”£%&'.split(''));
    fc.assert(fc.property(fc.string({ unit: letters, minLength: 2, maxLength: 7 }), matches), {
      numRuns: 150,
      seed: 1,
    });
  }
});

test('characters that the first font lacks come from another, and copying gives them back', async () => {
  const words = '2021 → 2022 ✓ ≤ 20 ≥ 60 ☐ Tŷ ½ x² €';
  const { file, result } = await renderFile(makeDocument([paragraph('p', words)]));
  expect((await readPdf(file)).pages[0]?.structure?.text).toBe(words);
  expect(result.missingCharacters).toEqual([]);
});

test('a character that no font has is replaced visibly and told', async () => {
  const [, { missingCharacters }] = await renderBytes(makeDocument([paragraph('p', 'an 𒀀 here')]));
  expect(missingCharacters).toEqual(['𒀀']);
});

test('an accent typed apart from its letter is set with it, and a private character is replaced', async () => {
  const { file, result } = await renderFile(makeDocument([paragraph('p', 'Ty\u0302 cafe\u0301 \ue000')]));
  expect((await readPdf(file)).pages[0]?.structure?.text).toBe('Tŷ café \ufffd');
  expect(result.missingCharacters).toEqual(['\ue000']);
});

test('white space of any kind is one space, and invisible characters are nothing', async () => {
  const { file } = await renderFile(
    makeDocument([paragraph('p', ' a \n\t b\u0000c co\u00adoperate \u200bd\ufeff ')]),
  );
  expect((await readPdf(file)).pages[0]?.structure?.text).toBe('a bc cooperate d');
});
