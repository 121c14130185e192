interface Positioned {
  readonly position: number;
}

/** The rows whose position changes when one of a list in order moves from one place to another; places count from 0. */
export function reorder<T extends Positioned>(rows: readonly T[], from: number, to: number): readonly T[] {
  const moved = rows[from];
  if (moved === undefined || from === to || to < 0 || to >= rows.length) return [];
  // The positions that are there are given out anew, so that a gap left by a deleted row stays no concern of the others.
  const positions = rows.map(({ position }) => position);
  return rows
    .toSpliced(from, 1)
    .toSpliced(to, 0, moved)
    .flatMap((row, at) => {
      const position = positions[at] ?? at + 1;
      return row.position === position ? [] : [{ ...row, position }];
    });
}

/** The position behind all others. */
export const nextPosition = (rows: readonly Positioned[]): number =>
  Math.max(0, ...rows.map(({ position }) => position)) + 1;
