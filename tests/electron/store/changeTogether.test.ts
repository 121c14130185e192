import { expect, test } from 'vitest';
import { changeTogether } from '../../../electron/store/changeTogether.ts';
import type { Stamp } from '../../../electron/store/handles.ts';
import { readRows } from '../../../electron/store/rows.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const at = (second: number): Stamp => ({
  at: `2026-11-23T09:00:${String(second).padStart(2, '0')}.000Z`,
  by: stamp.by,
});
const item = tinyRows.agendaItem[0]!;
const { id: _id, deletedAt: _deletedAt, ...withoutId } = item;
const verbal = { ...withoutId, position: 2, number: '2', title: 'Flood', kind: 'verbal', paperId: null };

test('saves, adds and bins rows as one step, and undoing takes back all of it', async () => {
  const db = await openTinyLibrary();
  const step = valueOf(
    changeTogether(
      db,
      {
        save: [
          { kind: 'agendaItem', row: { ...item, number: '7' } },
          { kind: 'agendaItem', row: verbal },
        ],
        remove: [{ kind: 'risk', id: tinyRows.risk[0]!.id }],
      },
      at(1),
    ),
  );
  expect(step.rows.map(({ kind }) => kind)).toContain('risk');
  const changed = readRows(db);
  expect(changed.agendaItem.map(({ number }) => number).sort()).toEqual(['2', '7']);
  expect(changed.risk).toHaveLength(tinyRows.risk.length - 1);
  valueOf(undoChange(db, at(2)));
  expect(readRows(db)).toEqual(tinyRows);
});

test('changes nothing where one of the rows is refused', async () => {
  const db = await openTinyLibrary();
  const { message } = problemOf(
    changeTogether(
      db,
      {
        save: [
          { kind: 'agendaItem', row: { ...item, title: 'Other' } },
          { kind: 'agendaItem', row: { ...verbal, title: '' } },
        ],
        remove: [],
      },
      at(1),
    ),
  );
  expect(message).toBe('Enter the title.');
  expect(readRows(db)).toEqual(tinyRows);
});

test('refuses a step without rows, and rows that are not there', async () => {
  const db = await openTinyLibrary();
  expect(problemOf(changeTogether(db, { save: [], remove: [] }, at(1))).kind).toBe('invalid');
  const gone = { kind: 'risk' as const, id: item.id };
  expect(problemOf(changeTogether(db, { save: [], remove: [gone] }, at(1))).kind).toBe('notFound');
});

test('says how many rows were new when they are undone', async () => {
  const db = await openTinyLibrary();
  const rows = [verbal, { ...verbal, position: 3 }].map((row) => ({ kind: 'agendaItem' as const, row }));
  valueOf(changeTogether(db, { save: rows, remove: [] }, at(1)));
  expect(valueOf(undoChange(db, at(2))).label).toBe('2 new agenda items');
});
