import { expect, test } from 'vitest';
import { excerptHtml } from '../../../electron/packFile/excerptHtml.ts';
import { documentOf, paragraph } from '../../shared/document/documents.ts';

const document = documentOf(paragraph('a', 'First words.'), paragraph('b', 'Second words.'));

test('an excerpt has the chosen words alone, and says on which pages of the pack they stand', () => {
  const html = excerptHtml({ document, pages: { a: 12, b: 14 } }, ['b']);
  expect(html).toContain('Second words.');
  expect(html).not.toContain('First words.');
  expect(html).toContain('<title>A pack, page 14</title>');
  expect(excerptHtml({ document, pages: { a: 12, b: 14 } }, ['a', 'b'])).toContain('A pack, pages 12 to 14');
  expect(excerptHtml({ document, pages: {} }, ['a'])).toContain('<title>A pack</title>');
});
