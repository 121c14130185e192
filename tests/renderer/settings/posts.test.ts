import { expect, test } from 'vitest';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { holderFaults, holderName, usesOfPost } from '../../../renderer/settings/posts/posts.ts';
import { seatFaults, seatGroups, sitting } from '../../../renderer/settings/bodies/seats.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const post = tinyId('post', 'leader');
const person = (name: string): Row<'person'> => ({
  id: tinyId('person', name),
  deletedAt: null,
  organisationId: tinyRows.organisation[0]?.id ?? '',
  name,
  email: '',
  telephone: '',
});
const holder = (name: string, from: string, until: string | null): Row<'postHolder'> => ({
  id: tinyId('postHolder', `${name} ${from}`),
  deletedAt: null,
  postId: post,
  personId: tinyId('person', name),
  from,
  until,
});
const held = (...postHolder: Row<'postHolder'>[]): Rows => ({
  ...tinyRows,
  person: [person('Ann'), person('Bob')],
  postHolder,
});

test('gaps, overlaps and a vacancy of a post are said plainly', () => {
  const rows = held(
    holder('Ann', '2021-01-01', '2021-03-31'),
    holder('Bob', '2021-05-01', '2021-12-31'),
    holder('Ann', '2021-12-01', '2022-01-31'),
  );
  expect(holderFaults(rows, post, '2022-03-01')).toEqual([
    'Nobody holds the post from 1 April 2021 to 30 April 2021.',
    'Bob and Ann both hold the post from 1 December 2021 to 31 December 2021. Papers print the one who started later.',
    'Nobody has held the post since 31 January 2022.',
  ]);
  expect(holderName(rows, post, '2021-02-01')).toBe('Ann');
  expect(holderName(rows, post, '2021-04-15')).toBeUndefined();
});

test('a holder who leaves before starting, and a single day without one', () => {
  const rows = held(
    holder('Ann', '2021-05-01', '2021-01-31'),
    holder('Bob', '2021-06-01', '2021-06-30'),
    holder('Ann', '2021-07-02', null),
  );
  expect(holderFaults(rows, post, '2022-03-01')).toEqual([
    'Ann leaves the post before starting in it: change one of the two days.',
    'Nobody holds the post on 1 July 2021.',
  ]);
});

test('a post that is held and nobody is seated twice on says nothing', () => {
  expect(holderFaults(held(holder('Ann', '2021-01-01', null)), post, '2022-03-01')).toEqual([]);
  expect(holderFaults(held(), post, '2022-03-01')).toEqual([]);
});

const seat = (position: number, from: string, until: string | null, postId = post): Row<'membership'> => ({
  id: tinyId('membership', `${position} ${from}`),
  deletedAt: null,
  bodyId: tinyId('body', 'cabinet'),
  postId,
  role: 'Member',
  position,
  from,
  until,
});

test('seats stand in their order, those that have ended apart, the latest first', () => {
  const body = tinyId('body', 'cabinet');
  const seats = [
    seat(2, '2021-01-01', null),
    seat(1, '2023-01-01', null),
    seat(3, '2020-01-01', '2020-12-31'),
    seat(4, '2020-01-01', '2021-12-31'),
  ];
  const { present, former } = seatGroups(seats, body, '2022-06-01');
  expect(present.map(({ position }) => position)).toEqual([1, 2]);
  expect(former.map(({ position }) => position)).toEqual([4, 3]);
  expect(sitting(seats, body, '2022-06-01').map(({ position }) => position)).toEqual([2]);
});

test('a post that is seated twice at once is said; one that leaves and comes back is not', () => {
  const body = tinyId('body', 'cabinet');
  const title = (): string => 'The Leader';
  expect(seatFaults([seat(1, '2021-01-01', '2021-06-30'), seat(2, '2021-06-01', null)], body, title)).toEqual(
    ['The Leader is seated twice between 1 June 2021 and 30 June 2021: a cover would list it twice.'],
  );
  expect(seatFaults([seat(1, '2021-01-01', '2021-06-30'), seat(2, '2022-01-01', null)], body, title)).toEqual(
    [],
  );
});

test('what names a post is counted, so that nobody deletes it by mistake', () => {
  const rows: Rows = { ...held(), membership: [seat(1, '2021-01-01', null)], risk: [], action: [] };
  expect(usesOfPost({ ...rows, programme: [] }, post)).toBe('1 seat');
  const [risk] = tinyRows.risk;
  if (risk === undefined) throw new Error('The fixture has no risk.');
  const named = { ...risk, ownerPostId: post };
  expect(usesOfPost({ ...rows, programme: [], risk: [named, named] }, post)).toBe('1 seat and 2 risks');
  expect(usesOfPost({ ...rows, programme: [], membership: [] }, tinyId('post', 'nobody'))).toBe('');
});
