import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../shared/entities/note.ts';
import { readAudit } from '../../../electron/store/audit.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { removeRow } from '../../../electron/store/bin.ts';
import { allNotesFile, sharedNoteFile, takeInNotes } from '../../../electron/store/notes.ts';
import { readKind, readRow, saveRow } from '../../../electron/store/rows.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { search } from '../../../electron/store/search.ts';
import { redoChange, undoChange } from '../../../electron/store/undo.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import {
  makeTinyLibrary,
  now,
  openForTest,
  openTinyLibrary,
  problemOf,
  stamp,
  valueOf,
} from '../../fixtures/tinyLibrary.ts';

const note = tinyNote('survey');
const textsOf = (db: WriteHandle): string[] =>
  readKind(db, 'note')
    .map(({ from, text }) => (from === '' ? text : `${from}: ${text}`))
    .sort();
const write = (db: WriteHandle, text: string) => valueOf(saveStep(db, 'note', { ...note, text }, stamp));
/** Takes the notes of one library into another, as a file does. */
const carry = (from: WriteHandle, to: WriteHandle) =>
  valueOf(takeInNotes(to, JSON.parse(JSON.stringify(allNotesFile(from, 'A Member'))), stamp));

async function twoWithTheNote() {
  const [here, there] = [await openTinyLibrary(), await openTinyLibrary()];
  write(here, 'first');
  expect(carry(here, there)).toMatchObject({ added: 1, changed: 0, both: 0 });
  return { here, there };
}

describe('a note of the library', () => {
  test('can be taken back, is found by its words and those it quotes, and is never deleted', async () => {
    const db = await openTinyLibrary();
    write(db, 'Who pays for the pontoon?');
    expect(search(db, 'pontoon').map(({ id }) => id)).toEqual([note.id]);
    expect(search(db, '"the survey"').map(({ id }) => id)).toEqual([note.id]);
    valueOf(undoChange(db, stamp));
    expect(textsOf(db)).toEqual([]);
    expect(search(db, 'pontoon')).toEqual([]);
    expect(readRow(db, 'note', note.id)?.text).toBe('Who pays for the pontoon?');
    expect(() => db.exec('DELETE FROM note')).toThrow('never deleted');
  });

  test('stays on what it was made on, and keeps every place where it was found', async () => {
    const db = await openTinyLibrary();
    write(db, 'first');
    const gone = { state: 'gone', edition: '2021-08-22T09:00:00.000Z', pack: 'ourtown' } as const;
    const moved = { ...note, text: 'first', anchor: { ...note.anchor, title: 'Another paper' } };
    expect(() => saveRow(db, 'note', moved, stamp)).toThrow('never changed');
    const once = valueOf(saveRow(db, 'note', { ...note, text: 'first', places: [gone] }, stamp));
    const twice = valueOf(saveRow(db, 'note', { ...once, places: [gone, gone] }, stamp));
    expect(() => saveRow(db, 'note', { ...twice, places: [gone] }, stamp)).toThrow('only added');
  });
});

describe('a drawing', () => {
  const line = (at: number) => ({
    width: 2.4,
    points: Array.from({ length: 40 }, (_, each) => at + each / 10),
  });
  const later = (seconds: number) => ({
    ...stamp,
    at: new Date(Date.parse(stamp.at) + seconds * 1000).toISOString(),
  });
  const linesOf = (db: WriteHandle) => readRow(db, 'note', note.id)?.strokes ?? [];
  const draw = (db: WriteHandle, strokes: Note['strokes'], seconds: number) =>
    valueOf(saveStep(db, 'note', { ...note, kind: 'ink', strokes }, later(seconds)));

  test('of five hundred lines is audited line by line, and each is a step after a restart too', async () => {
    const file = makeTinyLibrary();
    const first = valueOf(await openDatabase(file, { now }));
    for (let count = 480; count <= 500; count += 1)
      draw(
        first.write!,
        Array.from({ length: count }, (_, at) => line(at)),
        count * 3,
      );
    const told = readAudit(first.read, 'note', note.id);
    expect(told).toHaveLength(21);
    for (const { old, new: next } of told.slice(1)) expect(`${old}${next}`.length).toBeLessThan(400);
    first.read.close();
    const db = await openForTest(file);
    for (let left = 499; left >= 490; left -= 1) {
      valueOf(undoChange(db, later(2000 - left)));
      expect(linesOf(db)).toEqual(Array.from({ length: left }, (_, at) => line(at)));
    }
    for (let count = 0; count < 10; count += 1) valueOf(redoChange(db, later(3000 + count)));
    expect(linesOf(db)).toHaveLength(500);
  });

  test('comes back line by line as it was drawn and rubbed out, whatever was drawn alike', async () => {
    const step = fc.record({
      added: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
      rubbed: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const db = await openForTest(makeTinyLibrary());
        const states = [[line(0)]];
        draw(db, states[0]!, 0);
        for (const { added, rubbed } of steps) {
          const before = states.at(-1)!;
          const next = [...before.filter((_, at) => !rubbed.includes(at)), ...added.map(line)];
          if (JSON.stringify(next) === JSON.stringify(before)) continue;
          states.push(next);
          draw(db, next, states.length * 3);
        }
        let seconds = 1000;
        for (const state of states.slice(0, -1).toReversed()) {
          valueOf(undoChange(db, later((seconds += 3))));
          expect(linesOf(db)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          valueOf(redoChange(db, later((seconds += 3))));
          expect(linesOf(db)).toEqual(state);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the notes of one reader on two computers', () => {
  test('are as the one is that was changed later, whichever way they are carried', async () => {
    const { here, there } = await twoWithTheNote();
    write(there, 'second');
    expect(carry(here, there)).toMatchObject({ same: 1, changed: 0 });
    expect(carry(there, here)).toMatchObject({ changed: 1 });
    expect([textsOf(here), textsOf(there)]).toEqual([['second'], ['second']]);
    write(here, 'third');
    expect(carry(here, there)).toMatchObject({ changed: 1 });
    expect(textsOf(there)).toEqual(['third']);
  });

  test('are as the one is where the change was taken back', async () => {
    const { here, there } = await twoWithTheNote();
    write(here, 'second');
    carry(here, there);
    valueOf(undoChange(here, stamp));
    expect(carry(there, here)).toMatchObject({ same: 1 });
    expect(carry(here, there)).toMatchObject({ changed: 1 });
    expect(textsOf(there)).toEqual(['first']);
  });

  test('both stand where both were changed, and the two computers end alike', async () => {
    const { here, there } = await twoWithTheNote();
    write(here, 'changed here');
    write(there, 'changed there');
    expect(carry(here, there)).toMatchObject({ both: 1 });
    expect(carry(there, here)).toMatchObject({ both: 0 });
    for (const db of [here, there]) expect(textsOf(db)).toEqual(['changed here', 'changed there']);
    expect(readKind(here, 'note')).toEqual(readKind(there, 'note'));
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const)
      expect(carry(from, to)).toEqual({ added: 0, changed: 0, both: 0, same: 2 });
  });

  test('both stand as well where each took in the other’s before', async () => {
    const { here, there } = await twoWithTheNote();
    write(here, 'changed here');
    write(there, 'changed there');
    const [fromHere, fromThere] = [allNotesFile(here, 'A Member'), allNotesFile(there, 'A Member')];
    valueOf(takeInNotes(here, fromThere, stamp));
    valueOf(takeInNotes(there, fromHere, stamp));
    for (const db of [here, there]) expect(textsOf(db)).toEqual(['changed here', 'changed there']);
    expect(readKind(here, 'note')).toEqual(readKind(there, 'note'));
  });

  test('go into the bin on the other one too', async () => {
    const { here, there } = await twoWithTheNote();
    valueOf(removeRow(here, 'note', note.id, stamp));
    carry(here, there);
    expect(textsOf(there)).toEqual([]);
  });
});

describe('notes that somebody shares', () => {
  test('stand beside one’s own under their name, and follow what they share later', async () => {
    const [member, other] = [await openTinyLibrary(), await openTinyLibrary()];
    write(member, 'first');
    const share = () => valueOf(sharedNoteFile(member, [note.id], 'Councillor A Member'));
    expect(valueOf(takeInNotes(other, share(), stamp))).toMatchObject({ added: 1 });
    write(member, 'second');
    expect(valueOf(takeInNotes(other, share(), stamp))).toMatchObject({ changed: 1 });
    expect(textsOf(other)).toEqual(['Councillor A Member: second']);
    expect(problemOf(sharedNoteFile(other, [note.id], 'Another')).message).toContain('only your own');
  });

  test('never take the place of one’s own', async () => {
    const [member, other] = [await openTinyLibrary(), await openTinyLibrary()];
    write(member, 'mine');
    carry(member, other);
    write(other, 'written over');
    const file = valueOf(sharedNoteFile(other, [note.id], 'Somebody Else'));
    expect(valueOf(takeInNotes(member, file, stamp))).toMatchObject({ same: 1 });
    expect(textsOf(member)).toEqual(['mine']);
  });
});
