import { describe, expect, test } from 'vitest';
import { deadlines } from '../../../shared/checks/deadlines.ts';
import { checkContext } from '../../../shared/checks/run.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { tinyContext, withChanged } from '../../fixtures/tinyContext.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

function deadlinesOf(ref: string, rows: Rows = sampleRows) {
  const document = sampleDocument(ref, rows);
  const meetingId = rows.meeting.find((meeting) => meeting.ref === ref)!.id;
  return valueOf(deadlines(checkContext({ document, rows, meetingId })));
}

const day = (ref: string, what: string, rows: Rows = sampleRows) =>
  deadlinesOf(ref, rows).find((each) => each.id === `${ref}/${what}`)?.on;

describe('the deadlines of a meeting', () => {
  // Counted by hand in the papers' own calendars: bank holiday 30 August 2021, Easter 2017.
  test.each([
    ['bcp-cabinet-2021-09-01', '2021-08-23', '2021-08-03'],
    ['bcp-cabinet-2021-11-24', '2021-11-16', '2021-10-26'],
    ['bcp-cabinet-2023-09-27', '2023-09-19', '2023-08-29'],
    ['lbhf-cabinet-2016-11-07', '2016-10-28', '2016-10-09'],
    ['rutland-cabinet-2017-04-18', '2017-04-06', '2017-03-20'],
  ])('of %s have the agenda by %s and the forward plan by %s', (ref, agenda, forwardPlan) => {
    expect([day(ref, 'agenda'), day(ref, 'private-notice-2')]).toEqual([agenda, agenda]);
    expect([day(ref, 'forward-plan'), day(ref, 'private-notice-1')]).toEqual([forwardPlan, forwardPlan]);
  });

  test('have the record and the end of call-in after it, holidays left out', () => {
    const ref = 'bcp-cabinet-2021-11-24';
    expect([day(ref, 'record'), day(ref, 'call-in')]).toEqual(['2021-11-26', '2021-12-03']);
    expect(day('rutland-cabinet-2017-04-18', 'call-in')).toBe('2017-04-27');
  });

  test('have reports and sign-offs counted back from publication, closures left out', () => {
    const ref = 'bcp-cabinet-2021-09-01';
    expect(day(ref, 'reports-due')).toBe('2021-08-18');
    expect(day(ref, 'bcp-send-improvement-funding-2021/sign-off/legal')).toBe('2021-08-16');
    const closed = withChanged(sampleRows, 'organisation', { closures: ['2021-08-17', '2021-08-26'] });
    expect(day(ref, 'agenda', closed)).toBe('2021-08-20');
    expect(day(ref, 'reports-due', closed)).toBe('2021-08-16');
  });

  test('stand in order of time, each with an id of its own and what lies behind it', () => {
    for (const { ref } of sampleRows.meeting) {
      const all = deadlinesOf(ref);
      expect(all.map((each) => each.on)).toEqual(all.map((each) => each.on).sort());
      expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
      expect(all.filter((each) => each.source === '').map((each) => each.kind)).toEqual(['meeting']);
    }
  });

  test('say what is done and when', () => {
    const done = Object.fromEntries(
      deadlinesOf('lbhf-cabinet-2016-11-07').map((each) => [each.kind, each.done]),
    );
    expect(done).toMatchObject({ agenda: '2016-10-28', forwardPlan: null, callIn: null });
    const planned = (rows?: typeof sampleRows) =>
      deadlinesOf('rutland-cabinet-2017-04-18', rows).find(({ kind }) => kind === 'forwardPlan')?.done;
    expect(planned()).toBe('2017-03-03');
    expect(planned(withChanged(sampleRows, 'forwardPlanEntry', { publishedOn: null }))).toBeNull();
  });

  test('of a board that only advises have no forward plan, no notices and no call-in', () => {
    const kinds = deadlinesOf('bcp-send-improvement-board-2023-09-12').map((each) => each.kind);
    expect(new Set(kinds)).toEqual(new Set(['signOff', 'reportsDue', 'agenda', 'meeting']));
  });

  test('leave out call-in where everything is for Council to decide', () => {
    const council = sampleRows.body.find((body) => body.kind === 'council')!.id;
    const rows = withChanged(sampleRows, 'recommendation', { decidingBodyId: council });
    expect(day('bcp-cabinet-2021-09-01', 'call-in', rows)).toBeUndefined();
    expect(day('bcp-cabinet-2021-09-01', 'record', rows)).toBe('2021-09-03');
  });

  test('follow the rule in force on the day: three clear days and no forward plan in Wales', () => {
    const rows = withChanged(sampleRows, 'organisation', { nation: 'wales', noticePeriods: [] });
    expect(day('bcp-cabinet-2021-09-01', 'agenda', rows)).toBe('2021-08-25');
    expect(day('bcp-cabinet-2021-09-01', 'forward-plan', rows)).toBeUndefined();
  });

  test('are refused for a year whose holidays nobody knows yet', () => {
    const rows = withChanged(tinyContext().rows, 'meeting', { date: '2031-03-03' });
    expect(problemOf(deadlines(tinyContext(rows))).message).toBe(
      'Bank holidays are known from 2015 to 2030: the deadlines of 3 March 2031 cannot be counted.',
    );
  });
});
