import { bombIn } from '../import/pdf/bombs.ts';
import { leftBehind } from '../import/pdf/leftBehind.ts';
import { loadPdf } from '../readPdf/loadPdf.ts';
import { TooManyPages, mostPages, sourcePages } from '../readPdf/sourcePages.ts';

/**
 * Why a PDF is not handed on as it is, or undefined where it is harmless: whole, open to all who have it, and with nothing in
 * it that runs, opens other files or fills the memory. `name` is what the sentence calls it.
 */
export async function harmOfPdf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  try {
    const pdf = await loadPdf(bytes);
    if (pdf.context.trailerInfo.Encrypt !== undefined)
      return `${name} is locked with a passphrase of its own.`;
    const pages = sourcePages(pdf);
    if (pages.length === 0) return `${name} has no pages.`;
    const { removed } = leftBehind(pdf);
    if (removed.length > 0)
      return `${name} holds what no paper needs and may do harm (${removed.join(', ')}).`;
    return bombIn(pdf, pages) === undefined
      ? undefined
      : `${name} unpacks to more than a computer can hold, as files do that are made to do harm.`;
  } catch (error) {
    return error instanceof TooManyPages
      ? `${name} has more than ${mostPages} pages.`
      : `${name} cannot be read.`;
  }
}
