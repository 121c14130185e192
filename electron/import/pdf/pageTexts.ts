import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** More than a person would have read out of one page. */
const mostCharacters = 30_000;

interface Piece {
  readonly str: string;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * The words of each page, a line for each paragraph; empty for a scan, and undefined for what was not read when `isTimeUp`:
 * the pages themselves are placed all the same. Never throws.
 */
export async function pageTexts(
  bytes: Uint8Array,
  pages: number,
  isTimeUp: () => boolean,
): Promise<(string | undefined)[]> {
  const texts = Array.from({ length: pages }, (): string | undefined => undefined);
  // The library takes the bytes away from whoever gives them.
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    enableXfa: false,
  });
  try {
    const document = await loading.promise;
    for (let number = 1; number <= Math.min(pages, document.numPages); number++) {
      if (isTimeUp()) break;
      try {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent({ disableNormalization: false });
        texts[number - 1] = paragraphsOf(items.filter((item): item is typeof item & Piece => 'str' in item));
        page.cleanup();
      } catch {
        texts[number - 1] = '';
      }
    }
  } catch {
    return texts;
  } finally {
    await loading.destroy().catch(() => undefined);
  }
  return texts;
}

/** Lines that follow each other closely are a paragraph; a gap, or a line in another size, begins the next one. */
function paragraphsOf(pieces: readonly Piece[]): string {
  const paragraphs: string[] = [];
  let words = '';
  let baseline = Number.NaN;
  let size = 0;
  for (const { str, height, transform } of pieces) {
    if (str.trim() === '') {
      words += str === '' ? '' : ' ';
      continue;
    }
    const y = transform[5] ?? 0;
    const gap = Math.abs(baseline - y);
    const isNewLine = gap > Math.max(height, size) * 0.4;
    if (words.trim() !== '' && (gap > Math.max(height, size) * 1.7 || (isNewLine && differs(height, size)))) {
      paragraphs.push(words);
      words = str;
    } else words += isNewLine && !words.endsWith(' ') ? joined(words, str) : str;
    baseline = y;
    if (height > 0) size = height;
  }
  paragraphs.push(words);
  return paragraphs
    .map((each) =>
      each
        .replace(/\p{Cc}+|\s+/gu, ' ')
        .trim()
        .toWellFormed(),
    )
    .filter((each) => each !== '')
    .join('\n')
    .slice(0, mostCharacters);
}

const differs = (one: number, other: number): boolean => Math.abs(one - other) > Math.max(one, other) * 0.15;

/** A word that was divided at the end of a line keeps its hyphen: nobody can tell the two kinds apart. */
const joined = (before: string, next: string): string =>
  before === '' || before.endsWith('-') ? next : ` ${next}`;
