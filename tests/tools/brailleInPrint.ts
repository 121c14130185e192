import { findLouis, readContracted } from '../../electron/export/braille/louis.ts';
import { readUncontracted } from '../../shared/document/braille/readUncontracted.ts';

/** A braille file as words again, by liblouis where it is here to have contracted it; without its heads of pages. */
export async function brailleInPrint(brf: string): Promise<string> {
  const lines = brf.split('\f').flatMap((page) => page.split('\r\n').slice(1));
  // A line that ends within a long word ends in a dot 5.
  const cells = lines
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/(?<=\S)" (?=\S)/g, '');
  const louis = await findLouis();
  return louis === undefined ? readUncontracted(cells) : (await readContracted(louis, [cells])).join(' ');
}
