import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Block,
  Document,
  Inline,
  ParagraphBlock,
  TableBlock,
} from '../../../../shared/document/blocks.ts';
import { compareDocuments } from '../../../../shared/document/diff.ts';
import { type Change, listChanges } from '../../../../shared/document/diff/listChanges.ts';
import { inlineText } from '../../../../shared/document/walk.ts';
import { documentOf, paragraph } from '../documents.ts';
import { block, fresh, pack } from './anyPack.ts';

const changesOf = (before: Document, after: Document) => listChanges(compareDocuments(before, after)).changes;

/** The pack with the blocks of its first part changed. */
const edited = (document: Document, change: (blocks: Block[]) => void): Document => {
  const copy = structuredClone(document);
  const blocks = [...copy.parts[0]!.blocks];
  change(blocks);
  return { ...copy, parts: [{ ...copy.parts[0]!, blocks }, ...copy.parts.slice(1)] };
};

const shape = (changes: readonly Change[]) => changes.map(({ kind, ids }) => [kind, ids[1]]);

describe('what is planted in any pack is reported as exactly that', () => {
  const place = fc.nat();

  test('an insertion', () => {
    fc.assert(
      fc.property(pack, block, place, (before, fresher, at) => {
        const after = edited(before, (blocks) => blocks.splice(at % (blocks.length + 1), 0, fresher));
        expect(shape(changesOf(before, after))).toEqual([['inserted', fresher.id]]);
      }),
    );
  });

  test('a deletion', () => {
    fc.assert(
      fc.property(pack, place, (before, at) => {
        let gone: Block | undefined;
        const after = edited(before, (blocks) => ([gone] = blocks.splice(at % blocks.length, 1)));
        expect(shape(changesOf(before, after))).toEqual([['deleted', `${gone?.id}~deleted`]]);
      }),
    );
  });

  test('a move', () => {
    fc.assert(
      fc.property(pack, place, place, (before, from, to) => {
        const { length } = before.parts[0]!.blocks;
        fc.pre(length > 2 && from % length !== to % length && Math.abs((from % length) - (to % length)) > 1);
        let moved: Block | undefined;
        const after = edited(before, (blocks) => {
          [moved] = blocks.splice(from % length, 1);
          blocks.splice(to % length, 0, moved!);
        });
        expect(shape(changesOf(before, after))).toEqual([['moved', moved?.id]]);
      }),
    );
  });

  test('a word in any text', () => {
    fc.assert(
      fc.property(pack, place, (before, at) => {
        const after = structuredClone(before);
        const texts = textsOf(after.parts);
        fc.pre(texts.length > 0);
        const chosen = texts[at % texts.length]!;
        const old = chosen.text.split(' ').at(-1);
        const now = fresh();
        (chosen as { text: string }).text = chosen.text.replace(/\S+$/, now);
        const changes = changesOf(before, after);
        expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
        const said = (kind: string) =>
          changes[0]!.pieces.flatMap((piece) =>
            piece.kind === kind && 'inlines' in piece ? [inlineText(piece.inlines).split(' ').at(-1)] : [],
          );
        expect([said('deleted'), said('inserted')]).toEqual([[old], [now]]);
      }),
    );
  });

  test('nothing, where every block has come to have another id', () => {
    fc.assert(
      fc.property(pack, (before) => {
        const after = JSON.parse(
          JSON.stringify(before, (key, value: unknown) => (key === 'id' && value !== 'd' ? fresh() : value)),
        ) as Document;
        expect(changesOf(before, after)).toEqual([]);
      }),
    );
  });
});

/** Every text of inlines in a tree. */
function textsOf(value: unknown): Exclude<Inline, { kind: 'break' }>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && ['text', 'link', 'status'].includes(value.kind as string) && 'text' in value)
    return typeof value.text === 'string' ? [value as Exclude<Inline, { kind: 'break' }>] : [];
  return Object.values(value).flatMap(textsOf);
}

const numbered = (id: string, number: string, words: string): ParagraphBlock => ({
  ...paragraph(id, words),
  number,
});

test('tells numbers that moved on apart from changes, and lets references follow them', () => {
  const refers = (id: string, to: string, n: string, number: string): ParagraphBlock => ({
    kind: 'paragraph',
    id,
    number,
    text: [
      { kind: 'text', text: 'As said in ' },
      { kind: 'reference', target: to, text: `paragraph ${n}` },
    ],
  });
  const before = documentOf(numbered('a', '1.', 'The board met.'), refers('b', 'a', '1', '2.'));
  const after = documentOf(
    numbered('new', '1.', 'A letter came.'),
    numbered('a', '2.', 'The board met.'),
    refers('b', 'a', '2', '3.'),
  );
  const { changes, renumbered } = listChanges(compareDocuments(before, after));
  expect(shape(changes)).toEqual([['inserted', 'new']]);
  expect(renumbered.map(({ before: old, after: now }) => [old, now])).toEqual([
    ['1', '2'],
    ['2', '3'],
  ]);
});

test('finds a reworded paragraph again whose id is new', () => {
  const before = documentOf(
    paragraph('a', 'The reserve holds £784,000 for the recovery of plans this year.'),
  );
  const after = documentOf(
    paragraph('x', 'Nothing else is said about timescales.'),
    paragraph('y', 'The reserve holds £784,200 for the recovery of plans this year.'),
  );
  const changes = changesOf(before, after);
  expect(shape(changes)).toEqual([
    ['inserted', 'x'],
    ['changed', 'y'],
  ]);
  expect(changes[1]?.pieces.map(({ kind }) => kind)).toEqual(['kept', 'deleted', 'inserted', 'kept']);
});

describe('in a table', () => {
  const table = (rows: readonly (readonly string[])[]): TableBlock => ({
    kind: 'table',
    id: 't',
    caption: 'Costs',
    columns: (rows[0] ?? []).map((_, at) => ({ id: `t.c${at + 1}`, width: 1, align: 'start' })),
    head: [rowOf(rows[0] ?? [], 'header', 0)],
    body: rows.slice(1).map((cells, at) => rowOf(cells, 'body', at + 1)),
    notes: [],
  });
  const rowOf = (cells: readonly string[], kind: 'header' | 'body', at: number) => ({
    id: `t.r${at}`,
    kind,
    cells: cells.map((words, column) => ({
      id: `t.r${at}.${column}`,
      blocks: [paragraph(`t.r${at}.${column}.p`, words)],
    })),
  });
  const costs = [
    ['Item', '2021/22', '2022/23'],
    ['Case officers', '120', '240'],
    ['Transport', '60', '75'],
    ['Total', '180', '315'],
  ];
  const between = (rows: readonly (readonly string[])[]) =>
    changesOf(documentOf(table(costs)), documentOf(table(rows)));

  test('a figure is shown as it was and as it is', () => {
    const [change, ...more] = between(costs.with(3, ['Total', '180', '351']));
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      place: 'Table “Costs”, row “Total”, column “2022/23”',
      pieces: [
        { kind: 'deleted', inlines: [{ text: '315' }] },
        { kind: 'inserted', inlines: [{ text: '351' }] },
      ],
    });
  });

  test('a row is inserted, deleted or moved once, though all later rows have another id', () => {
    expect(between(costs.toSpliced(2, 0, ['Training', '9', '11']))).toMatchObject([
      { kind: 'inserted', place: 'Table “Costs”, row “Training”' },
    ]);
    expect(between(costs.toSpliced(2, 1))).toMatchObject([
      { kind: 'deleted', place: 'Table “Costs”, row “Transport”' },
    ]);
    expect(between([costs[0]!, costs[3]!, costs[1]!, costs[2]!])).toMatchObject([
      { kind: 'moved', place: 'Table “Costs”, row “Total”' },
    ]);
  });

  test('a column is inserted, deleted or moved once, not cell by cell', () => {
    const column = (change: (row: readonly string[], at: number) => string[]) => between(costs.map(change));
    expect(column(([a, b, c], at) => [a!, ['2020/21', '7', '8', '15'][at]!, b!, c!])).toMatchObject([
      { kind: 'inserted', place: 'Table “Costs”, column “2020/21”' },
    ]);
    expect(column(([a, , c]) => [a!, c!])).toMatchObject([
      { kind: 'deleted', place: 'Table “Costs”, column “2021/22”' },
    ]);
    expect(column(([a, b, c]) => [a!, c!, b!])).toMatchObject([{ kind: 'moved' }]);
  });
});
