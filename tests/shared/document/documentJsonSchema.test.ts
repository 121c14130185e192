import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../shared/document/blocks.ts';
import { documentJsonSchema } from '../../../shared/document/documentJsonSchema.ts';
import { documentSchema } from '../../../shared/document/documentSchema.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

/** A validator of other people's making reads the schema as whoever opens an archive will. */
const accepts = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: { base64: true, date: true, 'date-time': true },
}).compile(documentJsonSchema() as object);
const documents: [string, Document][] = [
  ['kitchen sink', kitchenSink],
  ...sampleRows.meeting.map(({ ref }): [string, Document] => [ref, sampleDocument(ref)]),
];

describe.each(documents)('the schema and the document %s', (_, document) => {
  const plain = JSON.parse(JSON.stringify(document)) as Document;

  test('fit, for zod and as JSON Schema', () => {
    expect(documentSchema.safeParse(plain).error?.issues).toBeUndefined();
    expect(accepts(plain) ? [] : accepts.errors).toEqual([]);
  });

  test('give back what went in, so that a document that was read is the one that was kept', () => {
    expect(documentSchema.parse(plain)).toEqual(plain);
  });
});

const [part] = kitchenSink.parts;
test.each<[string, unknown]>([
  ['another version', { ...kitchenSink, version: 2 }],
  ['a field that nobody knows', { ...kitchenSink, macro: 'run' }],
  ['no title', { ...kitchenSink, title: undefined }],
  ['an unknown block', { ...kitchenSink, parts: [{ ...part, blocks: [{ kind: 'script', id: 'x' }] }] }],
  [
    'a heading of level 9',
    { ...kitchenSink, parts: [{ ...part, blocks: [{ kind: 'heading', id: 'x', level: 9, text: [] }] }] },
  ],
])('the schema refuses %s', (_, value) => {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  expect(documentSchema.safeParse(plain).success).toBe(false);
  expect(accepts(plain)).toBe(false);
});
