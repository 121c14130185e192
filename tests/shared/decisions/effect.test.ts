import { describe, expect, test } from 'vitest';
import { effectOf, isEffective } from '../../../shared/decisions/effect.ts';
import { effectWords } from '../../../shared/decisions/effectWords.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const rule = { from: '2020-01-01', publishWithinWorkingDays: 2, effectiveAfterWorkingDays: 5, members: 3 };
const meeting = { ...tinyRows.meeting[0]!, date: '2021-11-24' };
const body = tinyRows.body[0]!;
const organisation = { ...tinyRows.organisation[0]!, callIn: [rule] };
const callIn: Row<'callIn'> = {
  id: tinyId('callIn', 'one'),
  deletedAt: null,
  meetingId: meeting.id,
  decisionId: tinyDecision.id,
  calledInOn: '2021-11-29',
  calledInBy: ['A', 'B', 'C'],
  ground: 'Too little evidence',
  scrutinyOn: null,
  outcome: null,
  outcomeOn: null,
  note: '',
};

const effect = (
  decision: Partial<Row<'decision'>> = {},
  settings: {
    meeting?: Partial<Row<'meeting'>>;
    body?: Partial<Row<'body'>>;
    organisation?: Partial<Row<'organisation'>>;
    callIns?: readonly Partial<Row<'callIn'>>[];
  } = {},
) =>
  effectOf(
    { ...tinyDecision, ...decision },
    {
      meeting: { ...meeting, decisionsPublishedOn: '2021-11-26', ...settings.meeting },
      body: { ...body, ...settings.body },
      organisation: { ...organisation, ...settings.organisation },
      callIns: (settings.callIns ?? []).map((each) => ({ ...callIn, ...each })),
    },
  );

describe('the effect of a decision', () => {
  // The three days on which the record of 24 November 2021 may come out, and when call-in then ends.
  test.each([
    ['2021-11-24', '2021-12-01', '2021-12-02'],
    ['2021-11-25', '2021-12-02', '2021-12-03'],
    ['2021-11-26', '2021-12-03', '2021-12-04'],
  ])('published on %s, can be called in until %s and is carried out from %s', (published, until, from) => {
    const found = effect({}, { meeting: { decisionsPublishedOn: published } });
    expect(found).toEqual({ kind: 'callable', until, from, members: 3 });
    expect([isEffective(found, until), isEffective(found, from)]).toEqual([false, true]);
  });

  test('skips Easter: what is published on 11 April 2017 can be called in until 20 April', () => {
    const rutland = sampleRows.organisation.find(({ ref }) => ref === 'rutland')!;
    const easter = { date: '2017-04-11', decisionsPublishedOn: '2017-04-11' };
    expect(effect({}, { meeting: easter, organisation: rutland })).toMatchObject({ until: '2017-04-20' });
    const shut = { ...rutland, closures: ['2017-04-19'] };
    expect(effect({}, { meeting: easter, organisation: shut })).toMatchObject({ until: '2017-04-21' });
  });

  test('waits for publication, and says by when it is due', () => {
    const found = effect({}, { meeting: { decisionsPublishedOn: null } });
    expect(found).toEqual({ kind: 'unpublished', publishBy: '2021-11-26' });
    expect(effectWords(found)).toContain('by Friday 26 November 2021');
    expect(isEffective(found, '2030-01-01')).toBe(false);
  });

  test('of a recommendation to Council, or of what was not taken, is none', () => {
    expect(effect({ outcome: 'recommended-to-council' })).toEqual({ kind: 'none', why: 'for-council' });
    for (const outcome of ['rejected', 'deferred', 'withdrawn', 'noted'] as const)
      expect(effect({ outcome })).toEqual({ kind: 'none', why: 'not-taken' });
    expect(effect({ outcome: 'amended' }).kind).toBe('callable');
  });

  test('comes at once where urgency was agreed, and where there is no call-in', () => {
    expect(effect({ callInExemptBy: 'Chair of Scrutiny', callInExemptReason: 'Unsafe' })).toEqual({
      kind: 'at-once',
      from: '2021-11-24',
      why: 'exempt',
    });
    expect(effect({}, { organisation: { callIn: [] } })).toMatchObject({ why: 'no-call-in' });
    expect(effect({}, { body: { kind: 'committee' } })).toMatchObject({ kind: 'at-once' });
  });

  test('is stopped by a call-in until scrutiny has met, and then follows what it said', () => {
    expect(effect({}, { callIns: [{}] })).toEqual({ kind: 'called-in', on: '2021-11-29' });
    expect(effect({}, { callIns: [{ outcome: 'stands', outcomeOn: '2021-12-09' }] })).toEqual({
      kind: 'after-call-in',
      from: '2021-12-09',
    });
    expect(effect({}, { callIns: [{ outcome: 'referred-back' }] })).toEqual({ kind: 'referred', to: 'back' });
    expect(effect({}, { callIns: [{ outcome: 'referred-to-council' }] })).toMatchObject({ to: 'council' });
    expect(effect({}, { callIns: [{ outcome: 'lapsed' }] }).kind).toBe('callable');
    expect(effect({}, { callIns: [{ deletedAt: '2021-11-30T00:00:00Z' }] }).kind).toBe('callable');
  });

  test('is not counted in a year whose holidays nobody knows', () => {
    expect(effect({}, { meeting: { date: '2031-03-03' } })).toEqual({ kind: 'uncounted' });
  });
});
