import { expect, test } from 'vitest';
import { removeRow } from '../../../electron/store/bin.ts';
import type { Stamp } from '../../../electron/store/handles.ts';
import { recentRows } from '../../../electron/store/recent.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { openTinyLibrary, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const at = (minute: number, by = 'alex'): Stamp => ({
  at: `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`,
  by,
});
const [risk, meeting, paper, recommendation] = [
  tinyRows.risk[0]!,
  tinyRows.meeting[0]!,
  tinyRows.paper[0]!,
  tinyRows.recommendation[0]!,
];

test('what a person changed last stands first, each thing once, and parts of a paper count as the paper', async () => {
  const db = await openTinyLibrary();
  expect(recentRows(db, 'alex')).toEqual([]);
  valueOf(saveStep(db, 'paper', { ...paper, title: 'The bridge, again' }, at(1)));
  valueOf(saveStep(db, 'risk', { ...risk, title: 'Steel' }, at(2)));
  valueOf(saveStep(db, 'meeting', { ...meeting, place: 'Library' }, at(3, 'sam')));
  valueOf(saveStep(db, 'recommendation', { ...recommendation, label: 'z)' }, at(4)));
  expect(recentRows(db, 'alex').map(({ kind, name, at: when }) => [kind, name, when])).toEqual([
    ['paper', 'The bridge, again', at(4).at],
    ['risk', 'R1 Steel', at(2).at],
  ]);
  expect(recentRows(db, 'sam').map(({ id }) => id)).toEqual([meeting.id]);
});

test('a row says where it is to be seen, and one in the bin is left out', async () => {
  const db = await openTinyLibrary();
  valueOf(saveStep(db, 'risk', { ...risk, title: 'Steel' }, at(1)));
  valueOf(saveStep(db, 'paper', { ...paper, title: 'Bridge' }, at(2)));
  expect(recentRows(db, 'alex').map((row) => [row.meeting?.id ?? null, row.programmeId])).toEqual([
    [meeting.id, null],
    [null, risk.programmeId],
  ]);
  valueOf(removeRow(db, 'risk', risk.id, at(3)));
  expect(recentRows(db, 'alex').map(({ kind }) => kind)).toEqual(['paper']);
});
