import type { Point } from './spec.ts';

/** The category axis that several series share. */
interface Categories {
  readonly labels: readonly string[];
  /** For each series, the category of each of its points. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Merges the labels of all series into one axis that keeps each series' order. A label that comes twice within
 * a series ("Feb" of two years) stays two categories.
 */
export function categoriesOf(series: readonly (readonly Point[])[]): Categories {
  const keysOf = series.map((points) => {
    const seen = new Map<string, number>();
    return points.map((point) => {
      const time = (seen.get(point.label) ?? 0) + 1;
      seen.set(point.label, time);
      return { key: `${time} ${point.label}`, label: point.label };
    });
  });
  const merged: { key: string; label: string }[] = [];
  for (const keys of keysOf) {
    let last = -1;
    for (const entry of keys) {
      const found = merged.findIndex((known) => known.key === entry.key);
      if (found >= 0) last = found;
      else merged.splice((last += 1), 0, entry);
    }
  }
  const index = new Map(merged.map((entry, place) => [entry.key, place]));
  return {
    labels: merged.map((entry) => entry.label),
    places: keysOf.map((keys) => keys.map((entry) => index.get(entry.key) ?? 0)),
  };
}
