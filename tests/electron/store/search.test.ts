import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeRow, restoreRow } from '../../../electron/store/bin.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { search } from '../../../electron/store/search.ts';
import { entriesOf } from '../../../electron/store/searchEntries.ts';
import { searchQuery } from '../../../electron/store/searchQuery.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { join } from 'node:path';
import { openForTest, openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';
import { draws } from '../../fixtures/draws.ts';

const risk = tinyRows.risk[0]!;
const paper = tinyRows.paper[0]!;
const later = { at: '2026-11-23T08:00:00.000Z', by: stamp.by };

const found = (db: WriteHandle, query: string): string[] =>
  search(db, query).map(({ kind, id }) => `${kind} ${id}`);
const isFound = (db: WriteHandle, query: string): boolean => found(db, query).includes(`risk ${risk.id}`);
const written = (words: string, id = 'p-9') => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, attrs: { id }, content: [{ type: 'text' as const, text: words }] }],
});

describe('words', () => {
  test.each([
    ['a whole word', 'steel'],
    ['the beginning of a word', 'ste'],
    ['words in any order', 'costs steel'],
    ['another case', 'STEEL'],
    ['a phrase', '"Steel costs more"'],
    ['a phrase in typographic quotes', '“costs more”'],
    ['a phrase not yet closed', '"steel cos'],
    ['a reference', 'R1'],
    ['words of a list', 'fixed price'],
  ])('are found by %s', async (_, query) => {
    expect(isFound(await openTinyLibrary(), query)).toBe(true);
  });

  test.each([
    ['a word that is nowhere', 'zinc'],
    ['one word of which is nowhere', 'steel zinc'],
    ['a phrase in another order', '"costs steel"'],
    ['the end of a word', 'teel'],
    ['signs alone', '*** --- ""'],
    ['nothing', '   '],
  ])('are not found by %s', async (_, query) => {
    expect(isFound(await openTinyLibrary(), query)).toBe(false);
  });

  test.each([
    ['Café Zoë', 'cafe zoe'],
    ['Cafe Zoe', 'café'],
    ['Llŷn', 'llyn'],
    ['the council’s duty', "council's"],
  ])('%s is found by %s: accents and apostrophes do not matter', async (text, query) => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, cause: text }, later));
    expect(isFound(db, query)).toBe(true);
  });
});

describe('the index', () => {
  test('follows a change in the same transaction', async () => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Concrete' }, later));
    expect([isFound(db, 'concrete'), isFound(db, 'steel')]).toEqual([true, false]);
    db.exec('BEGIN');
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Glass' }, later));
    db.exec('ROLLBACK');
    expect([isFound(db, 'concrete'), isFound(db, 'glass')]).toEqual([true, false]);
  });

  test('follows an undo', async () => {
    const db = await openTinyLibrary();
    valueOf(saveStep(db, 'risk', { ...risk, title: 'Concrete' }, later));
    valueOf(undoChange(db, later));
    expect([isFound(db, 'concrete'), isFound(db, 'steel')]).toEqual([false, true]);
  });

  test('forgets what is in the bin with all its parts, and knows what comes back', async () => {
    const db = await openTinyLibrary();
    valueOf(
      saveRow(db, 'recommendation', { ...tinyRows.recommendation[0]!, text: written('unmistakable') }, later),
    );
    valueOf(removeRow(db, 'paper', paper.id, later));
    expect(search(db, 'unmistakable')).toEqual([]);
    valueOf(restoreRow(db, 'paper', paper.id, later));
    expect(found(db, 'unmistakable')).toEqual([`recommendation ${tinyRows.recommendation[0]!.id}`]);
  });

  test('leaves alone the paragraphs that stay the same', async () => {
    const db = await openTinyLibrary();
    const numbers = (): unknown[] =>
      db.prepare('SELECT number FROM searchEntry WHERE rowId = ? ORDER BY number').pluck().all(paper.id);
    const before = numbers();
    const [first, ...rest] = paper.sections;
    const sections = [
      ...paper.sections,
      { ...first!, key: 'own', heading: 'Own', text: written('an added one') },
    ];
    expect(rest.length).toBeGreaterThanOrEqual(0);
    valueOf(saveRow(db, 'paper', { ...paper, sections }, later));
    expect(numbers().filter((number) => before.includes(number)).length).toBeGreaterThanOrEqual(
      before.length - 1,
    );
    expect(found(db, '"an added one"')).toEqual([`paper ${paper.id}`]);
  });

  test('is filled anew in a library that another version of it has filled', async () => {
    const file = join(temporaryFolder(), 'tiny.tabled');
    const { name } = await openTinyLibrary();
    const db = await openForTest(name);
    db.exec(`DELETE FROM searchEntry; UPDATE searchState SET version = 0; VACUUM INTO '${file}'`);
    expect(isFound(db, 'steel')).toBe(false);
    expect(isFound(await openForTest(file), 'steel')).toBe(true);
  });

  test('agrees with its entries, as SQLite itself checks', async () => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Concrete' }, later));
    expect(() =>
      db.exec("INSERT INTO searchIndex (searchIndex, rank) VALUES ('integrity-check', 1)"),
    ).not.toThrow();
  });
});

describe('a hit', () => {
  test('in a paragraph says where it stands, with the words marked, and which block of which pack shows it', async () => {
    const db = await openTinyLibrary();
    const [first] = paper.sections;
    const sections = [{ ...first!, text: written('The old bridge is closed to heavy vehicles.', 'p-77') }];
    valueOf(saveRow(db, 'paper', { ...paper, sections }, later));
    expect(search(db, 'heavy veh')).toEqual([
      {
        kind: 'paper',
        id: paper.id,
        name: paper.title,
        place: ['Ourtown Council'],
        snippet: [
          { text: 'The old bridge is closed to ', marked: false },
          { text: 'heavy', marked: true },
          { text: ' ', marked: false },
          { text: 'vehicles', marked: true },
          { text: '.', marked: false },
        ],
        meeting: { id: tinyId('meeting', 'cabinet'), block: `${paper.ref}/p-77` },
        programmeId: null,
        paper: { id: paper.id, place: 'p-77' },
      },
    ]);
  });

  test('in a register names the programme that holds it', async () => {
    const [hit] = search(await openTinyLibrary(), 'steel costs');
    expect(hit).toMatchObject({
      name: 'R1 Steel costs more',
      place: ['Roads', 'Ourtown Council'],
      meeting: null,
      programmeId: tinyId('programme', 'roads'),
    });
  });

  test('by name stands before one by what is said', async () => {
    const db = await openTinyLibrary();
    const other = {
      ...risk,
      id: tinyId('risk', 'two'),
      ref: 'R2',
      title: 'Weather',
      cause: 'costs costs costs',
    };
    valueOf(saveRow(db, 'risk', other, later));
    expect(found(db, 'costs')[0]).toBe(`risk ${risk.id}`);
    expect(found(db, 'costs')).toContain(`risk ${other.id}`);
  });

  test('comes at most three times from one row', async () => {
    const db = await openTinyLibrary();
    const content = [1, 2, 3, 4, 5].flatMap((n) => written(`bollard ${n}`, `p-${n}`).content);
    const sections = [{ ...paper.sections[0]!, text: { type: 'doc' as const, content } }];
    valueOf(saveRow(db, 'paper', { ...paper, sections }, later));
    expect(search(db, 'bollard')).toHaveLength(3);
  });
});

test('whatever is typed, the search answers', async () => {
  const db = await openTinyLibrary();
  const signs = fc.array(
    fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      ':',
      '^',
      '+',
      '-',
      ' ',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'name',
      'a',
      '\0',
      '“',
      '𞤀',
      '\u0301',
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    signs.map((each) => each.join('')),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      expect(Array.isArray(search(db, typed))).toBe(true);
    }),
    { numRuns: draws(2000) },
  );
});

test('a query is strings and the word AND alone', () => {
  expect(searchQuery('steel OR "two words" ne*ar')).toBe('"steel"* AND "OR"* AND "two words" AND "ne*ar"*');
});

test('every paragraph of the sample papers is an entry under its own block', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('type' in value && value.type === 'text' && 'text' in value) return [String(value.text)];
    return Object.values(value).flatMap(texts);
  };
  for (const each of sampleRows.paper) {
    const words = entriesOf('paper', each)
      .map(({ text }) => text)
      .join('\n');
    for (const text of texts(each.sections)) expect(words).toContain(text.trim());
  }
});
