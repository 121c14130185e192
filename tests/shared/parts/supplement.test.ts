import { expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { supplementChoices } from '../../../shared/parts/supplement.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const bridge = tinyRows.agendaItem[0]!;
const apologies = {
  ...bridge,
  id: tinyId('agendaItem', 'apologies'),
  position: 2,
  number: '2.',
  title: 'Apologies',
  kind: 'standing' as const,
  paperId: null,
};
const asPublished: Rows = { ...tinyRows, agendaItem: [bridge, apologies] };

const dataOf = (rows: Rows) => ({
  meetingId: tinyId('meeting', 'cabinet'),
  rows,
  assembledAt: '2026-11-22T09:00:00Z',
});

/** What a supplement could bring for each item of the agenda, when `before` has been published and `now` is in the library. */
const brought = (now: Rows, before: Rows = asPublished) =>
  supplementChoices(dataOf(now), [assemble(dataOf(before))]).map(({ item, brings }) => [item.title, brings]);

test('an agenda that is as it was published leaves nothing to supplement', () => {
  expect(brought(asPublished)).toEqual([
    ['The bridge', null],
    ['Apologies', null],
  ]);
});

test('a paper that has changed can be issued again, and its changes are counted', () => {
  const paper = tinyRows.paper.map((each) => ({ ...each, title: 'The footbridge' }));
  const choices = supplementChoices(dataOf({ ...asPublished, paper }), [assemble(dataOf(asPublished))]);
  expect(choices.map(({ brings }) => brings)).toEqual(['revised paper', null]);
  expect(choices[0]?.changes).toBeGreaterThan(0);
});

test('a paper that came after publication is late, and an item that came after it is new', () => {
  const toFollow = { ...bridge, paperId: null };
  expect(brought(asPublished, { ...asPublished, agendaItem: [toFollow] })).toEqual([
    ['The bridge', 'late paper'],
    ['Apologies', 'further item'],
  ]);
});

test('an item that was deleted is not offered', () => {
  const agendaItem = [bridge, { ...apologies, deletedAt: '2026-11-22T08:00:00Z' }];
  expect(brought({ ...asPublished, agendaItem }).map(([title]) => title)).toEqual(['The bridge']);
});
