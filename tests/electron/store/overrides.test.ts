import { expect, test } from 'vitest';
import { readAudit } from '../../../electron/store/audit.ts';
import { recordOverride } from '../../../electron/store/overrides.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyOverride } from '../../fixtures/tinyRows.ts';

test('an override is kept as it was given, with its audit', async () => {
  const db = await openTinyLibrary();
  expect(valueOf(recordOverride(db, tinyOverride, stamp))).toEqual(tinyOverride);
  expect(readKind(db, 'checkOverride')).toEqual([tinyOverride]);
  expect(JSON.parse(readAudit(db, 'checkOverride', tinyOverride.id)[0]!.new)).toEqual(tinyOverride);
});

test.each(['', '   '])('an override for the reason "%s" is refused', async (reason) => {
  const db = await openTinyLibrary();
  expect(problemOf(recordOverride(db, { ...tinyOverride, reason }, stamp))).toEqual({
    kind: 'invalid',
    message: 'Enter the reason.',
  });
  expect(readKind(db, 'checkOverride')).toEqual([]);
});

test('an override for a meeting that is not there is refused', async () => {
  const override = { ...tinyOverride, meetingId: tinyId('meeting', 'none') };
  expect(problemOf(recordOverride(await openTinyLibrary(), override, stamp)).kind).toBe('notFound');
});

test('an override cannot be saved over: it is taken back by another one', async () => {
  const db = await openTinyLibrary();
  valueOf(recordOverride(db, tinyOverride, stamp));
  expect(problemOf(saveRow(db, 'checkOverride', { ...tinyOverride, stands: false }, stamp)).kind).toBe(
    'invalid',
  );
  const back = { ...tinyOverride, id: tinyId('checkOverride', 'back'), stands: false };
  valueOf(recordOverride(db, back, stamp));
  expect(readKind(db, 'checkOverride')).toHaveLength(2);
});
