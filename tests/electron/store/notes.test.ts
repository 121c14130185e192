import { describe, expect, test } from 'vitest';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { removeRow } from '../../../electron/store/bin.ts';
import { allNotesFile, sharedNoteFile, takeInNotes } from '../../../electron/store/notes.ts';
import { readKind, readRow, saveRow } from '../../../electron/store/rows.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { search } from '../../../electron/store/search.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

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
