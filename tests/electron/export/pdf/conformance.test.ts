import { expect, test } from 'vitest';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { hasJava, validatePdfs } from '../../../tools/verapdf.ts';
import { makeDocument, paper, paragraph, table } from './makeDocument.ts';
import { renderFile } from './renderTo.ts';

test.skipIf(!hasJava())(
  'every kind of block conforms to PDF/UA-1 and PDF/A-2a',
  { timeout: 180_000 },
  async () => {
    const documents = [
      kitchenSink,
      makeDocument([], { title: 'A & B <c>', parts: [paper('empty', [])] }),
      makeDocument([paragraph('p', 'Ελληνικά Кириллица שלום مرحبا नमस्ते 中文 😀 \ue000 \ud800 ﬁ ①')]),
      makeDocument([
        table('t', [
          ['', ''],
          ['', ''],
        ]),
      ]),
    ];
    const files = await Promise.all(documents.map(async (document) => (await renderFile(document)).file));
    for (const flavour of ['ua1', '2a'] as const) {
      for (const { failures, compliant } of await validatePdfs(files, flavour)) {
        expect(failures).toEqual([]);
        expect(compliant).toBe(true);
      }
    }
  },
);
