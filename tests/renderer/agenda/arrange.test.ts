import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type NewItem,
  arrange,
  countedItems,
  moveTo,
  nextNumber,
  numberedAgain,
} from '../../../renderer/agenda/arrange.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

type Item = Row<'agendaItem'>;
const [first] = tinyRows.agendaItem;

/** An agenda with items "a", "b", "c" … of the given numbers. */
const agenda = (...numbers: readonly string[]): readonly Item[] =>
  numbers.map((number, at) => ({
    ...first!,
    id: String.fromCodePoint(97 + at),
    number,
    position: at + 1,
  }));
const added: NewItem = {
  meetingId: first!.meetingId,
  kind: 'verbal',
  title: 'Flood',
  detail: '',
  paperId: null,
};

/** Numbers of the agenda after a change, by the identifiers of its items. */
const after = (before: readonly Item[], next: readonly (Item | NewItem)[]): Record<string, string> => {
  const { change = [] } = arrange(before, next);
  const changed = new Map(change.map(({ row }) => [row.id, (row as Item).number]));
  return Object.fromEntries(
    next.flatMap((item) => ('id' in item ? [[item.id, changed.get(item.id) ?? item.number]] : [])),
  );
};

describe('numbers', () => {
  test('count on behind a letter and behind a number given by hand', () => {
    expect([nextNumber(undefined, 1), nextNumber('3', 4), nextNumber('3a', 5), nextNumber('A', 2)]).toEqual([
      '1',
      '4',
      '4',
      '2',
    ]);
    expect([...countedItems(agenda('1', '2', '2a', '3', '9', '10'))]).toEqual(['a', 'b', 'd', 'f']);
  });

  test('follow an item that is moved', () => {
    const items = agenda('1', '2', '3', '4');
    expect(after(items, moveTo(items, new Set(['d']), 1))).toEqual({ a: '1', d: '2', b: '3', c: '4' });
    expect(after(items, moveTo(items, new Set(['a']), 4))).toEqual({ b: '1', c: '2', d: '3', a: '4' });
  });

  test('given by hand stay with their item, and what follows counts on from them', () => {
    const items = agenda('1', '2', '50', '51');
    expect(after(items, moveTo(items, new Set(['c']), 0))).toEqual({ c: '50', a: '51', b: '52', d: '53' });
  });

  test('close up behind an item that is taken out', () => {
    const items = agenda('1', '2', '3');
    const change = arrange(items, [items[0]!, items[2]!]);
    expect(change.remove).toEqual([{ kind: 'agendaItem', id: 'b' }]);
    expect(after(items, [items[0]!, items[2]!])).toEqual({ a: '1', c: '2' });
  });

  test('of a new item are those of its place', () => {
    const items = agenda('1', '2');
    expect(arrange(items, [items[0]!, added, items[1]!])).toEqual({
      change: [{ kind: 'agendaItem', row: { ...items[1], number: '3', position: 3 } }],
      add: [{ kind: 'agendaItem', row: { ...added, number: '2', position: 2 } }],
      remove: [],
    });
  });

  test('can all be counted again from 1', () => {
    const { change = [] } = numberedAgain(agenda('1', '7', '7a'));
    expect(change.map(({ row }) => (row as Item).number)).toEqual(['2', '3']);
  });
});

test('whatever is moved where, every item stays and the order of the others is kept', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat(11), { maxLength: 4 }),
      fc.nat(12),
      (length, picked, to) => {
        const items = agenda(...Array.from({ length }, (_, at) => String(at + 1)));
        const keys = new Set(picked.flatMap((at) => items[at]?.id ?? []));
        const next = moveTo(items, keys, Math.min(to, length));
        expect(next.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id));
        const others = (list: readonly Item[]) => list.filter(({ id }) => !keys.has(id)).map(({ id }) => id);
        expect(others(next)).toEqual(others(items));
      },
    ),
  );
});
