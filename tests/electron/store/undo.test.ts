import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAudit } from '../../../electron/store/audit.ts';
import { removeRow } from '../../../electron/store/bin.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import type { Stamp, WriteHandle } from '../../../electron/store/handles.ts';
import { runMigrations } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations.ts';
import { newId } from '../../../electron/store/newId.ts';
import { readRow, readRows, saveRow } from '../../../electron/store/rows.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { redoChange, undoChange } from '../../../electron/store/undo.ts';
import {
  makeTinyLibrary,
  now,
  openForTest,
  openTinyLibrary,
  problemOf,
  stamp,
  valueOf,
} from '../../fixtures/tinyLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const risk = tinyRows.risk[0]!;
const meeting = tinyRows.meeting[0]!;

/** A stamp so many seconds after the library was filled. */
const after = (seconds: number, by = stamp.by): Stamp => ({
  at: new Date(Date.parse(stamp.at) + seconds * 1000).toISOString(),
  by,
});
const riskTitle = (db: WriteHandle): string | undefined => readRow(db, 'risk', risk.id)?.title;
const saveTitle = (db: WriteHandle, title: string, at: Stamp): void => {
  valueOf(saveStep(db, 'risk', { ...readRow(db, 'risk', risk.id), title }, at));
};

/** Saves the paper's first section with these paragraphs. */
function writeParagraphs(db: WriteHandle, words: readonly string[], at: Stamp): void {
  const paper = readRow(db, 'paper', tinyRows.paper[0]!.id);
  if (paper?.deletedAt !== null) return;
  const content = words.map((text, place) => ({
    type: 'paragraph' as const,
    attrs: { id: `typed-${place + 1}` },
    content: [{ type: 'text' as const, text }],
  }));
  const sections = paper.sections.map((each, place) =>
    place === 0 ? { ...each, text: { type: 'doc' as const, content } } : each,
  );
  valueOf(saveStep(db, 'paper', { ...paper, sections }, at));
}

describe('undoing', () => {
  test('takes back one save after another and says in words what it was', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10));
    valueOf(saveStep(db, 'meeting', { ...meeting, place: 'The Old Library' }, after(20)));
    const first = valueOf(undoChange(db, after(30)));
    expect(first.label).toBe('Place of Cabinet, 1 September 2021');
    expect(first.rows).toEqual([{ kind: 'meeting', row: meeting }]);
    expect(valueOf(undoChange(db, after(31))).label).toBe('Risk of R1 Steel');
    expect(readRows(db)).toEqual(tinyRows);
  });

  test('is itself an audited save', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10));
    valueOf(undoChange(db, after(20)));
    const told = readAudit(db, 'risk', risk.id).map(({ at, field, new: value }) => [at, field, value]);
    expect(told.slice(1)).toEqual([
      [after(10).at, 'title', '"Steel"'],
      [after(20).at, 'title', '"Steel costs more"'],
    ]);
  });

  test('works on a library that was closed and opened again', async () => {
    const file = makeTinyLibrary();
    const first = valueOf(await openDatabase(file, { now }));
    saveTitle(first.write!, 'Steel', after(10));
    first.read.close();
    const db = await openForTest(file);
    valueOf(undoChange(db, after(60)));
    expect(riskTitle(db)).toBe('Steel costs more');
    expect(valueOf(redoChange(db, after(61))).label).toBe('Risk of R1 Steel costs more');
    expect(riskTitle(db)).toBe('Steel');
  });

  test('has nothing to do in a new library, where the filling is no step', async () => {
    const db = await openTinyLibrary();
    expect(problemOf(undoChange(db, after(1)))).toEqual({
      kind: 'notFound',
      message: 'There is nothing to undo.',
    });
    expect(problemOf(redoChange(db, after(1))).message).toBe('There is nothing to redo.');
  });

  test('is a person’s own: it leaves what another has done', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10, 'Another Clerk'));
    expect(problemOf(undoChange(db, after(20))).kind).toBe('notFound');
    expect(riskTitle(db)).toBe('Steel');
  });

  test('leaves alone what has been changed since, says so, and reaches the step before it next', async () => {
    const db = await openTinyLibrary();
    valueOf(saveStep(db, 'meeting', { ...meeting, place: 'The Old Library' }, after(5)));
    saveTitle(db, 'Steel', after(10));
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Concrete' }, after(15)));
    const problem = problemOf(undoChange(db, after(20)));
    expect(problem.message).toBe(
      'Not undone, because it has been changed since: Risk of R1 Concrete. The next undo takes the step before it.',
    );
    expect(riskTitle(db)).toBe('Concrete');
    expect(valueOf(undoChange(db, after(21))).label).toMatch(/^Place of/);
  });

  test('takes back several fields that were saved together', async () => {
    const db = await openTinyLibrary();
    const changed = { ...risk, title: 'Steel', target: { likelihood: 1, impact: 1 }, workstreamId: null };
    valueOf(saveStep(db, 'risk', changed, after(10)));
    expect(valueOf(undoChange(db, after(20))).label).toBe('3 fields of R1 Steel');
    expect(readRow(db, 'risk', risk.id)).toEqual(risk);
  });

  test('puts what was made into the bin, and redoing brings it back', async () => {
    const db = await openTinyLibrary();
    const made = { ...risk, id: tinyId('risk', 'two'), ref: 'R2' };
    valueOf(saveStep(db, 'risk', made, after(10)));
    expect(valueOf(undoChange(db, after(20))).label).toBe('new risk R2 Steel costs more');
    expect(readRow(db, 'risk', made.id)?.deletedAt).toBe(after(20).at);
    valueOf(redoChange(db, after(30)));
    expect(readRow(db, 'risk', made.id)).toEqual(made);
  });

  test('brings back what was deleted, with its parts', async () => {
    const db = await openTinyLibrary();
    const paper = tinyRows.paper[0]!;
    valueOf(removeRow(db, 'paper', paper.id, after(10)));
    expect(readRows(db).recommendation).toEqual([]);
    expect(valueOf(undoChange(db, after(20))).label).toBe(`deleting ${paper.title}`);
    expect(readRows(db)).toEqual(tinyRows);
  });
});

describe('redoing', () => {
  test('goes through the steps in the order in which they were made', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'One', after(10));
    saveTitle(db, 'Two', after(20));
    valueOf(undoChange(db, after(30)));
    valueOf(undoChange(db, after(31)));
    valueOf(redoChange(db, after(32)));
    expect(riskTitle(db)).toBe('One');
    valueOf(redoChange(db, after(33)));
    expect(riskTitle(db)).toBe('Two');
    expect(problemOf(redoChange(db, after(34))).kind).toBe('notFound');
  });

  test('ends with a new edit', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'One', after(10));
    valueOf(undoChange(db, after(20)));
    saveTitle(db, 'Other', after(30));
    expect(problemOf(redoChange(db, after(40))).kind).toBe('notFound');
    valueOf(undoChange(db, after(41)));
    expect(riskTitle(db)).toBe('Steel costs more');
  });
});

describe('typing', () => {
  test('in one field, saved every second, is one step', async () => {
    const db = await openTinyLibrary();
    for (const [at, title] of ['S', 'St', 'Ste', 'Steel'].entries())
      saveTitle(db, title, after(10 + at * 1.5));
    valueOf(undoChange(db, after(60)));
    expect(riskTitle(db)).toBe('Steel costs more');
    valueOf(redoChange(db, after(61)));
    expect(riskTitle(db)).toBe('Steel');
  });

  test('after a pause of more than two seconds is another step', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10));
    saveTitle(db, 'Steel and glass', after(12.5));
    valueOf(undoChange(db, after(60)));
    expect(riskTitle(db)).toBe('Steel');
  });

  test('in a paragraph is audited with the words of that paragraph, not with the paper', async () => {
    const db = await openTinyLibrary();
    writeParagraphs(db, ['The', 'Cost'], after(10));
    writeParagraphs(db, ['The', 'Cost and time'], after(11));
    expect(readAudit(db, 'paper', tinyRows.paper[0]!.id).at(-1)).toMatchObject({
      field: 'sections',
      path: JSON.stringify([0, 'text', 'content', 1, 'content', 0, 'text']),
      old: '"Cost"',
      new: '"Cost and time"',
    });
  });

  test('a paragraph and on in it is one step, however many places of the paper it was written to', async () => {
    const db = await openTinyLibrary();
    const words = (): string =>
      JSON.stringify(readRow(db, 'paper', tinyRows.paper[0]!.id)?.sections[0]?.text);
    writeParagraphs(db, ['The'], after(10));
    const before = words();
    writeParagraphs(db, ['The', 'Cost'], after(20));
    writeParagraphs(db, ['The', 'Cost and'], after(20.6));
    writeParagraphs(db, ['The', 'Cost and time'], after(21.2));
    const written = words();
    valueOf(undoChange(db, after(30)));
    expect(words()).toBe(before);
    valueOf(redoChange(db, after(31)));
    expect(words()).toBe(written);
  });

  test('in one section can be taken back when another has been written in since', async () => {
    const db = await openTinyLibrary();
    writeParagraphs(db, ['The', 'Cost'], after(10));
    writeParagraphs(db, ['The', 'Time'], after(20));
    writeParagraphs(db, ['A', 'Time'], after(30, 'another person'));
    valueOf(undoChange(db, after(40)));
    const words = JSON.stringify(readRow(db, 'paper', tinyRows.paper[0]!.id)?.sections[0]?.text);
    expect(words).toMatch(/"A".*"Cost"/);
  });

  test('in another field is another step', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10));
    valueOf(saveStep(db, 'risk', { ...risk, title: 'Steel', cause: 'War' }, after(10.5)));
    valueOf(undoChange(db, after(60)));
    expect(readRow(db, 'risk', risk.id)).toEqual({ ...risk, title: 'Steel' });
  });

  test('words typed on in one paragraph are one step, and those of the next paragraph another', async () => {
    const db = await openTinyLibrary();
    const paper = tinyRows.paper[0]!;
    const save = (words: readonly string[], at: Stamp): void => writeParagraphs(db, words, at);
    const typed = (): readonly string[] =>
      (readRow(db, 'paper', paper.id)?.sections[0]?.text.content ?? []).map((node) => JSON.stringify(node));
    save(['The', 'Cost'], after(10));
    save(['The bridge', 'Cost'], after(10.6));
    save(['The bridge is', 'Cost'], after(11.2));
    save(['The bridge is', 'Cost and'], after(11.8));
    save(['The bridge is', 'Cost and time'], after(12.4));
    valueOf(undoChange(db, after(13)));
    expect(typed()[1]).toContain('"Cost"');
    expect(typed()[0]).toContain('"The bridge is"');
    valueOf(undoChange(db, after(14)));
    expect(typed()[0]).toContain('"The"');
  });

  test('two cells of a grid in quick succession are two steps, though one field keeps them', async () => {
    const db = await openTinyLibrary();
    const [line] = tinyRows.financeLine;
    if (line === undefined) throw new Error('the tiny library has no finance line');
    const amounts = (): unknown => readRow(db, 'financeLine', line.id)?.amounts;
    const save = (more: Record<string, number>, at: Stamp) =>
      valueOf(saveStep(db, 'financeLine', { ...line, amounts: { ...line.amounts, ...more } }, at));
    save({ '2030/31': 100 }, after(1));
    save({ '2030/31': 100, '2031/32': 200 }, after(1.5));
    valueOf(undoChange(db, after(2)));
    expect(amounts()).toEqual({ ...line.amounts, '2030/31': 100 });
    valueOf(undoChange(db, after(2.5)));
    expect(amounts()).toEqual(line.amounts);
  });

  test('right after an undo is another step', async () => {
    const db = await openTinyLibrary();
    saveTitle(db, 'Steel', after(10));
    saveTitle(db, 'Glass', after(20));
    valueOf(undoChange(db, after(20.2)));
    saveTitle(db, 'Stone', after(20.4));
    valueOf(undoChange(db, after(60)));
    expect(riskTitle(db)).toBe('Steel');
  });

  test('that ends where it began is no step', async () => {
    const db = await openTinyLibrary();
    valueOf(saveStep(db, 'meeting', { ...meeting, place: 'The Old Library' }, after(5)));
    saveTitle(db, 'Steel', after(10));
    saveTitle(db, risk.title, after(11));
    expect(valueOf(undoChange(db, after(60))).label).toMatch(/^Place of/);
  });
});

test('a save that is refused or changes nothing is no step', async () => {
  const db = await openTinyLibrary();
  problemOf(saveStep(db, 'risk', { ...risk, title: '' }, after(10)));
  valueOf(saveStep(db, 'risk', risk, after(11)));
  expect(problemOf(undoChange(db, after(20))).kind).toBe('notFound');
  expect(db.prepare('SELECT count(*) FROM change').pluck().get()).toBe(0);
});

test('a library from before undo opens with nothing to undo and keeps its audit', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  runMigrations(db, migrations.slice(0, 2));
  db.prepare(
    "INSERT INTO audit (id, at, by, entity, rowId, field, old, new) VALUES (?, ?, ?, 'risk', ?, NULL, NULL, '{}')",
  ).run(newId(stamp.at), stamp.at, stamp.by, tinyId('risk', 'steel'));
  runMigrations(db, migrations);
  expect(readAudit(db, 'risk', tinyId('risk', 'steel'))).toMatchObject([{ new: '{}', changeId: null }]);
  expect(problemOf(undoChange(db, after(1))).kind).toBe('notFound');
  db.close();
});

test('whatever is edited and deleted, undoing all of it brings back the library, and redoing all brings back the edits', async () => {
  const titles = fc.record({ edit: fc.constant('title' as const), to: fc.constantFrom('a', 'b', 'c') });
  const places = fc.record({ edit: fc.constant('place' as const), to: fc.constantFrom('x', 'y', '') });
  const bins = fc.record({ edit: fc.constantFrom('paper' as const, 'risk' as const), to: fc.constant('') });
  /** Paragraphs of the paper's first section: written in, added, taken out. */
  const texts = fc.record({
    edit: fc.constant('text' as const),
    to: fc.constantFrom('The', 'The bridge', 'The|bridge', 'The|long|bridge', ''),
  });
  const steps = fc.array(fc.tuple(fc.oneof(titles, places, texts, bins), fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (edits) => {
      const db = await openForTest(makeTinyLibrary(temporaryFolder()));
      let seconds = 10;
      for (const [{ edit, to }, tenths] of edits) {
        seconds += tenths / 10;
        if (edit === 'title' && readRow(db, 'risk', risk.id)?.deletedAt === null)
          saveTitle(db, to, after(seconds));
        else if (edit === 'place')
          valueOf(
            saveStep(db, 'meeting', { ...readRow(db, 'meeting', meeting.id), place: to }, after(seconds)),
          );
        else if (edit === 'text') writeParagraphs(db, to === '' ? [] : to.split('|'), after(seconds));
        else if (edit === 'risk') removeRow(db, 'risk', risk.id, after(seconds));
        else if (edit === 'paper') removeRow(db, 'paper', tinyRows.paper[0]!.id, after(seconds));
      }
      const edited = readRows(db);
      let undone = 0;
      while (undoChange(db, after(seconds + 100 + undone)).ok) undone += 1;
      expect(readRows(db)).toEqual(tinyRows);
      for (let redone = 0; redone < undone; redone += 1)
        valueOf(redoChange(db, after(seconds + 200 + redone)));
      expect(readRows(db)).toEqual(edited);
    }),
    { numRuns: 40 },
  );
});
