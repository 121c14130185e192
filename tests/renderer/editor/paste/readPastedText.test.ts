import { expect, test } from 'vitest';
import { readPastedText } from '../../../../renderer/editor/paste/readPastedText.ts';
import { countedIds } from '../../../fixtures/openInEditor.ts';

test('lines become paragraphs, and empty ones go', () => {
  expect(readPastedText('One\r\n\r\nTwo  words\n', countedIds())).toMatchObject([
    { type: 'paragraph', content: [{ text: 'One' }] },
    { type: 'paragraph', content: [{ text: 'Two words' }] },
  ]);
});

test('cells apart by tabs become a table with the words over the figures as its headings', () => {
  const [table] = readPastedText('Item\t2025/26\nRent\t1,200\nRates\t(40)', countedIds());
  expect(table).toMatchObject({
    type: 'table',
    attrs: { columns: [{ align: 'start' }, { align: 'number' }] },
    content: [{ attrs: { kind: 'header' } }, { attrs: { kind: 'body' } }, { attrs: { kind: 'body' } }],
  });
});
