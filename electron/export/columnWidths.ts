/** What a column needs, in points at the size tried. */
export interface ColumnNeed {
  /** Share of the width, normalised. */
  readonly share: number;
  /** Width in which no word breaks. */
  readonly least: number;
}

/**
 * Widths by share; a column too narrow for its longest word gets what it needs and the others give it up. Undefined where the
 * words do not fit into `width` together.
 */
export function fitColumns(needs: readonly ColumnNeed[], width: number): number[] | undefined {
  if (needs.reduce((sum, { least }) => sum + least, 0) > width) return undefined;
  const widened = new Set<number>();
  for (;;) {
    let left = width;
    let shares = 0;
    needs.forEach(({ share, least }, at) => {
      if (widened.has(at)) left -= least;
      else shares += share;
    });
    const widths = needs.map(({ share, least }, at) => (widened.has(at) ? least : (left * share) / shares));
    const narrow = needs.findIndex(({ least }, at) => !widened.has(at) && (widths[at] ?? 0) < least - 1e-9);
    if (narrow < 0) return widths;
    widened.add(narrow);
  }
}

/** Widths where words must break: the columns with the longest words give way first. */
export function squeezeColumns(needs: readonly ColumnNeed[], width: number): number[] {
  let left = width;
  let open = needs.length;
  const byNeed = needs.map(({ least }, at) => ({ least, at })).toSorted((a, b) => a.least - b.least);
  const widths: number[] = [];
  for (const { least, at } of byNeed) {
    const given = Math.min(least, left / open);
    widths[at] = given;
    left -= given;
    open--;
  }
  return widths;
}
