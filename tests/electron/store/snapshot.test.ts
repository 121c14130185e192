import { expect, test } from 'vitest';
import { entityKinds } from '../../../shared/entities/index.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');

test('holds every row that the meeting draws on, as it is in the library', async () => {
  const { rows } = snapshot(await openTinyLibrary(), meetingId, stamp.at);
  expect(rows).toEqual(tinyRows);
});

test('says which meeting it is of and when it was taken', async () => {
  const data = snapshot(await openTinyLibrary(), meetingId, stamp.at);
  expect([data.meetingId, data.assembledAt]).toEqual([meetingId, stamp.at]);
});

test('leaves out other meetings, other papers and programmes that no paper belongs to', async () => {
  const db = await openTinyLibrary();
  const other = (kind: string) => ({ id: tinyId(kind, 'other'), ref: 'other' });
  valueOf(saveRow(db, 'meeting', { ...tinyRows.meeting[0]!, ...other('meeting') }, stamp));
  valueOf(saveRow(db, 'programme', { ...tinyRows.programme[0]!, ...other('programme') }, stamp));
  const paper = { ...tinyRows.paper[0]!, ...other('paper'), programmeId: tinyId('programme', 'other') };
  valueOf(saveRow(db, 'paper', paper, stamp));
  const risk = { ...tinyRows.risk[0]!, id: tinyId('risk', 'other'), workstreamId: null };
  valueOf(saveRow(db, 'risk', { ...risk, programmeId: paper.programmeId }, stamp));
  expect(snapshot(db, meetingId, stamp.at).rows).toEqual(tinyRows);
});

test('leaves out what lies in the bin', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'risk', { ...tinyRows.risk[0]!, deletedAt: stamp.at }, stamp));
  expect(snapshot(db, meetingId, stamp.at).rows.risk).toEqual([]);
});

test('a paper that was taken off the agenda is gone with all that belongs to it', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'agendaItem', { ...tinyRows.agendaItem[0]!, deletedAt: stamp.at }, stamp));
  const { rows } = snapshot(db, meetingId, stamp.at);
  const left = entityKinds.filter((kind) => rows[kind].length > 0);
  expect(left).toEqual([
    'organisation',
    'body',
    'person',
    'post',
    'postHolder',
    'membership',
    'meeting',
    'action',
  ]);
});
