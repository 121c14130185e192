import { readUncontracted } from '../../../shared/document/braille/readUncontracted.ts';
import { findLouis, readContracted } from '../braille/louis.ts';
import type { Piece } from './piece.ts';

/**
 * A braille file as text again, read both letter by letter and, where liblouis is here to have contracted it, by liblouis. The first
 * line of each page has page numbers only.
 */
export async function* braillePieces(brf: string): AsyncGenerator<Piece> {
  const pages = brf.split('\f').map((page) =>
    page
      .split('\r\n')
      .slice(1)
      .map((line) => line.trim()),
  );
  // A line that ends in the middle of a long word ends in a dot 5.
  const cells = pages
    .flat()
    .join(' ')
    .replaceAll(/(?<=\S)" (?=\S)/g, '');
  yield { place: 'its text', text: readUncontracted(cells), figures: true };
  const louis = await findLouis();
  if (louis === undefined) return;
  const [text = ''] = await readContracted(louis, [cells]);
  yield { place: 'its text', text, figures: true };
}
