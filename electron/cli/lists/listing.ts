/** What a list shows to people, and the same for programs with nothing shortened or formatted. */
export interface Listing {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, from 0. */
  readonly right: ReadonlySet<number>;
  readonly json: readonly unknown[];
}

/** One column: its heading, what stands in it, and whether that is a number. */
export interface ListColumn<T> {
  readonly head: string;
  readonly cell: (entry: T) => string;
  readonly number?: true;
}

export const listing = <T>(entries: readonly T[], columns: readonly ListColumn<T>[]): Listing => ({
  head: columns.map((column) => column.head),
  rows: entries.map((entry) => columns.map((column) => column.cell(entry))),
  right: new Set(columns.flatMap((column, at) => (column.number === true ? [at] : []))),
  json: entries,
});

/** Cuts a title for a table; JSON has it whole. */
export const brief = (text: string, length = 60): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** Sorts by a text, in the order of its characters: the same on every machine. */
export const by =
  <T>(key: (entry: T) => string) =>
  (a: T, b: T): number => {
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };

/** Finds rows by identifier. */
export function index<T extends { readonly id: string }>(
  rows: readonly T[],
): (id: string | null) => T | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => (id === null ? undefined : byId.get(id));
}
