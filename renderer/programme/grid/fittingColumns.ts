/** What a grid needs to know of a column to lay it out. */
export interface ColumnWidth {
  /** Least width in rem. */
  readonly min: number;
  /** Columns that take what is left over; the others keep their least width. */
  readonly grows?: number;
  /** The lower the longer it stays when the room is short; 0 always stays. */
  readonly priority: number;
}

/**
 * The columns that fit into `room` rem, in their order: those of the highest priority number go first. What must stay
 * stays, however short the room.
 */
export function fittingColumns<T extends ColumnWidth>(columns: readonly T[], room: number): readonly T[] {
  const kept = [...columns];
  const width = (): number => kept.reduce((sum, column) => sum + column.min, 0);
  while (width() > room) {
    const next = kept.reduce<T | undefined>(
      (worst, column) => (worst === undefined || column.priority > worst.priority ? column : worst),
      undefined,
    );
    if (next === undefined || next.priority === 0) break;
    kept.splice(kept.indexOf(next), 1);
  }
  return kept;
}

/** `grid-template-columns` of a row. */
export const columnTracks = (columns: readonly Pick<ColumnWidth, 'min' | 'grows'>[]): string =>
  columns
    .map(({ min, grows }) => (grows === undefined ? `${min}rem` : `minmax(min(${min}rem, 100%), ${grows}fr)`))
    .join(' ');
