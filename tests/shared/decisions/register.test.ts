import { describe, expect, test } from 'vitest';
import { firstRegisterView, sortDecisions } from '../../../renderer/decisions/registerView.ts';
import { type RegisterQuery, decisionRegister, findDecisions } from '../../../shared/decisions/register.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [meeting] = tinyRows.meeting;
if (meeting === undefined) throw new Error('the tiny library has no meeting');
const later = { ...meeting, id: tinyId('meeting', 'later'), ref: 'later', date: '2021-12-01' };
const binned = {
  ...meeting,
  id: tinyId('meeting', 'binned'),
  ref: 'binned',
  deletedAt: '2021-12-02T00:00:00Z',
};
/** `last` is the last letter of its identifier: decisions stand in the order in which they were recorded. */
const own = (last: string, fields: Partial<Row<'decision'>>): Row<'decision'> => ({
  ...tinyDecision,
  id: `${tinyDecision.id.slice(0, -1)}${last}`,
  ...fields,
});
const rows = {
  ...tinyRows,
  meeting: [meeting, later, binned],
  decision: [
    tinyDecision,
    own('b', { outcome: 'deferred', text: 'Deferred.', recommendationId: null }),
    own('c', {
      meetingId: later.id,
      text: 'Mend the school roof.',
      recommendationId: null,
      agendaItemId: null,
    }),
    own('d', { meetingId: binned.id }),
  ],
  decisionProgress: [
    {
      id: tinyId('decisionProgress', 'a'),
      deletedAt: null,
      meetingId: meeting.id,
      decisionId: tinyDecision.id,
      state: 'in-hand' as const,
      ownerPostId: tinyId('post', 'leader'),
      doneOn: null,
      note: '',
    },
  ],
};
const entries = decisionRegister(rows);
const found = (query: Partial<RegisterQuery>, from = entries) =>
  findDecisions(from, { ...firstRegisterView, ...query }).map(({ line }) => line.standing.text);

describe('the register of decisions', () => {
  test('holds every decision, the latest meeting first, without meetings in the bin', () => {
    expect(found({})).toEqual(['Mend the school roof.', 'Cabinet agreed to build the bridge.', 'Deferred.']);
  });

  test('finds by words in any order, also of the programme and of who carries it out', () => {
    expect(found({ search: 'BRIDGE build' })).toHaveLength(1);
    expect(found({ search: 'roads deferred' })).toEqual(['Deferred.']);
    expect(found({ search: 'leader' })).toEqual(['Cabinet agreed to build the bridge.']);
    expect(found({ search: 'tunnel' })).toEqual([]);
  });

  test('is narrowed by body, day, programme, amount, post and what is not carried out', () => {
    expect(found({ bodyId: tinyId('body', 'none') })).toEqual([]);
    expect(found({ from: '2021-09-02' })).toEqual(['Mend the school roof.']);
    expect(found({ until: '2021-09-01' })).toHaveLength(2);
    expect(found({ programmeId: tinyId('programme', 'roads') })).toHaveLength(2);
    expect(found({ least: 29_200_000 })).toEqual(['Cabinet agreed to build the bridge.']);
    expect(found({ least: 29_200_001 })).toEqual([]);
    expect(found({ ownerPostId: tinyId('post', 'leader') })).toHaveLength(1);
    expect(found({ show: 'open' })).toEqual(['Mend the school roof.', 'Cabinet agreed to build the bridge.']);
    const done = {
      ...rows,
      decisionProgress: rows.decisionProgress.map((each) => ({ ...each, state: 'carried-out' as const })),
    };
    expect(found({ show: 'open' }, decisionRegister(done))).toEqual(['Mend the school roof.']);
  });

  test('shows a corrected decision once, as it stands, with the progress of the first', () => {
    const correction = own('f', { supersedesId: tinyDecision.id, text: 'Build two.' });
    const [, entry] = decisionRegister({ ...rows, decision: [...rows.decision, correction] });
    expect(entry).toMatchObject({ id: tinyDecision.id, owner: 'Leader of the Council', isOpen: true });
    expect(entry?.line.standing.text).toBe('Build two.');
  });

  test('is sorted by its columns', () => {
    const texts = (by: 'date' | 'amount' | 'decision', descending: boolean) =>
      sortDecisions(entries, { by, descending }).map(({ line }) => line.standing.text.slice(0, 4));
    expect(texts('date', true)).toEqual(['Mend', 'Cabi', 'Defe']);
    expect(texts('date', false)).toEqual(['Defe', 'Cabi', 'Mend']);
    expect(texts('amount', true)[0]).toBe('Cabi');
    expect(texts('decision', false)).toEqual(['Cabi', 'Defe', 'Mend']);
  });
});
