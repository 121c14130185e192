import { expect, test } from 'vitest';
import { changedBlock, pageOfBlock } from '../../../renderer/pages/changedBlock.ts';
import { assemble } from '../../../shared/assemble.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyRows.meeting[0]!.id;
const packOf = (rows: Partial<Rows>, assembledAt = '2026-11-26T09:00:00.000Z') =>
  assemble({ meetingId, rows: { ...tinyRows, ...rows }, assembledAt });
const before = packOf({});

test('the block that an edit changed is found in the paper, though the contents repeat it', () => {
  const [paper] = tinyRows.paper;
  const after = packOf({ paper: [{ ...paper!, title: 'Another bridge' }] });
  expect(changedBlock(before, after)).toMatch(new RegExp(`^${paper!.ref}`));
});

test('what stands on the agenda alone is found there', () => {
  const agendaItem = tinyRows.agendaItem.map((item) => ({ ...item, detail: 'Key decision.' }));
  expect(changedBlock(before, packOf({ agendaItem }))).toBe('agenda.items');
});

test('the same rows at another time are no change', () => {
  expect(changedBlock(before, packOf({}, '2026-11-27T09:00:00.000Z'))).toBeNull();
});

test('a block without a page of its own is on that of what it is a part of', () => {
  const places = { paper: 4, 'paper/p-1': 6, 'agenda.items': 2 };
  expect(pageOfBlock(places, 'paper/p-1')).toBe(6);
  expect(pageOfBlock(places, 'paper/p-1.2.1')).toBe(6);
  expect(pageOfBlock(places, 'paper/p-9')).toBe(4);
  expect(pageOfBlock(places, 'gone')).toBeUndefined();
});
