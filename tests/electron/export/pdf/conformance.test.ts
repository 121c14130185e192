import { expect, test } from 'vitest';
import type { Document } from '../../../../shared/document/blocks.ts';
import { compareVersions } from '../../../../shared/document/diff/comparisonDocument.ts';
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
      compareVersions(
        { document: changedKitchenSink(), name: 'version 1' },
        { document: kitchenSink, name: 'version 2' },
      ).document,
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

/** The same with other words in every long text, and without the last block of every part. */
function changedKitchenSink(): Document {
  const text = JSON.stringify(kitchenSink).replace(/ (the|of|and|to) /g, ' anew ');
  const document = JSON.parse(text) as Document;
  return {
    ...document,
    parts: document.parts.map((part) => ({ ...part, blocks: part.blocks.toSpliced(-1, 1) })),
  };
}
