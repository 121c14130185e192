import type { Document } from '../../../shared/document/blocks.ts';
import { type BraillePages, layoutBraille } from '../../../shared/document/braille/layoutBraille.ts';
import { braillePassages } from '../../../shared/document/braille/passages.ts';
import { uncontracted } from '../../../shared/document/braille/uncontracted.ts';
import type { PackPages } from '../packPages.ts';
import { type Louis, contracted, findLouis } from './louis.ts';

export interface BrailleOptions {
  /** Where everything stands in the pack as a PDF; without it a page has its braille number alone. */
  readonly packPages?: PackPages;
  readonly signal?: AbortSignal;
  /** Milliseconds that liblouis may take. */
  readonly limit?: number;
  /** Looks for liblouis; null is for braille that is the same on every computer. */
  readonly louis?: Louis | null;
}

export interface Braille extends BraillePages {
  /** Which braille it is, and what made it: a sentence for who exports it. */
  readonly made: string;
}

/** The pack as BRF: contracted by liblouis where that is installed, else letter by letter by ourselves; and it says which. */
export async function renderBraille(document: Document, options: BrailleOptions = {}): Promise<Braille> {
  const { packPages, signal, limit, louis = await findLouis() } = options;
  const starts = packPages?.starts ?? new Map<string, number>();
  const heads =
    packPages === undefined
      ? 'The number of the page stands at the right of its first line.'
      : 'On the first line of each page the page of the print pack stands at the left, the braille page at the right.';
  const set = (kind: string, cells: (texts: readonly string[]) => Promise<string[]>) => {
    const passages = braillePassages(document, `${kind} ${heads}`);
    return cells(passages.map(({ text }) => text)).then((made) => layoutBraille(passages, made, starts));
  };
  const plainly = async (made: string): Promise<Braille> => ({
    ...(await set('This is uncontracted Unified English Braille.', (texts) =>
      Promise.resolve(texts.map(uncontracted)),
    )),
    made,
  });
  if (louis === null || louis === undefined)
    return plainly(
      'Uncontracted braille (UEB grade 1). For contracted braille install liblouis, with its program lou_translate, and export again.',
    );
  try {
    const pages = await set(
      `This is contracted Unified English Braille, by liblouis ${louis.version}.`,
      (texts) =>
        contracted(louis, texts, {
          ...(signal === undefined ? {} : { signal }),
          ...(limit === undefined ? {} : { limit }),
        }),
    );
    // What no embosser knows would be left out on paper unsaid.
    if (/[^\r\n\f -_]/.test(pages.brf))
      throw new Error('liblouis answered with characters that are no braille');
    return { ...pages, made: `Contracted braille (UEB grade 2), by liblouis ${louis.version}.` };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return plainly(
      'Uncontracted braille (UEB grade 1), as liblouis is installed here and did not do its work.',
    );
  }
}
