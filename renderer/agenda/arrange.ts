import type { Row } from '../../shared/entities/index.ts';
import type { Together } from '../history/steps.ts';

type Item = Row<'agendaItem'>;

/** An item before it is in the library: place and number come of where it stands. */
export type NewItem = Pick<Item, 'meetingId' | 'kind' | 'title' | 'detail' | 'paperId'>;

/**
 * The number that an item gets by itself behind the one before it: "4" behind "3", and also behind "3a", because items
 * with letters are put in between. Behind a number without figures the place counts.
 */
export function nextNumber(before: string | undefined, place: number): string {
  if (before === undefined) return '1';
  const whole = /\d+/.exec(before)?.[0];
  return String(whole === undefined ? place : Number(whole) + 1);
}

/** Identifiers of the items whose number is the one that counting gives: all others were numbered by hand. */
export function countedItems(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.filter((item, at) => item.number === nextNumber(items[at - 1]?.number, at + 1)).map(({ id }) => id),
  );
}

/**
 * Turns one order of an agenda into another: places are counted anew, and so are the numbers, except those that were given
 * by hand. Items that are in `before` only are taken out; what is not in the library yet is added.
 */
export function arrange(before: readonly Item[], after: readonly (Item | NewItem)[]): Together {
  const counted = countedItems(before);
  let last: string | undefined;
  const placed = after.map((item, at) => {
    const own = 'id' in item && !counted.has(item.id) ? item.number : nextNumber(last, at + 1);
    last = own;
    return { ...item, position: at + 1, number: own };
  });
  const kept = new Set(after.flatMap((item) => ('id' in item ? [item.id] : [])));
  return {
    change: placed.flatMap((row) => {
      const old = 'id' in row ? before.find(({ id }) => id === row.id) : undefined;
      return old === undefined || (old.position === row.position && old.number === row.number)
        ? []
        : [{ kind: 'agendaItem' as const, row: row as Item }];
    }),
    add: placed.flatMap((row) => ('id' in row ? [] : [{ kind: 'agendaItem' as const, row: { ...row } }])),
    remove: before.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ kind: 'agendaItem' as const, id })),
  };
}

/** All numbers counted from 1, whatever was given by hand. */
export const numberedAgain = (items: readonly Item[]): Together => ({
  change: items.flatMap((item, at) =>
    item.number === String(at + 1)
      ? []
      : [{ kind: 'agendaItem' as const, row: { ...item, number: String(at + 1) } }],
  ),
});

/** The items with those of `keys` moved, in their order, in front of the one at `to` (behind the last for its length). */
export function moveTo(items: readonly Item[], keys: ReadonlySet<string>, to: number): readonly Item[] {
  const moved = items.filter(({ id }) => keys.has(id));
  const stays = (part: readonly Item[]) => part.filter(({ id }) => !keys.has(id));
  return [...stays(items.slice(0, to)), ...moved, ...stays(items.slice(to))];
}
