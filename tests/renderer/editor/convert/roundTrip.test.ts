import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromEditor, rememberSource } from '../../../../renderer/editor/convert/fromEditor.ts';
import { type RichText, richText } from '../../../../shared/entities/richText.ts';
import { openDoc } from '../../../fixtures/openInEditor.ts';
import { anyRichText, sampleTexts } from '../../../fixtures/richTexts.ts';

const open = (text: RichText) => {
  const doc = openDoc(text);
  rememberSource(doc, text);
  return doc;
};

describe('a text that is opened and not edited', () => {
  test('is the same text, whatever it holds', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(JSON.stringify(fromEditor(open(text)))).toBe(JSON.stringify(text));
      }),
    );
  });

  test('is the same text in all six sample meetings', () => {
    expect(sampleTexts.length).toBeGreaterThan(100);
    for (const text of sampleTexts) expect(JSON.stringify(fromEditor(open(text)))).toBe(JSON.stringify(text));
  });
});

describe('a text written anew from the editor’s tree', () => {
  test('is the same in the samples', () => {
    for (const text of sampleTexts) expect(fromEditor(openDoc(text))).toEqual(text);
  });

  test('is the same but for the order of marks and empty places, and opening it again changes nothing', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const once = fromEditor(openDoc(text));
        expect(richText.safeParse(once).success).toBe(true);
        expect(words(once)).toEqual(words(text));
        expect(fromEditor(openDoc(once))).toEqual(once);
      }),
    );
  });
});

/** Everything that a reader sees: blocks with their attributes, and letters with their marks in order of name. */
function words(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, attrs, content, text, marks } = node as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') {
    const names = ((marks as { type: string }[] | undefined) ?? []).map((mark) => mark.type).sort();
    return text.split('').map((letter) => [letter, ...names]);
  }
  const held = ((content as unknown[] | undefined) ?? []).flatMap(words);
  // An empty paragraph, item or table says nothing; the editor may have taken it out or put it in.
  return held.length === 0 && type !== 'liveBlock' && type !== 'reference' && type !== 'hardBreak'
    ? []
    : [[type, { ...(attrs as object), colspan: undefined }], ...held];
}
