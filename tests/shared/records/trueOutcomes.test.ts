import { describe, expect, test } from 'vitest';
import { decisionRegister } from '../../../shared/decisions/register.ts';
import type { MeetingRecord } from '../../../shared/decisions/meetingRecord.ts';
import { renderText } from '../../../shared/document/text.ts';
import { recordDocument } from '../../../shared/records/recordDocument.ts';
import type { MeetingDocument } from '../../../shared/records/recordRequest.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { hold } from '../../fixtures/heldMeeting.ts';
import { stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const textOf = ({ rows, meeting }: MeetingRecord, kind: MeetingDocument): string =>
  renderText(
    valueOf(recordDocument(rows, { kind, meetingId: meeting.id, audience: 'public' }, stamp.at)),
  ).replace(/\s+/g, ' ');
const all = (record: MeetingRecord): string[] =>
  (['decisionRecord', 'minutes', 'decisionNotice'] as const).map((kind) => textOf(record, kind));
const registered = (record: MeetingRecord) =>
  decisionRegister(record.rows).map(({ place, line, isOpen }) => [place, line.standing.outcome, isOpen]);

describe('what the councils’ own records say of the sample meetings', () => {
  test('September 2021: two recommended to Council, two resolved by Cabinet, unanimously', async () => {
    const unanimous = { vote: 'unanimous' as const };
    const { record } = await hold('bcp-cabinet-2021-09-01', [
      { outcome: 'recommended-to-council', fields: unanimous },
      { outcome: 'recommended-to-council', fields: unanimous },
      { outcome: 'agreed', fields: unanimous },
      { outcome: 'agreed', fields: unanimous },
    ]);
    const held = record();
    for (const text of all(held)) {
      expect(text.match(/RECOMMENDED to Council: /g)).toHaveLength(2);
      expect(text.match(/RESOLVED: /g)).toHaveLength(2);
    }
    expect(textOf(held, 'decisionRecord').match(/Voting: unanimous\./g)).toHaveLength(4);
    expect(textOf(held, 'decisionNotice').match(/cannot be called in; Council decides/g)).toHaveLength(2);
    expect(registered(held)).toEqual([
      ['6 a)', 'recommended-to-council', false],
      ['6 b)', 'recommended-to-council', false],
      ['6 c)', 'agreed', true],
      ['6 d)', 'agreed', true],
    ]);
  });

  test('November 2021: (a) as it is, (b) with another portfolio holder, both wordings kept', async () => {
    const { record, db } = await hold('bcp-cabinet-2021-11-24', [
      { outcome: 'agreed' },
      {
        outcome: 'amended',
        change: ['Covid Resilience, Schools and Skills', 'Council Priorities and Delivery'],
      },
    ]);
    valueOf(saveRow(db, 'meeting', { ...record().meeting, decisionsPublishedOn: '2021-11-26' }, stamp));
    const held = record();
    for (const text of all(held)) {
      expect(text).toContain('RESOLVED, as amended: ');
      expect(text).toContain('Council Priorities and Delivery');
    }
    expect(textOf(held, 'decisionRecord')).toMatch(/As recommended: .*Covid Resilience, Schools and Skills/);
    expect(textOf(held, 'minutes')).toMatch(/As recommended: .*Covid Resilience, Schools and Skills/);
    expect(textOf(held, 'decisionNotice')).toContain('until the end of Friday 3 December 2021');
    expect(registered(held)).toEqual([
      ['6 (a)', 'agreed', true],
      ['6 (b)', 'amended', true],
    ]);
  });

  test('September 2023: approved, with a member who declared an interest and did not vote', async () => {
    const { record } = await hold(
      'bcp-cabinet-2023-09-27',
      [{ outcome: 'agreed', fields: { vote: 'unanimous' } }],
      ({ db, record: before, item }) => {
        const { meeting, people } = before();
        valueOf(
          saveRow(
            db,
            'declaration',
            {
              id: tinyId('declaration', 'leader'),
              deletedAt: null,
              meetingId: meeting.id,
              agendaItemId: item.id,
              attendanceId: people[0]!.id,
              kind: 'non-registrable',
              nature: 'a relative works for the service',
              conduct: 'did-not-vote',
              dispensation: '',
            },
            stamp,
          ),
        );
      },
    );
    const held = record();
    const declared =
      'Leader of the Council declared a non-registrable interest (a relative works for the service) and stayed and did not vote.';
    expect(textOf(held, 'decisionRecord')).toContain(`Interests declared: ${declared}`);
    expect(textOf(held, 'minutes')).toContain(declared);
    for (const text of all(held)) expect(text).toContain('RESOLVED: ');
    const [entry] = decisionRegister(held.rows);
    expect(entry).toMatchObject({ place: '6 a.', amountPence: 784_000_00, isOpen: true });
    expect(entry?.programme?.name).toMatch(/SEND/);
  });
});
