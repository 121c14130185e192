import { expect, test } from 'vitest';
import type { Document } from '../../../../shared/document/blocks.ts';
import { renderHtml } from '../../../../shared/document/html.ts';
import { renderText } from '../../../../shared/document/text.ts';
import { crest } from '../../../fixtures/crest.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { hasJava, validatePdfs } from '../../../tools/verapdf.ts';
import { renderBytes, renderFile } from './renderTo.ts';

/** A sample pack with a crest on its cover. */
function withCrest(): Document {
  const document = sampleDocument('rutland-cabinet-2017-04-18');
  return {
    ...document,
    parts: document.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => (block.kind === 'cover' ? { ...block, crest } : block)),
    })),
  };
}

test('the picture is in the file once, as it is, with its words', async () => {
  const [bytes, result] = await renderBytes(withCrest());
  const picture = Buffer.from(crest.jpeg, 'base64');
  const at = bytes.indexOf(picture);
  expect(at).toBeGreaterThan(0);
  expect(bytes.indexOf(picture, at + 1)).toBe(-1);
  const [plain, before] = await renderBytes(sampleDocument('rutland-cabinet-2017-04-18'));
  expect(plain.indexOf(picture)).toBe(-1);
  expect(result.pages).toBe(before.pages);
  expect((await renderBytes(withCrest()))[0].equals(bytes)).toBe(true);
});

test('the web page holds it within itself, and the linear text tells of it', () => {
  const html = renderHtml(withCrest());
  expect(html).toContain(`src="data:image/jpeg;base64,${crest.jpeg}"`);
  expect(html).toContain('alt="A green field"');
  expect(renderText(withCrest())).toContain('[Picture: A green field]');
});

test.skipIf(!hasJava())('conforms to PDF/UA-1 and PDF/A-2a', { timeout: 180_000 }, async () => {
  const { file } = await renderFile(withCrest());
  for (const flavour of ['ua1', '2a'] as const)
    expect((await validatePdfs([file], flavour)).map(({ failures }) => failures)).toEqual([[]]);
});
