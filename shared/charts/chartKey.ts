import { letterSize, lineHeight } from './lettering.ts';
import type { MeasureText, Shape } from './primitives.ts';
import { text } from './shapes.ts';

interface KeyEntry {
  readonly name: string;
  /** The mark as it is in the chart, around (x, y), at most 6 points each way. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

interface ChartKey {
  readonly height: number;
  readonly shapesAt: (top: number) => readonly Shape[];
}

/** A key in rows, for marks that cannot be named where they stand. Takes as many rows as it needs. */
export function chartKey(entries: readonly KeyEntry[], width: number, measure: MeasureText): ChartKey {
  const row = lineHeight + 3;
  let x = 0;
  let y = 0;
  const places = entries.map((entry) => {
    const room = 17 + measure(entry.name, letterSize, false);
    if (x > 0 && x + room > width) {
      x = 0;
      y += row;
    }
    const place = { entry, x, y };
    x += room + 16;
    return place;
  });
  return {
    height: entries.length === 0 ? 0 : y + row + 5,
    shapesAt: (top) =>
      places.flatMap((place) => [
        ...place.entry.draw(place.x + 6, top + place.y + 7),
        text(place.x + 17, top + place.y + 10.5, place.entry.name, letterSize, 'start', 'ink'),
      ]),
  };
}
