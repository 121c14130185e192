import { expect, test } from 'vitest';
import { removeRow, restoreRow } from '../../../electron/store/bin.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { asRow } from '../../../shared/templates/asTemplate.ts';
import { templates } from '../../../shared/templates/index.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const id = tinyId('paperTemplate', 'own');
const council = tinyRows.organisation[0]!;
const row = { ...asRow(templates[0]!, council.id, 'Our report'), id, deletedAt: null };
const paper = { ...tinyRows.paper[0]!, template: id };

test('a template that no paper uses goes into the bin and comes back', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'paperTemplate', row, stamp));
  expect(removeRow(db, 'paperTemplate', id, stamp).ok).toBe(true);
  expect(restoreRow(db, 'paperTemplate', id, stamp).ok).toBe(true);
});

test('one that a paper uses stays, also where the paper lies in the bin, and undo cannot take it away', async () => {
  const db = await openTinyLibrary();
  valueOf(saveStep(db, 'paperTemplate', row, stamp));
  valueOf(saveRow(db, 'paper', paper, stamp));
  const refusal = '1 paper uses this template, counting those in the bin: it cannot be deleted.';
  expect(problemOf(removeRow(db, 'paperTemplate', id, stamp)).message).toBe(refusal);
  valueOf(removeRow(db, 'paper', paper.id, { ...stamp, by: 'Another' }));
  expect(problemOf(removeRow(db, 'paperTemplate', id, stamp)).message).toBe(refusal);
  expect(undoChange(db, stamp).ok).toBe(false);
});

test('the house template stays', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'paperTemplate', row, stamp));
  valueOf(saveRow(db, 'organisation', { ...council, houseTemplate: id }, stamp));
  expect(problemOf(removeRow(db, 'paperTemplate', id, stamp)).message).toContain('house template');
});

test('a council goes into the bin with its templates and papers, and comes back with them', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'paperTemplate', row, stamp));
  valueOf(saveRow(db, 'paper', paper, stamp));
  const gone = valueOf(removeRow(db, 'organisation', council.id, stamp));
  expect(gone.rows.map(({ kind }) => kind)).toContain('paperTemplate');
  const back = valueOf(restoreRow(db, 'organisation', council.id, stamp));
  expect(back.rows).toHaveLength(gone.rows.length);
});
