export interface GridGroup<R> {
  /** Empty where the rows stand in no group. */
  readonly name: string;
  readonly rows: readonly R[];
}

/** What stands on one line of a grid. */
export type GridItem<R> =
  | { readonly kind: 'group'; readonly name: string; readonly size: number }
  | { readonly kind: 'row'; readonly row: R };

/** Groups and their rows as the lines of a grid; a group without a name has no line of its own. */
export const gridItems = <R>(groups: readonly GridGroup<R>[]): readonly GridItem<R>[] =>
  groups.flatMap(({ name, rows }) => [
    ...(name === '' ? [] : [{ kind: 'group', name, size: rows.length } as const]),
    ...rows.map((row) => ({ kind: 'row', row }) as const),
  ]);

/** Where the focus goes from a line by a key: to the next line that is a row, never beyond the ends; undefined for other keys. */
export function rowFrom<R>(
  items: readonly GridItem<R>[],
  from: number,
  key: string,
  page: number,
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -items.length,
    End: items.length,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  const aim = Math.max(0, Math.min(items.length - 1, from + step));
  const isRow = (index: number): boolean => items[index]?.kind === 'row';
  const onwards = Math.sign(step);
  for (let index = aim; index >= 0 && index < items.length; index += onwards) if (isRow(index)) return index;
  for (let index = aim; index >= 0 && index < items.length; index -= onwards) if (isRow(index)) return index;
  return undefined;
}
