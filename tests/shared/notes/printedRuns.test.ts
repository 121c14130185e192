import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { drawPages } from '../../../electron/export/drawPages.ts';
import type { Block, Document } from '../../../shared/document/blocks.ts';
import { row, text } from '../../../shared/document/make.ts';
import { attachedPageOn } from '../../../shared/notes/attachedPage.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import type { TextUnit } from '../../../shared/notes/ownText.ts';
import {
  type PrintedPiece,
  blocksOnPage,
  matchRuns,
  piecesOf,
  squeeze,
  textsOfBlock,
} from '../../../shared/notes/printedRuns.ts';
import { attachedDocument, takenOf } from '../../fixtures/attachedDocument.ts';
import { pagesPdf } from '../../fixtures/pdfObjects.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

/** Words of a page, a run for each piece of marked content; without the head and the foot. */
function runsOf(items: readonly object[]): string[] {
  const runs: string[] = [];
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (open.at(-1) === true) runs[runs.length - 1] += `${String(item.str)}\n`;
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop();
    else {
      const isMarked = 'id' in item && item.id !== null;
      open.push(isMarked);
      if (isMarked) runs.push('');
    }
  }
  return runs;
}

interface PageRead {
  readonly runs: readonly string[];
  readonly units: readonly TextUnit[];
  readonly pieces: readonly PrintedPiece[];
}

async function pagesOf(document: Document) {
  const { pdf, places } = await drawPages(document, {
    attachments: () => Promise.reject(new Error('there are none')),
    signal: new AbortController().signal,
  });
  const loading = getDocument({ data: pdf, verbosity: 0 });
  const file = await loading.promise;
  const pages: PageRead[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const content = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true });
    const runs = runsOf(content.items);
    const blocks = blocksOnPage(document, { places, last: file.numPages }, number);
    const units = blocks.flatMap((unit) => textsOfBlock(document, unit));
    pages.push({ runs, units, pieces: matchRuns(runs, units) });
  }
  await loading.destroy();
  return { document, pages };
}

/** A table over many pages in which most figures stand several times. */
function longTable(): Document {
  const body = Array.from({ length: 500 }, (_, at) =>
    row(`t.r${at}`, 'body', [`Scheme number ${at}`, String(at % 7), `${(at * 37) % 100}`, 'Yes']),
  );
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: 'All schemes',
    columns: ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 1, align: 'start' })),
    head: [row('t.head', 'header', ['Scheme', 'Wards', 'Per cent', 'Begun'])],
    body,
    notes: [],
  };
  const part = sampleDocument('bcp-cabinet-2023-09-27').parts.find(({ kind }) => kind === 'paper');
  const heading: Block = { kind: 'heading', id: 'h', level: 1, text: text('Schemes') };
  return {
    ...sampleDocument('bcp-cabinet-2023-09-27'),
    parts: [{ ...part!, blocks: [heading, table] }],
  };
}

test('each cell of a table over many pages is found on its own page, however often its words are said', async () => {
  const { document, pages } = await pagesOf(longTable());
  expect(pages.length).toBeGreaterThan(8);
  const found = pages.flatMap(({ pieces }, page) => pieces.map(({ unit }) => [unit, page] as const));
  const cells = editionOf(document).units.filter(({ id }) => /^t\.r\d+\./.test(id));
  expect(cells).toHaveLength(2000);
  const pageOf = new Map(found);
  expect(cells.filter(({ id }) => !pageOf.has(id))).toEqual([]);
  for (const { id } of cells) {
    const first = `${id.split('.', 2).join('.')}.1`;
    expect([id, pageOf.get(id)]).toEqual([
      id,
      pageOf.get(cells.find((each) => each.id.startsWith(first))!.id),
    ]);
  }
});

describe.each([
  ['bcp-cabinet-2023-09-27'],
  ['bcp-send-improvement-board-2023-09-12'],
  ['lbhf-cabinet-2016-11-07'],
  ['rutland-cabinet-2017-04-18'],
])('in print, %s', (ref) => {
  test('has every text found where it stands, letter for letter and once', async () => {
    const { document, pages } = await pagesOf(sampleDocument(ref));
    const letters = new Map<string, Set<number>>();
    const twice: string[] = [];
    for (const { runs, units, pieces } of pages)
      for (const piece of pieces) {
        const unit = units.find(({ id }) => id === piece.unit)!;
        const printed = squeeze(runs[piece.run]!).text.slice(piece.runFrom, piece.runFrom + piece.length);
        expect(printed).toBe(squeeze(unit.text).text.slice(piece.unitFrom, piece.unitFrom + piece.length));
        const found = letters.get(unit.id) ?? new Set();
        letters.set(unit.id, found);
        for (let at = 0; at < piece.length; at += 1) {
          // A caption is printed again where its table goes on.
          if (!unit.isWhole && found.has(piece.unitFrom + at)) twice.push(unit.id);
          found.add(piece.unitFrom + at);
        }
      }
    const lost = editionOf(document).units.filter(({ id, isWhole, text: words, type }) => {
      const all = squeeze(type === 'figure' ? (words.split('\n', 1)[0] ?? '') : words).text.length;
      // A number in bold that begins a page may stand for itself.
      return !isWhole && (letters.get(id)?.size ?? 0) < all - 8;
    });
    expect([lost.map(({ id }) => id), twice]).toEqual([[], []]);
  });

  test('has all words of a table as a whole', async () => {
    const { document, pages } = await pagesOf(sampleDocument(ref));
    for (const { part, block } of document.parts.flatMap((each) =>
      each.blocks.map((one) => ({ part: each, block: one })),
    )) {
      if (block.kind !== 'table' || block.caption === undefined) continue;
      const whole = editionOf(document).byId.get(block.id)!;
      const inner = textsOfBlock(document, { at: 0, part, block });
      const found = pages.flatMap(({ pieces, units }) =>
        units.some(({ id }) => id === block.id) ? piecesOf(whole, inner, pieces) : [],
      );
      const all = new Set(
        found.flatMap(({ unitFrom, length }) => Array.from({ length }, (_, at) => unitFrom + at)),
      );
      // The heading above may be the caption as well: then that is printed once.
      const own = squeeze(whole.text).text.length - squeeze(block.caption).text.length;
      expect(all.size, block.id).toBeGreaterThanOrEqual(own);
    }
  });
});

test('a page that came from outside is known by its file and its number in it', async () => {
  const bytes = pagesPdf(['One', 'Two']);
  const { document } = attachedDocument([await takenOf(bytes)]);
  const places = { paper: 1, title: 1, 'appendix-1': 2, 'appendix-1.file': 2 };
  expect(attachedPageOn(document, places, 1)).toBeUndefined();
  expect(attachedPageOn(document, places, 3)).toMatchObject({ page: 2, block: { id: 'appendix-1.file' } });
  expect(attachedPageOn(document, places, 4)).toBeUndefined();
});
