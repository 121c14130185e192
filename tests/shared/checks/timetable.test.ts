import { expect, test } from 'vitest';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { deadlines } from '../../../shared/checks/deadlines.ts';
import { publicationDay } from '../../../shared/checks/timetable.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { tinyContext, withChanged } from '../../fixtures/tinyContext.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

test('a day on which the offices are shut counts neither for the deadlines nor for the checks', () => {
  const ref = 'bcp-cabinet-2021-09-01';
  const closed = withChanged(sampleRows, 'organisation', { closures: ['2021-08-26'] });
  const checked = (rows: typeof sampleRows) => {
    const meetingId = rows.meeting.find((meeting) => meeting.ref === ref)!.id;
    return checkPack({ document: sampleDocument(ref, rows), rows, meetingId });
  };
  const agendaOf = (rows: typeof sampleRows) =>
    valueOf(deadlines(checked(rows).context)).find((each) => each.kind === 'agenda')?.on;
  const late = (rows: typeof sampleRows) =>
    checked(rows).findings.some((each) => each.rule === 'agenda-late');
  expect([agendaOf(sampleRows), late(sampleRows)]).toEqual(['2021-08-23', false]);
  expect([agendaOf(closed), late(closed)]).toEqual(['2021-08-20', true]);
});

test('publication is on the day that the meeting says where that is early, and never later than the law allows', () => {
  const day = (agendaPublishedOn: string | null) => {
    const { organisation, meeting } = tinyContext(withChanged(tinyRows, 'meeting', { agendaPublishedOn }));
    return publicationDay(organisation, meeting);
  };
  expect(['2021-08-20', '2021-08-23', '2021-08-27', null].map(day)).toEqual([
    '2021-08-20',
    '2021-08-23',
    '2021-08-23',
    '2021-08-23',
  ]);
});
