import { expect, test } from 'vitest';
import { drawPages } from '../../../electron/export/drawPages.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { renderPdf } from '../../../electron/export/pdf/renderPdf.ts';

const attachments = () => Promise.reject(new Error('There are none.'));

test('the pages for the screen are those of the export, byte for byte, with the page of each block', async () => {
  const { pdf, places } = await drawPages(kitchenSink, { attachments, signal: new AbortController().signal });
  const chunks: Uint8Array[] = [];
  const { destinations, pages } = await renderPdf(kitchenSink, {
    write: (chunk) => void chunks.push(chunk.slice()),
  });
  expect(Buffer.from(pdf).equals(Buffer.concat(chunks))).toBe(true);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(places).toEqual(Object.fromEntries(destinations));
  for (const part of kitchenSink.parts) expect(places[part.id], part.id).toBeLessThanOrEqual(pages);
});

test('drawing stops where it is cancelled', async () => {
  await expect(drawPages(kitchenSink, { attachments, signal: AbortSignal.abort() })).rejects.toThrow(
    /abort/i,
  );
});
