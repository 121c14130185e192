/** A page's size in PDF points, as it stands upright on screen. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels between two pages, and around them. */
export const gap = 16;

/** CSS pixels of a point at 100 %. */
const pixel = 96 / 72;

export type Zoom = 'width' | number;

export const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next step up or down from a scale: 1 is 100 %. */
export function zoomed(scale: number, by: 1 | -1): number {
  const steps = by === 1 ? zoomSteps : [...zoomSteps].reverse();
  return steps.find((step) => (by === 1 ? step > scale + 0.01 : step < scale - 0.01)) ?? steps.at(-1) ?? 1;
}

/** Where each page lies in what scrolls. */
export interface PageLayout {
  /** Size at 100 % is 1. */
  readonly scale: number;
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly height: number;
}

/** Pages below each other; at the window's width the widest just fits, but no page is shown at more than twice its size. */
export function layOutPages(sizes: readonly PageSize[], zoom: Zoom, width: number): PageLayout {
  // Most pages stand upright; those that lie on their side are made smaller rather than all others.
  const usual = usualWidth(sizes);
  const fit = Math.max(0.1, (width - 2 * gap) / (usual * pixel));
  const scale = zoom === 'width' ? Math.min(2, fit) : zoom;
  const tops: number[] = [];
  const heights: number[] = [];
  const widths: number[] = [];
  let top = gap;
  for (const size of sizes) {
    const own = zoom === 'width' ? Math.min(scale, (width - 2 * gap) / (size.width * pixel)) : scale;
    tops.push(top);
    heights.push(size.height * pixel * own);
    widths.push(size.width * pixel * own);
    top += size.height * pixel * own + gap;
  }
  return { scale, tops, heights, widths, height: top };
}

function usualWidth(sizes: readonly PageSize[]): number {
  const counts = new Map<number, number>();
  for (const { width } of sizes) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [595.28];
  return most;
}

/** First and last page, from 0, that lie within a stretch of what scrolls. */
export function pagesBetween(
  { tops, heights }: PageLayout,
  from: number,
  to: number,
): readonly [number, number] {
  let first = tops.findIndex((top, at) => top + (heights[at] ?? 0) >= from);
  if (first === -1) first = Math.max(0, tops.length - 1);
  let last = first;
  while (last + 1 < tops.length && (tops[last + 1] ?? Infinity) <= to) last += 1;
  return [first, last];
}

/** The page, from 0, that a reader would say they are on: the one that reaches over the upper third of the view. */
export const pageAt = (layout: PageLayout, scrollTop: number, viewHeight: number): number =>
  pagesBetween(layout, scrollTop + viewHeight / 3, scrollTop + viewHeight / 3)[0];
