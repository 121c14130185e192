/** Which rows of a long list are drawn, and how much room the others take above and below, in pixels. */
export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const margin = 12;

/** All rows are equally high; `scrollTop` and `viewport` in pixels. */
export function windowRows(count: number, rowHeight: number, scrollTop: number, viewport: number): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - margin));
  const end = Math.min(count, Math.ceil((scrollTop + viewport) / rowHeight) + margin);
  return {
    first,
    end: Math.max(first, end),
    above: first * rowHeight,
    below: (count - Math.max(first, end)) * rowHeight,
  };
}
