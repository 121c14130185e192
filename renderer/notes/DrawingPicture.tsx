import type { Row } from '../../shared/entities/index.ts';
import { boxOf, inkHex, inkOf, pathOf } from '../../shared/notes/drawing.ts';
import styles from './DrawingPicture.module.css';

/** Points of paper around the lines. */
const margin = 6;

/** A drawing by itself, on paper; the words beside it say what it is. */
export function DrawingPicture({ note: { strokes, colour } }: { readonly note: Row<'note'> }) {
  const box = boxOf(strokes);
  if (box === null) return null;
  const [width, height] = [box.right - box.left + 2 * margin, box.bottom - box.top + 2 * margin];
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      viewBox={`${box.left - margin} ${box.top - margin} ${width} ${height}`}
      style={{ maxInlineSize: `${width}pt` }}
      stroke={inkHex[inkOf(colour)]}
    >
      {strokes.map((stroke, at) => (
        // The lines of a drawing have no names: their place among all tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={at} d={pathOf(stroke)} strokeWidth={stroke.width} />
      ))}
    </svg>
  );
}
