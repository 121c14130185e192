import { stat } from 'node:fs/promises';
import { hasPoppler, pdfInfo, pdfStructure, pdfToText } from '../tools/pdfPrograms.ts';
import { countLetters, lettersOf, rowReferences, type Pack } from './content.ts';

export interface Output {
  readonly bytes: number;
  readonly pages: number;
  /** "flag only": the file says that it is tagged, but its structure tree is empty. */
  readonly tagged: 'yes' | 'flag only' | 'no';
}

/**
 * Size and nature of an engine's PDF. Throws where the closing paragraph or the reference of any table row cannot be found
 * in its text, or where it has fewer letters than the pack: no engine shall win by leaving something out.
 */
export async function checkOutput(pack: Pack, file: string): Promise<Output> {
  if (!hasPoppler())
    throw new Error('The benchmark needs pdftotext and pdfinfo to check what the engines wrote');
  const text = (await pdfToText(file, 'raw')).join(' ').replace(/\s+/g, ' ');
  if (!text.includes(pack.closing)) throw new Error(`${file} lacks the last paragraph`);
  const letters = lettersOf(text);
  if (letters < countLetters(pack))
    throw new Error(`${file} has only ${letters} letters of ${countLetters(pack)}`);
  const found = new Set(text.split(' '));
  const lost = rowReferences(pack).filter((reference) => !found.has(reference));
  if (lost.length > 0) throw new Error(`${file} lacks ${lost.length} table rows, the first being ${lost[0]}`);
  const info = await pdfInfo(file);
  const tagged =
    info['Tagged'] !== 'yes' ? 'no' : (await pdfStructure(file)).trim() === '' ? 'flag only' : 'yes';
  return { bytes: (await stat(file)).size, pages: Number(info['Pages']), tagged };
}
