import { describe, expect, test } from 'vitest';
import type { MeetingRecord } from '../../../shared/decisions/meetingRecord.ts';
import { renderText } from '../../../shared/document/text.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { actionSheet } from '../../../shared/records/actionSheet.ts';
import { decisionNotice } from '../../../shared/records/decisionNotice.ts';
import { decisionRecord } from '../../../shared/records/decisionRecord.ts';
import { minutesDocument } from '../../../shared/records/minutes.ts';
import { recordDocument } from '../../../shared/records/recordDocument.ts';
import type { Audience } from '../../../shared/records/recordRequest.ts';
import { meetingRecord } from '../../../shared/decisions/meetingRecord.ts';
import { problemOf, stamp } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [meeting] = tinyRows.meeting;
const [item] = tinyRows.agendaItem;
const [organisation] = tinyRows.organisation;
if (meeting === undefined || item === undefined || organisation === undefined)
  throw new Error('the tiny library has no meeting');

const rule = { from: '2020-01-01', publishWithinWorkingDays: 2, effectiveAfterWorkingDays: 5, members: 3 };
const sheet: Row<'itemRecord'> = {
  id: tinyId('itemRecord', 'bridge'),
  deletedAt: null,
  agendaItemId: item.id,
  discussion: 'The price of steel was discussed.\n\nMembers thanked the builders.',
  inPrivate: false,
  exclusion: '',
  publicSummary: '',
  urgency: '',
  drafts: [],
};
const person = (name: string, fields: Partial<Row<'attendance'>> = {}): Row<'attendance'> => ({
  id: tinyId('attendance', name),
  deletedAt: null,
  meetingId: meeting.id,
  position: 1,
  postId: null,
  name,
  role: 'member',
  state: 'present',
  substituteForPostId: null,
  arrivedAt: null,
  leftAt: null,
  ...fields,
});
const minutes = (fields: Partial<Row<'minutes'>>): Row<'minutes'> => ({
  id: tinyId('minutes', 'cabinet'),
  deletedAt: null,
  meetingId: meeting.id,
  confirmedOn: null,
  confirmedAtMeetingId: null,
  signedBy: '',
  corrections: [],
  ...fields,
});

const held = (more: Partial<Rows> = {}, sheetFields: Partial<Row<'itemRecord'>> = {}): MeetingRecord =>
  meetingRecord(
    {
      ...tinyRows,
      organisation: [{ ...organisation, callIn: [rule] }],
      meeting: [{ ...meeting, decisionsPublishedOn: '2021-09-03' }],
      itemRecord: [{ ...sheet, ...sheetFields }],
      decision: [tinyDecision],
      attendance: [
        person('Alder', { arrivedAt: '10:15' }),
        person('Birch', { role: 'substitute', substituteForPostId: tinyId('post', 'leader') }),
        person('Cedar', { state: 'apologies' }),
        person('Clerk', { role: 'officer' }),
      ],
      ...more,
    },
    meeting.id,
  )!;

const makers = { decisionRecord, minutesDocument, decisionNotice, actionSheet };
const textOf = (maker: keyof typeof makers, record = held(), audience: Audience = 'public'): string =>
  renderText(makers[maker](record, { audience, assembledAt: stamp.at })).replace(/\s+/g, ' ');

describe('the record of decisions', () => {
  test('has the five things that regulation 12 asks for, also where there is nothing to say', () => {
    const text = textOf('decisionRecord');
    for (const words of [
      'RESOLVED: Cabinet agreed to build the bridge.',
      'Date: Wednesday 1 September 2021',
      'Reasons: None recorded',
      'Alternatives considered and rejected: None',
      'Interests declared: None',
      'Dispensations: None',
      'Voting: 7 for, 0 against, 0 abstained.',
      'until the end of Friday 10 September 2021',
    ])
      expect(text).toContain(words);
  });

  test('shows a correction beside what it corrects', () => {
    const correction = {
      ...tinyDecision,
      id: tinyId('decision', 'zcorrection'),
      supersedesId: tinyDecision.id,
      text: 'Cabinet agreed to build two bridges.',
      correction: 'The second bridge was left out.',
    };
    const text = textOf('decisionRecord', held({ decision: [tinyDecision, correction] }));
    expect(text).toContain('RESOLVED: Cabinet agreed to build two bridges.');
    expect(text).toContain(
      'Recorded before as “Cabinet agreed to build the bridge.” (Agreed). The second bridge',
    );
  });
});

describe('minutes', () => {
  test('say who was there, what was said and what was decided', () => {
    const text = textOf('minutesDocument');
    expect(text).toContain('Alder (from 10.15am)');
    expect(text).toContain('Birch (substitute for the Leader of the Council)');
    expect(text).toMatch(/Officers: Clerk.*Apologies: Cedar/);
    expect(text).toContain('Members thanked the builders.');
    expect(text).toContain('RESOLVED: Cabinet agreed to build the bridge. Moved by Leader of the Council.');
    expect(text).toContain('Draft minutes, to be confirmed');
  });

  test('are no draft once they are confirmed, and show what was corrected', () => {
    const corrections = [
      { was: 'The price of steel', now: 'The price of stone' },
      { was: 'No such words', now: 'Others' },
      { was: ' ', now: 'nothing' },
    ];
    const text = textOf(
      'minutesDocument',
      held({ minutes: [minutes({ confirmedOn: '2021-10-01', signedBy: 'the Chair', corrections })] }),
    );
    expect(text).not.toContain('Draft minutes');
    expect(text).toContain('The price of stone was discussed.');
    expect(text).toContain('as corrected, on Friday 1 October 2021 and signed by the Chair.');
    expect(text).toContain('Others (added: the draft had no such words)');
  });

  test('before confirmation keep the draft’s words', () => {
    const corrections = [{ was: 'steel', now: 'stone' }];
    const text = textOf('minutesDocument', held({ minutes: [minutes({ corrections })] }));
    expect(text).toContain('The price of steel was discussed.');
    expect(text).toContain('Draft minutes');
  });
});

describe('what was heard in private', () => {
  const secret = 'Contractor Xylo offered £9m';
  const hidden = held(
    {
      decision: [
        {
          ...tinyDecision,
          text: secret,
          reasons: secret,
          callInExemptBy: 'Chair',
          callInExemptReason: secret,
        },
      ],
      action: tinyRows.action.map((action) => ({ ...action, text: secret, agendaItemId: item.id })),
      declaration: [
        {
          id: tinyId('declaration', 'a'),
          deletedAt: null,
          meetingId: meeting.id,
          agendaItemId: item.id,
          attendanceId: tinyId('attendance', 'Alder'),
          kind: 'pecuniary',
          nature: secret,
          conduct: 'withdrew',
          dispensation: secret,
        },
      ],
    },
    { inPrivate: true, discussion: secret, urgency: secret, publicSummary: 'A contract was considered.' },
  );

  test.each(Object.keys(makers) as (keyof typeof makers)[])('is left out of the public %s', (maker) => {
    expect(textOf(maker, hidden)).not.toContain('Xylo');
    expect(textOf(maker, hidden, 'members')).toContain('Xylo');
  });

  test('is marked on every page for members, and summed up for the public', () => {
    expect(textOf('minutesDocument', hidden, 'members')).toContain('Not for publication');
    expect(textOf('minutesDocument', hidden)).toContain('A contract was considered.');
    expect(textOf('decisionRecord', hidden)).toContain(
      'A decision was taken on this item, which was heard in private.',
    );
  });
});

describe('the action sheet', () => {
  test('has a part for each post, and what nobody was given last', () => {
    const action = { ...tinyRows.action[0]!, agendaItemId: item.id };
    const document = actionSheet(held({ action: [action] }), { audience: 'public', assembledAt: stamp.at });
    expect(document.parts.map(({ title }) => title)).toEqual([
      'Leader of the Council',
      'Not assigned to anybody yet',
    ]);
    expect(renderText(document)).toContain('Ask for a fixed price');
  });

  test('leaves out what is carried out', () => {
    const progress: Row<'decisionProgress'> = {
      id: tinyId('decisionProgress', 'a'),
      deletedAt: null,
      meetingId: meeting.id,
      decisionId: tinyDecision.id,
      state: 'carried-out',
      ownerPostId: null,
      doneOn: '2021-10-01',
      note: '',
    };
    expect(textOf('actionSheet', held({ decisionProgress: [progress] }))).toContain('Nothing was left to do');
  });
});

test('a record of a meeting that is not there is refused', () => {
  const request = { kind: 'minutes', meetingId: tinyId('meeting', 'none'), audience: 'public' } as const;
  expect(problemOf(recordDocument(tinyRows, request, stamp.at)).kind).toBe('notFound');
});
