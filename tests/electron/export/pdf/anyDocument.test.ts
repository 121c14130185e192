import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
  Block,
  CellContent,
  Inline,
  ListBlock,
  TableBlock,
} from '../../../../shared/document/blocks.ts';
import { draws } from '../../../fixtures/draws.ts';
import { hasQpdf, qpdfComplaints } from '../../../tools/pdfPrograms.ts';
import { textOutsidePages } from '../../../tools/textOutsidePages.ts';
import { makeDocument, paragraph } from './makeDocument.ts';
import { renderFile } from './renderTo.ts';
import { firstLost, sourceText } from './sourceText.ts';
import { structureText } from './structureText.ts';

let ids = 0;
const id = () => `b${++ids}`;

/** Words of a council paper and of a keyboard on which a cat walks. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'the',
      'Cabinet',
      'approves',
      '£1,099,492',
      'cost-effective',
      '2021/22',
      'a)',
      '≤',
      '→',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'abcAVfi0189(),.-/&<>\\%'.split('')),
      minLength: 1,
      maxLength: 90,
    }),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const inlines = fc.array(
  fc
    .record({ text: words, look: fc.constantFrom('plain', 'strong', 'emphasis', 'link', 'status') })
    .map(({ text, look }): Inline => {
      if (look === 'link') return { kind: 'link', href: 'https://www.example.org/a', text };
      if (look === 'status') return { kind: 'status', tone: 'amber', text };
      return {
        kind: 'text',
        text,
        ...(look === 'strong' ? { strong: true } : look === 'emphasis' ? { emphasis: true } : {}),
      };
    }),
  { minLength: 1, maxLength: 3 },
);
const paragraphs = fc
  .tuple(inlines, fc.option(fc.constantFrom('1', '2.2.10', '12'), { nil: undefined }))
  .map(([text, number]) => paragraph(id(), text, number));
const lists = fc
  .array(fc.array(paragraphs, { maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((items): ListBlock => ({
    kind: 'list',
    id: id(),
    marker: 'alpha',
    items: items.map((blocks, at) => ({ id: id(), label: `${'abcd'[at]})`, blocks })),
  }));
const content: fc.Arbitrary<CellContent[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: paragraphs }, { weight: 1, arbitrary: lists }),
  { maxLength: 2 },
);
const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 9 }),
    fc.infiniteStream(content),
    fc.infiniteStream(fc.constantFrom('start', 'centre', 'number')),
  )
  .map(([columns, rows, cells, aligns]): TableBlock => {
    const aRow = (kind: 'header' | 'body') => ({
      id: id(),
      kind,
      cells: Array.from({ length: columns }, (_, at) => ({
        id: id(),
        ...(kind === 'header' ? { header: 'column' as const } : at === 0 ? { header: 'row' as const } : {}),
        blocks: kind === 'header' ? [paragraph(id(), 'Head')] : (cells.next().value ?? []),
      })),
    });
    return {
      kind: 'table',
      id: id(),
      caption: 'Table',
      columns: Array.from({ length: columns }, () => ({
        id: id(),
        width: 1,
        align: aligns.next().value ?? 'start',
      })),
      head: [aRow('header')],
      body: Array.from({ length: rows }, () => aRow('body')),
      notes: [],
    };
  });
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: paragraphs },
  { weight: 2, arbitrary: lists },
  { weight: 2, arbitrary: tables },
  {
    weight: 1,
    arbitrary: fc.tuple(words, fc.constantFrom(2, 3, 4, 5)).map(([text, level]): Block => ({
      kind: 'heading',
      id: id(),
      level: level as 2,
      text: [{ kind: 'text', text }],
    })),
  },
  {
    weight: 1,
    arbitrary: content.map((blocks): Block => ({ kind: 'notice', id: id(), tone: 'info', blocks })),
  },
  {
    weight: 1,
    arbitrary: fc.array(content, { maxLength: 3 }).map((rows): Block => ({
      kind: 'facts',
      id: id(),
      rows: rows.map((blocks) => ({ id: id(), label: 'Label', blocks })),
    })),
  },
);

test.skipIf(!hasQpdf())(
  'any document is a sound file with all its words in order on its pages',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 14 }), async (blocks) => {
        const document = makeDocument(blocks);
        const { file } = await renderFile(document);
        expect(await qpdfComplaints(file)).toEqual([]);
        expect(firstLost(sourceText(document), await structureText(file))).toBeUndefined();
        expect(await textOutsidePages(file)).toEqual([]);
      }),
      { numRuns: draws(100), seed: 20_261_122 },
    );
  },
);
