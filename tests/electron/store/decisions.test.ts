import { expect, test } from 'vitest';
import { readAudit } from '../../../electron/store/audit.ts';
import { recordDecision } from '../../../electron/store/decisions.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const correction = {
  ...tinyDecision,
  id: tinyId('decision', 'correction'),
  supersedesId: tinyDecision.id,
  outcome: 'deferred' as const,
};

test('a decision is recorded with its audit', async () => {
  const db = await openTinyLibrary();
  expect(valueOf(recordDecision(db, tinyDecision, stamp))).toEqual(tinyDecision);
  expect(readKind(db, 'decision')).toEqual([tinyDecision]);
  expect(JSON.parse(readAudit(db, 'decision', tinyDecision.id)[0]!.new)).toEqual(tinyDecision);
});

test('a correction stands beside what it corrects', async () => {
  const db = await openTinyLibrary();
  valueOf(recordDecision(db, tinyDecision, stamp));
  valueOf(recordDecision(db, correction, stamp));
  expect(readKind(db, 'decision')).toEqual(expect.arrayContaining([tinyDecision, correction]));
});

test('a decision is corrected once: the next correction corrects the correction', async () => {
  const db = await openTinyLibrary();
  valueOf(recordDecision(db, tinyDecision, stamp));
  valueOf(recordDecision(db, correction, stamp));
  const again = { ...correction, id: tinyId('decision', 'again') };
  expect(problemOf(recordDecision(db, again, stamp)).message).toMatch(/corrected already/);
  valueOf(recordDecision(db, { ...again, supersedesId: correction.id }, stamp));
});

test('a correction of another meeting’s decision is refused', async () => {
  const db = await openTinyLibrary();
  valueOf(recordDecision(db, tinyDecision, stamp));
  const other = { ...tinyRows.meeting[0]!, id: tinyId('meeting', 'other'), ref: 'other' };
  valueOf(saveRow(db, 'meeting', other, stamp));
  const problem = problemOf(recordDecision(db, { ...correction, meetingId: other.id }, stamp));
  expect(problem.message).toMatch(/of the same meeting/);
});

test('a decision of a meeting that is not there is refused and leaves no audit', async () => {
  const db = await openTinyLibrary();
  const lost = { ...tinyDecision, meetingId: tinyId('meeting', 'none') };
  expect(problemOf(recordDecision(db, lost, stamp)).kind).toBe('invalid');
  expect(readAudit(db, 'decision', lost.id)).toEqual([]);
});
