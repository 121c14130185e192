import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberPages } from '../../../../electron/export/pdf/renderPdf.ts';
import { PartCache } from '../../../../electron/export/pdf/partCache.ts';
import type { Document, Part } from '../../../../shared/document/blocks.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { hasQpdf, qpdfComplaints } from '../../../tools/pdfPrograms.ts';
import { makeDocument, paper, paragraph, table } from './makeDocument.ts';
import { renderBytes, renderFile } from './renderTo.ts';

/** A part with ids of its own, and with links to blocks of its own. */
const copyOf = (part: Part, name: string): Part =>
  JSON.parse(
    JSON.stringify(part, (key, value: unknown) =>
      (key === 'id' || key === 'target') && typeof value === 'string' ? `${value}-${name}` : value,
    ),
  ) as Part;

const papers = kitchenSink.parts.filter(({ kind }) => kind === 'paper' || kind === 'appendix');

type Edit = (document: Document, at: number, step: number) => Document;

/** Changes one of the parts that are neither cover, agenda nor contents. */
const inPart =
  (change: (part: Part, step: number) => Part): Edit =>
  (document, at, step) => {
    const own = document.parts.filter(({ kind }) => kind === 'paper' || kind === 'appendix');
    const chosen = own[at % own.length];
    return {
      ...document,
      parts: document.parts.map((part) => (part === chosen ? change(part, step) : part)),
    };
  };
const inParts =
  (change: (parts: Part[], at: number, step: number) => void): Edit =>
  (document, at, step) => {
    const parts = [...document.parts];
    change(parts, at, step);
    return { ...document, parts };
  };

const edits: Record<string, Edit> = {
  word: inPart((part, step) => ({
    ...part,
    blocks: part.blocks.map((block, at) =>
      block.kind === 'paragraph' && at % 3 === 0
        ? { ...block, text: [...block.text, { kind: 'text' as const, text: ` Word ${step} ŵ ϕ.` }] }
        : block,
    ),
  })),
  longParagraph: inPart((part, step) => ({
    ...part,
    blocks: [...part.blocks, paragraph(`long-${step}`, 'It goes on and on. '.repeat(150))],
  })),
  link: inPart((part, step) => ({
    ...part,
    blocks: [
      ...part.blocks,
      paragraph(`link-${step}`, [{ kind: 'reference', target: 't-money', text: 'see the table' }]),
    ],
  })),
  lessBlocks: inPart((part) => ({ ...part, blocks: part.blocks.slice(0, -1) })),
  marking: inPart((part, step) => ({ ...part, marking: `Restricted ${step}` })),
  newPart: inParts((parts, at, step) => {
    parts.splice(3 + (at % (parts.length - 2)), 0, copyOf(papers[at % papers.length]!, String(step)));
  }),
  lessParts: inParts((parts, at) => {
    if (parts.length > 5) parts.splice(3 + (at % (parts.length - 3)), 1);
  }),
  otherOrder: inParts((parts) => {
    parts.push(...parts.splice(3, 1));
  }),
  title: (document, _, step) => ({ ...document, title: `Meeting ${step}`, meetingDate: `Day ${step}` }),
  colour: (document, _, step) => ({
    ...document,
    house: { ...document.house, accent: step % 2 === 0 ? '#1d5a6c' : '#5a1d6c' },
  }),
};

test(
  'after any edits a pack made from the cache has the bytes of one that is made anew',
  { timeout: 120_000 },
  async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const cache = new PartCache();
        let document = kitchenSink;
        await renderBytes(document, { cache });
        for (const [at, [name, where]] of steps.entries()) {
          document = edits[name]!(document, where, at);
          const [anew, full] = await renderBytes(document);
          const [cached, result] = await renderBytes(document, { cache });
          expect([name, cached.equals(anew)]).toEqual([name, true]);
          expect(result).toEqual(full);
        }
        expect((await numberPages(document, { cache })).pages).toEqual(
          (await numberPages(document, {})).pages,
        );
        const numbered = await numberPages(document, { cache });
        expect(numbered).toEqual(await numberPages(document, {}));
      }),
      { numRuns: 5, seed: 20_261_126 },
    );
  },
);

test('a part knows what became of the blocks that it leads to, and of the links that lead to it', async () => {
  const [first, second] = [
    paper('a', [paragraph('a1', 'One')]),
    paper('b', [
      table('t', [
        ['x', 'y'],
        ['1', '2'],
      ]),
    ]),
  ];
  const link = paragraph('a2', [{ kind: 'reference', target: 't-r0', text: 'see the row' }]);
  const linked = { ...first, blocks: [...first.blocks, link] };
  const cache = new PartCache();
  for (const parts of [[first, second], [linked, second], [linked], [second, linked]]) {
    const document = makeDocument([], { parts });
    const [anew] = await renderBytes(document);
    const [cached] = await renderBytes(document, { cache });
    expect(cached.equals(anew)).toBe(true);
  }
});

test('only the part that was changed is painted again', async () => {
  const found: boolean[] = [];
  class Watched extends PartCache {
    override get(key: string): ReturnType<PartCache['get']> {
      const part = super.get(key);
      found.push(part !== undefined);
      return part;
    }
  }
  const cache = new Watched();
  const [one, two, three] = ['a', 'b', 'c'].map((id) => paper(id, [paragraph(`${id}1`, `Words of ${id}`)]));
  await renderBytes(makeDocument([], { parts: [one!, two!, three!] }), { cache });
  await renderBytes(makeDocument([], { parts: [three!, { ...two!, title: 'Another' }, one!] }), { cache });
  expect(found).toEqual([false, false, false, true, false, true]);
});

test.skipIf(!hasQpdf())('a pack of parts that were painted for other places is sound', async () => {
  const cache = new PartCache();
  await renderBytes(kitchenSink, { cache });
  const moved = edits['newPart']!(edits['otherOrder']!(kitchenSink, 0, 0), 0, 1);
  const { file } = await renderFile(moved, { cache });
  expect(await qpdfComplaints(file)).toEqual([]);
});

test('the parts used longest ago make room for others', async () => {
  const cache = new PartCache(1);
  const [anew] = await renderBytes(kitchenSink);
  await renderBytes(kitchenSink, { cache });
  const [again] = await renderBytes(kitchenSink, { cache });
  expect(again.equals(anew)).toBe(true);
  expect(cache.size).toBe(0);
});
