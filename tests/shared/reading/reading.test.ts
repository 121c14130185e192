import { describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../shared/document/blocks.ts';
import { row, text } from '../../../shared/document/make.ts';
import { walkBlocks } from '../../../shared/document/walk.ts';
import { abbreviationsOf, shortFormPattern } from '../../../shared/reading/abbreviations.ts';
import { changedSince, earlierWording, revisedPapers } from '../../../shared/reading/changes.ts';
import { contentsOf } from '../../../shared/reading/contents.ts';
import { excerptOf } from '../../../shared/reading/excerpt.ts';
import { goBack, goForward, jumped, noJumps } from '../../../shared/reading/history.ts';
import { recommendationsOf } from '../../../shared/reading/recommendations.ts';
import { flatTable, sortRows } from '../../../shared/reading/sortedTable.ts';
import { spokenPieces } from '../../../shared/reading/spoken.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { documentOf, paragraph } from '../document/documents.ts';

const september = sampleDocument('bcp-cabinet-2023-09-27');

test('every block of a pack, however deep, belongs to a unit of its own part', () => {
  const units = unitsOf(september);
  walkBlocks(september, (block, part) => expect(units.of(block.id)?.part.id).toBe(part.id));
  expect(units.of('nowhere')).toBeUndefined();
});

describe('contents', () => {
  test('a paper has its headings and its appendices below it, and what they lead to', () => {
    const contents = contentsOf(september);
    const paper = contents.find(({ unit }) => unit.part.kind === 'paper')!;
    expect(paper.number).not.toBe('');
    expect(paper.below.length).toBeGreaterThan(2);
    const walk = (entries: typeof contents): void =>
      entries.forEach((entry) => {
        expect(unitsOf(september).of(entry.id)).toMatchObject({ at: entry.unit.at });
        // What is below lies within, one after another.
        entry.below.forEach((below, at) => {
          expect(below.unit.at).toBeGreaterThanOrEqual(entry.below[at - 1]?.end ?? entry.unit.at);
          expect(below.end).toBeLessThanOrEqual(entry.end);
        });
        expect(entry.end).toBeGreaterThan(entry.unit.at);
        walk(entry.below);
      });
    walk(contents);
    const appendices = new Set(september.parts.flatMap(({ id, kind }) => (kind === 'appendix' ? [id] : [])));
    expect(contents.filter(({ id }) => appendices.has(id))).toEqual([]);
  });
});

describe('abbreviations', () => {
  const glossary: TableBlock = {
    kind: 'table',
    id: 't',
    caption: 'Glossary',
    columns: [
      { id: '1', width: 1, align: 'start' },
      { id: '2', width: 3, align: 'start' },
    ],
    head: [],
    body: [row('r', 'body', ['DSG', 'Dedicated Schools Grant'])],
    notes: [],
  };
  const blocks = [
    paragraph(
      'a',
      'Special Educational Needs and Disabilities (SEND) and a Written Statement of Action (WSoA).',
    ),
    paragraph('b', 'The ICB (integrated care board) and the SEND board. EHCPs are plans.'),
    paragraph('c', 'Education, Health and Care Plans (EHCPs) are paid by the DSG (the grant).'),
  ];

  test('are read from the glossary first, else from where they are first explained', () => {
    const meanings = abbreviationsOf(documentOf(...blocks, glossary).parts);
    expect(Object.fromEntries(meanings)).toEqual({
      DSG: 'Dedicated Schools Grant',
      SEND: 'Special Educational Needs and Disabilities',
      WSoA: 'Written Statement of Action',
      ICB: 'integrated care board',
      EHCP: 'Education, Health and Care Plans',
    });
  });

  test('are found in a text with and without their plural, and not within a word', () => {
    const pattern = shortFormPattern(
      new Map([
        ['EHCP', 'plan'],
        ['EHC', 'care'],
      ]),
    )!;
    expect([...'EHCPs, an EHCP, XEHCP, EHCPx and EHC.'.matchAll(pattern)].map((m) => m.index)).toEqual([
      0, 10, 33,
    ]);
    expect(shortFormPattern(new Map())).toBeNull();
  });
});

describe('recommendations at a glance', () => {
  const recommend = (words: string): Block => ({
    kind: 'recommendations',
    id: 'r',
    items: [{ id: 'r-1', label: '(a)', text: text(words), blocks: [] }],
  });

  test('have their amount, and its source where the recommendation or another sentence names it', () => {
    const [own] = recommendationsOf(
      documentOf(recommend('approve £50,000 from the transformation reserve.')),
    );
    expect(own).toMatchObject({ amounts: ['£50,000'], source: { words: 'the transformation reserve' } });
    const [other] = recommendationsOf(
      documentOf(
        recommend('approve £50,000 for the team.'),
        paragraph('p', 'It costs much. The £50,000 is to be met from the SEND grant in full.'),
      ),
    );
    expect(other).toMatchObject({ source: { words: 'the SEND grant', unit: { block: { id: 'p' } } } });
    const [none] = recommendationsOf(documentOf(recommend('note the report from the Director.')));
    expect(none).toMatchObject({ amounts: [], source: null });
  });

  test('those of the sample are all there, those in a header grid as well', () => {
    const glances = recommendationsOf(sampleDocument('bcp-cabinet-2021-09-01'));
    expect(glances).toHaveLength(4);
    for (const { part, unit } of glances) expect(unit.part.id).toBe(part.id);
  });
});

describe('a table in another order', () => {
  const table: TableBlock = {
    kind: 'table',
    id: 't',
    columns: ['1', '2'].map((id) => ({ id, width: 1, align: 'start' as const })),
    head: [row('h', 'header', ['Line', 'Cost'])],
    body: [
      row('1', 'body', ['Ten', '£1,200']),
      row('2', 'body', ['two', '–']),
      row('3', 'body', ['Alpha', '£300 (one off)']),
      row('4', 'body', ['beta', '£2k']),
      row('t', 'total', ['Total', '£2,900']),
    ],
    notes: [],
  };
  const { rows, heads, totals } = flatTable(table);
  const order = (column: number, direction: 'ascending' | 'descending') =>
    sortRows(rows, column, direction).map(({ id }) => id);

  test('numbers go by value, words by letters, and cells without a figure come last', () => {
    expect(heads).toEqual(['Line', 'Cost']);
    expect(totals.map(({ id }) => id)).toEqual(['t']);
    expect(order(1, 'ascending')).toEqual(['3', '1', '4', '2']);
    expect(order(1, 'descending')).toEqual(['4', '1', '3', '2']);
    expect(order(0, 'ascending')).toEqual(['3', '4', '1', '2']);
  });

  test('a group is a column of its own', () => {
    const grouped = flatTable({
      ...table,
      body: [row('g', 'group', [{ of: 'Staff', span: 2 }]), ...table.body],
    });
    expect(grouped.heads).toEqual(['Group', 'Line', 'Cost']);
    expect(grouped.rows[0]!.cells).toEqual(['Staff', 'Ten', '£1,200']);
    expect(grouped.totals[0]!.cells).toEqual(['', 'Total', '£2,900']);
  });
});

test('a voice is given sentences, none of them so long that it would end early', () => {
  const long = `It costs ${'a little more, and '.repeat(40)}so on. A second sentence.`;
  const pieces = spokenPieces(paragraph('p', long));
  expect(pieces.join(' ')).toBe(long);
  expect(pieces.at(-1)).toBe('A second sentence.');
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(220);
  expect(spokenPieces({ kind: 'heading', id: 'h', level: 2, text: text('Costs') })).toEqual(['Costs']);
});

describe('what changed since the issue before', () => {
  const before = documentOf(
    paragraph('a', 'First of all.'),
    paragraph('b', 'It costs £5.'),
    paragraph('c', 'Gone soon.'),
  );
  const after = documentOf(
    paragraph('a', 'First of all.'),
    paragraph('b', 'It costs £6.'),
    paragraph('n', 'Quite another matter.'),
  );

  test('is told by block, with a list of the changes', () => {
    const { blocks, changes } = changedSince(before, after);
    expect(Object.fromEntries(blocks)).toEqual({ b: 'changed', n: 'new' });
    expect(changes.map(({ change }) => change.kind).toSorted()).toEqual(['changed', 'deleted', 'inserted']);
  });

  test('nothing has, where nothing has', () => {
    expect(changedSince(before, structuredClone(before))).toEqual({ blocks: new Map(), changes: [] });
  });

  test('a supplement is compared with the paper as the pack has it, and its own pages are not', () => {
    const supplement = { ...after, parts: [...after.parts, { ...after.parts[0]!, id: 'late', blocks: [] }] };
    const was = earlierWording(supplement, [before])!;
    expect(was.parts.map(({ id }) => id)).toEqual(['paper']);
    expect(revisedPapers(supplement, was).parts.map(({ id }) => id)).toEqual(['paper']);
    expect(earlierWording({ ...after, parts: [] }, [before])).toBeNull();
  });
});

test('an excerpt has the chosen blocks under the titles of their papers', () => {
  const chosen = september.parts.find(({ kind }) => kind === 'paper')!;
  const last = chosen.blocks.at(-1)!;
  const excerpt = excerptOf(september, new Set([last.id]));
  expect(excerpt.parts.map(({ id }) => id)).toEqual([chosen.id]);
  expect(excerpt.parts[0]!.blocks.at(-1)).toBe(last);
  expect(excerpt.parts[0]!.blocks.length).toBeLessThanOrEqual(2);
  expect(excerptOf(september, new Set()).parts).toEqual([]);
});

test('back and forward lead through the places that were jumped from', () => {
  const at = (block: string) => ({ volume: 'v', part: 'p', block, offset: 0 });
  const once = jumped(jumped(noJumps, at('a'), at('b')), at('b'), at('c'));
  const back = goBack(once, at('c'))!;
  expect(back.to.block).toBe('b');
  const again = goForward(back.jumps, at('b'))!;
  expect(again.to.block).toBe('c');
  expect(again.jumps).toEqual(once);
  expect(jumped(back.jumps, at('b'), at('x')).forward).toEqual([]);
  expect(jumped(once, at('c'), at('c'))).toBe(once);
  expect(goBack(noJumps, at('a'))).toBeUndefined();
});
