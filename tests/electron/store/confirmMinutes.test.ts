import { expect, test } from 'vitest';
import { confirmMinutes } from '../../../electron/store/confirmMinutes.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { newId } from '../../../electron/store/newId.ts';
import { readKind, readRows, saveRow } from '../../../electron/store/rows.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { inChange } from '../../../electron/store/changes.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { recordDocument } from '../../../shared/records/recordDocument.ts';
import { hold } from '../../fixtures/heldMeeting.ts';
import { problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

const later = { ...stamp, at: '2026-11-26T12:00:00.000Z' };

/** A meeting that was held, with its minutes as the next meeting confirmed them. */
async function confirmed(): Promise<{ db: WriteHandle; meetingId: string; minutes: Row<'minutes'> }> {
  const { db, record } = await hold('bcp-cabinet-2023-09-27', [{ outcome: 'agreed' }]);
  const { meeting } = record();
  const minutes: Row<'minutes'> = {
    id: newId(stamp.at),
    deletedAt: null,
    meetingId: meeting.id,
    confirmedOn: '2023-10-25',
    confirmedAtMeetingId: null,
    signedBy: 'the Chair',
    corrections: [],
  };
  // As the window does it: a step that undo could take back.
  valueOf(inChange(db, stamp, (stamped) => saveRow(db, 'minutes', minutes, stamped)));
  return { db, meetingId: meeting.id, minutes };
}

const documentOf = (db: WriteHandle, meetingId: string, audience: 'public' | 'members') =>
  recordDocument(readRows(db), { kind: 'minutes', meetingId, audience }, later.at);

test('minutes that were confirmed are frozen, and stay as signed whatever becomes of the record', async () => {
  const { db, meetingId } = await confirmed();
  const before = valueOf(documentOf(db, meetingId, 'public'));
  const frozen = valueOf(confirmMinutes(db, meetingId, stamp));
  const [person] = readKind(db, 'attendance', 'meetingId = :meetingId', { meetingId });
  valueOf(saveRow(db, 'attendance', { ...person, name: 'Somebody else' }, stamp));
  const after = valueOf(documentOf(db, meetingId, 'public'));
  expect(JSON.stringify(after)).toBe(frozen.publicDocument);
  expect({ ...after, assembledAt: '' }).toEqual({ ...before, assembledAt: '' });
  expect(JSON.stringify(after)).not.toContain('Somebody else');
  expect(JSON.stringify(valueOf(documentOf(db, meetingId, 'members')))).toBe(frozen.membersDocument);
});

test('what was typed towards them cannot be changed, binned or undone any more', async () => {
  const { db, meetingId, minutes } = await confirmed();
  valueOf(confirmMinutes(db, meetingId, stamp));
  const changes = [
    { signedBy: 'another' },
    { corrections: [{ was: 'a', now: 'b' }] },
    { deletedAt: later.at },
  ];
  for (const fields of changes)
    expect(problemOf(saveRow(db, 'minutes', { ...minutes, ...fields }, later)).message).toContain(
      'a later meeting decides what corrects them',
    );
  expect(undoChange(db, stamp).ok).toBe(false);
  expect(readKind(db, 'minutes')).toEqual([minutes]);
  const frozenTwice = problemOf(confirmMinutes(db, meetingId, later)).message;
  expect(frozenTwice).toContain('confirmed already');
});

test.each([
  ["UPDATE confirmedMinutes SET publicDocument = '{}'"],
  ['DELETE FROM confirmedMinutes'],
  ['INSERT OR REPLACE INTO confirmedMinutes SELECT * FROM confirmedMinutes'],
  ["UPDATE minutes SET signedBy = 'another'"],
  ['DELETE FROM minutes'],
])('the database itself refuses: %s', async (sql) => {
  const { db, meetingId } = await confirmed();
  valueOf(confirmMinutes(db, meetingId, stamp));
  expect(() => db.exec(sql)).toThrow('onfirmed');
});

test.each<[string, Partial<Row<'minutes'>>]>([
  ['Enter the day', { confirmedOn: null }],
  ['on a later day', { confirmedOn: '2023-09-27' }],
  ['Enter who signed', { signedBy: ' ' }],
])('is refused with "%s"', async (sentence, fields) => {
  const { db, meetingId, minutes } = await confirmed();
  valueOf(saveRow(db, 'minutes', { ...minutes, ...fields }, stamp));
  expect(problemOf(confirmMinutes(db, meetingId, stamp)).message).toContain(sentence);
  expect(readKind(db, 'confirmedMinutes')).toEqual([]);
});

test('a frozen document that was tampered with is told, not shown', async () => {
  const { db, meetingId } = await confirmed();
  valueOf(confirmMinutes(db, meetingId, stamp));
  const rows = readRows(db);
  const confirmedMinutes = rows.confirmedMinutes.map((each) => ({ ...each, publicDocument: '{}' }));
  const made = recordDocument(
    { ...rows, confirmedMinutes },
    { kind: 'minutes', meetingId, audience: 'public' },
    later.at,
  );
  expect(problemOf(made).kind).toBe('damaged');
});
