import { describe, expect, it } from 'vitest';
import { exclusionItemMissing } from '../../../../shared/checks/rules/exclusionItemMissing.ts';
import { privateMeetingNotice } from '../../../../shared/checks/rules/privateMeetingNotice.ts';
import { tinyRows } from '../../../fixtures/tinyRows.ts';
import { foundBy, inSample, messagesBy, sampleMeetings } from '../dates/cabinet.ts';

const paper = { restriction: 'exempt' as const, exemptParagraphs: [3] };
const meeting = {
  privateNotice1On: '2021-08-03',
  privateNotice2On: '2021-08-23',
  privateReasons: 'The report names a contractor’s prices.',
  privateResponse: 'No representations were received.',
};

describe('notices of private business', () => {
  it('are both asked for, with their days and what they have to say', () => {
    expect(messagesBy(privateMeetingNotice, { paper })).toEqual([
      'The first notice of private business is not recorded; it has to be published 28 clear days before, by Tuesday 3 August 2021, with the reasons for meeting in private. At shorter notice only with the scrutiny chair’s agreement that the meeting is urgent, and a notice that says why (reg 5(6) and (7)).',
      'The second notice of private business is not recorded; it has to be published 5 clear working days before, by Monday 23 August 2021, with the reasons, the representations received and the answer to them. At shorter notice only with the scrutiny chair’s agreement that the meeting is urgent, and a notice that says why (reg 5(6) and (7)).',
    ]);
  });

  it('are counted', () => {
    expect(foundBy(privateMeetingNotice, { paper, meeting })).toEqual([]);
    const late = { ...meeting, privateNotice1On: '2021-08-04', privateNotice2On: '2021-08-24' };
    expect(messagesBy(privateMeetingNotice, { paper, meeting: late })).toMatchObject([
      expect.stringContaining('gave 27 clear days (5 to 31 August)') as string,
      expect.stringContaining('gave 4 clear working days (25, 26, 27 and 31 August;') as string,
    ]);
  });

  const agreed = {
    privateAgreedBy: 'Chair of Overview and Scrutiny',
    privateAgreedOn: '2021-08-27',
    privateUrgency: 'The contract ends on 3 September.',
    privateUrgencyNoticeOn: '2021-08-27',
  };

  it('may come late, or not at all, where shorter notice was agreed and the reason published', () => {
    expect(foundBy(privateMeetingNotice, { paper, meeting: agreed })).toEqual([]);
    const late = { ...meeting, ...agreed, privateNotice1On: '2021-08-20' };
    expect(foundBy(privateMeetingNotice, { paper, meeting: late })).toEqual([]);
  });

  it.each([
    [{ privateAgreedBy: '' }, 'who agreed to it, and when (reg 5(6))'],
    [{ privateAgreedOn: null }, 'who agreed to it, and when (reg 5(6))'],
    [{ privateAgreedOn: '2021-09-02' }, 'an agreement before the meeting: that of Thursday 2 September 2021'],
    [{ privateUrgency: '' }, 'why it is urgent and cannot reasonably be deferred (reg 5(7))'],
    [{ privateUrgencyNoticeOn: null }, 'the day on which that reason was published (reg 5(7))'],
  ])('at shorter notice with %j lack %s', (change, missing) => {
    expect(foundBy(privateMeetingNotice, { paper, meeting: { ...agreed, ...change } })).toMatchObject([
      { severity: 'must', message: expect.stringContaining(`lacks ${missing}`) as string },
    ]);
  });

  it('ought to say their reasons, and the second also the response', () => {
    expect(messagesBy(privateMeetingNotice, { paper, meeting: { ...meeting, privateReasons: '' } })).toEqual([
      'The notices of private business are recorded without the reasons for meeting in private (reg 5(3) and (5)).',
    ]);
    const bare = { ...meeting, privateReasons: ' ', privateResponse: '' };
    expect(foundBy(privateMeetingNotice, { paper, meeting: bare })).toMatchObject([
      {
        severity: 'should',
        message: expect.stringContaining('and the response to the representations') as string,
      },
    ]);
  });

  it('concern confidential reports too, and no open ones, committees or restrictions that have ended', () => {
    expect(foundBy(privateMeetingNotice, { paper: { restriction: 'confidential' } })).toHaveLength(2);
    expect(foundBy(privateMeetingNotice)).toEqual([]);
    expect(foundBy(privateMeetingNotice, { paper, body: { kind: 'committee' } })).toEqual([]);
    expect(foundBy(privateMeetingNotice, { paper: { ...paper, restrictedUntil: '2021-08-31' } })).toEqual([]);
    expect(
      foundBy(privateMeetingNotice, { paper: { ...paper, restrictedUntil: '2021-09-01' } }),
    ).toHaveLength(2);
    expect(inSample(privateMeetingNotice, sampleMeetings.request2021)).toEqual([]);
  });
});

describe('the exclusion of the public', () => {
  const [item] = tinyRows.agendaItem;
  if (item === undefined) throw new Error('no agenda item');
  const second = { ...item, position: 2 };
  const exclusion = { ...item, id: `${item.id.slice(0, -1)}0`, kind: 'exclusion' as const, paperId: null };

  it('needs an item before the first restricted report', () => {
    expect(messagesBy(exclusionItemMissing, { paper })[0]).toContain('no item before it excludes the public');
    const rows = (position: number) => ({ agendaItem: [{ ...exclusion, position }, second] });
    expect(foundBy(exclusionItemMissing, { paper, rows: rows(1) })).toEqual([]);
    expect(foundBy(exclusionItemMissing, { paper, rows: rows(3) })).toHaveLength(1);
    expect(foundBy(exclusionItemMissing)).toEqual([]);
  });
});
