import { describe, expect, it } from 'vitest';
import { agendaLate } from '../../../../shared/checks/rules/agendaLate.ts';
import { addDays } from '../../../../shared/dates.ts';
import { foundBy, inSample, messagesBy, sampleMeetings } from '../dates/cabinet.ts';

const published = (date: string, agendaPublishedOn: string | null) => ({
  meeting: { date, agendaPublishedOn, noticeOn: agendaPublishedOn },
});

describe('an agenda that came too late', () => {
  // Meeting and latest day with five clear working days: bank holidays of August 2021 and Easter 2017 among them.
  it.each([
    ['2021-09-01', '2021-08-23'],
    ['2021-11-24', '2021-11-16'],
    ['2023-09-27', '2023-09-19'],
    ['2016-11-07', '2016-10-28'],
    ['2017-04-18', '2017-04-06'],
  ])('for the meeting of %s is silent on %s and speaks a day later', (meeting, latest) => {
    const organisation = { noticePeriods: [] };
    expect(foundBy(agendaLate, { ...published(meeting, latest), organisation })).toEqual([]);
    expect(foundBy(agendaLate, { ...published(meeting, addDays(latest, 1)), organisation })).toHaveLength(1);
  });

  it('says the days counted, the holiday left out and the latest day', () => {
    expect(foundBy(agendaLate, published('2021-09-01', '2021-08-24'))).toMatchObject([
      {
        severity: 'must',
        message:
          'The agenda was published on Tuesday 24 August 2021, 4 clear working days (25, 26, 27 and 31 August; not Monday 30 August, Summer bank holiday) before Wednesday 1 September 2021; 5 clear working days are needed, so Monday 23 August 2021 was the latest day. Move the meeting, or the items to the next one.',
      },
    ]);
  });

  it('counts what came out on a Saturday from the Monday', () => {
    const organisation = { noticePeriods: [] };
    expect(messagesBy(agendaLate, { ...published('2016-11-07', '2016-10-29'), organisation })[0]).toContain(
      '4 clear working days (1, 2, 3 and 4 November), counted from Monday 31 October when the offices were open',
    );
  });

  it('tells committees of the chair’s urgent items, and boards that only advise less strictly', () => {
    const late = published('2021-09-01', '2021-08-25');
    expect(messagesBy(agendaLate, { ...late, body: { kind: 'committee' } })[0]).toContain('s.100B(4)(b)');
    expect(foundBy(agendaLate, { ...late, body: { kind: 'board', decides: false } })[0]?.severity).toBe(
      'should',
    );
  });

  it('holds the notice of the meeting to the same days', () => {
    expect(messagesBy(agendaLate, { meeting: { noticeOn: '2021-08-27' } })[0]).toContain(
      'Notice of the meeting was given on Friday 27 August 2021, 1 clear working day (31 August;',
    );
  });

  it('counts three days in Wales and for a parish that has set them, and the holidays of the nation', () => {
    const three = published('2021-09-01', '2021-08-25');
    expect(foundBy(agendaLate, { ...three, organisation: { nation: 'wales', noticePeriods: [] } })).toEqual(
      [],
    );
    expect(
      foundBy(agendaLate, { ...three, organisation: { nation: 'england', noticePeriods: [] } }),
    ).toHaveLength(1);
    const parish = {
      noticePeriods: [
        {
          from: '2020-01-01',
          agendaClearDays: 3,
          agendaWorkingDays: true,
          forwardPlanClearDays: 28,
          forwardPlanWorkingDays: false,
        },
      ],
    };
    expect(foundBy(agendaLate, { ...three, organisation: parish })).toEqual([]);
    // 30 August is no holiday in Scotland, so 24 August leaves five days there.
    const [english] = parish.noticePeriods;
    if (english === undefined) throw new Error('no notice period');
    const scottish = { nation: 'scotland' as const, noticePeriods: [{ ...english, agendaClearDays: 5 }] };
    expect(foundBy(agendaLate, { ...published('2021-09-01', '2021-08-24'), organisation: scottish })).toEqual(
      [],
    );
  });

  it('takes the notice period that was in force on the day', () => {
    const period = { agendaWorkingDays: true, forwardPlanClearDays: 28, forwardPlanWorkingDays: false };
    const noticePeriods = [
      { ...period, from: '2020-01-01', agendaClearDays: 3 },
      { ...period, from: '2021-09-01', agendaClearDays: 5 },
    ];
    expect(
      foundBy(agendaLate, { ...published('2021-09-01', '2021-08-25'), organisation: { noticePeriods } }),
    ).toHaveLength(1);
    expect(
      foundBy(agendaLate, { ...published('2021-08-27', '2021-08-23'), organisation: { noticePeriods } }),
    ).toEqual([]);
  });

  it('names the latest day while none is recorded, as a note until the meeting is published', () => {
    const [draft] = foundBy(agendaLate, published('2021-09-01', null));
    expect(draft).toMatchObject({
      severity: 'note',
      message: expect.stringContaining(
        'published by Monday 23 August 2021, 5 clear working days before',
      ) as string,
    });
    const out = { meeting: { ...published('2021-09-01', null).meeting, status: 'published' as const } };
    expect(foundBy(agendaLate, out)[0]?.severity).toBe('should');
  });

  it('speaks of a day after the meeting, and takes one of years before, whatever holidays are known', () => {
    expect(messagesBy(agendaLate, published('2021-09-01', '2041-09-01'))[0]).toContain(
      '0 clear working days before',
    );
    expect(foundBy(agendaLate, published('2021-09-01', '2011-09-01'))).toEqual([]);
  });

  it('says nothing where the bank holidays are not known', () => {
    expect(foundBy(agendaLate, published('2045-03-01', '2045-02-28'))).toEqual([]);
  });

  it.each(Object.values(sampleMeetings))('is silent on the sample meeting %s, published in time', (ref) => {
    expect(inSample(agendaLate, ref)).toEqual([]);
  });
});
