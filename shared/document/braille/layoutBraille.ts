import { numberCells } from './uncontracted.ts';
import type { Passage } from './passage.ts';

/** What embossers in the UK take: lines of 40 cells, pages of 25 lines. */
export const brailleCells = 40;
export const brailleLines = 25;

export interface BraillePages {
  /** The file: North American ASCII braille, lines end in CRLF and pages in a form feed. */
  readonly brf: string;
  readonly pages: number;
}

interface Line {
  readonly cells: string;
  readonly ids: readonly string[];
  /** No page ends after it. */
  readonly keep: boolean;
  /** Begins a page. */
  readonly page: boolean;
  readonly target?: string | undefined;
}

/** Cells kept at the end of an entry for the number of its page: a space, the number sign, up to four digits. */
const numberRoom = 7;

/**
 * Sets passages on pages; `cells` has each one's words in braille. On the first line of a page stand, as is usual in the UK, the page
 * of the print pack at the left, by which everybody in the meeting is called, and the braille page at the right.
 */
export function layoutBraille(
  passages: readonly Passage[],
  cells: readonly string[],
  printPages: ReadonlyMap<string, number>,
): BraillePages {
  const lines = passages.flatMap((each, at) => linesOf(each, cells[at] ?? ''));
  const pages = pagesOf(lines);
  const pageOf = new Map<string, number>();
  pages.forEach((page, at) =>
    page.forEach(({ ids }) => ids.forEach((id) => pageOf.has(id) || pageOf.set(id, at + 1))),
  );
  let print: number | undefined;
  const set = pages.map((page, at) => {
    const begun = page.map(({ ids }) => ids.flatMap((id) => printPages.get(id) ?? []));
    // What goes on from the page before counts with the print page of its beginning.
    const first = begun[0]?.[0] ?? print ?? begun.flat()[0];
    const last = Math.max(first ?? 0, ...begun.flat());
    print = first === undefined ? undefined : last;
    return [headLine(first, last, at + 1), ...page.map((line) => ended(line, pageOf))];
  });
  const brf = set.map((page) => page.map((line) => `${line.trimEnd()}\r\n`).join('') + '\f').join('');
  return { brf, pages: pages.length };
}

function headLine(first: number | undefined, last: number, page: number): string {
  const print =
    first === undefined
      ? ''
      : first >= last
        ? numberCells(first)
        : `${numberCells(first)}-${numberCells(last)}`;
  const own = numberCells(page);
  return `${print}${' '.repeat(brailleCells - print.length - own.length)}${own}`;
}

/** An entry of the contents, with dots to the braille page on which it stands. */
function ended({ cells, target }: Line, pageOf: ReadonlyMap<string, number>): string {
  const page = target === undefined ? undefined : pageOf.get(target);
  if (page === undefined) return cells;
  const number = numberCells(page);
  const gap = brailleCells - cells.length - number.length;
  return `${cells}${gap > 4 ? ` ${'"'.repeat(gap - 2)} ` : ' '.repeat(gap)}${number}`;
}

function linesOf(
  { ids, first, rest, centred, gap, keep, page, target, line }: Passage,
  cells: string,
): Line[] {
  const plain = { ids: [], keep: false, page: false };
  const above: Line[] = gap === true ? [{ ...plain, cells: '' }] : [];
  if (line !== undefined)
    return [
      { ...plain, cells: { box: '7', endOfBox: 'G' }[line].repeat(brailleCells), keep: line === 'box' },
    ];
  const room = centred === true ? brailleCells - 6 : brailleCells - (target === undefined ? 0 : numberRoom);
  const broken = centred === true ? brokenLines(cells, room, 0, 0) : brokenLines(cells, room, first, rest);
  const set = broken.map((words) =>
    centred === true ? ' '.repeat(Math.floor((brailleCells - words.length) / 2)) + words : words,
  );
  return [
    ...above.map((each) => ({ ...each, page: page === true })),
    ...set.map((words, at): Line => ({
      cells: words,
      ids: at === 0 ? ids : [],
      // Of two lines none stands alone, and a heading has what it is for.
      keep: keep === true || (at === 0 && set.length > 1),
      page: page === true && at === 0 && above.length === 0,
      ...(at === set.length - 1 ? { target } : {}),
    })),
  ];
}

/** Breaks at spaces; what is longer than a line goes on after a dot 5, which says that it does. */
function brokenLines(cells: string, room: number, first: number, rest: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let isEmpty = true;
  for (let word of cells.split(' ').filter((each) => each !== '')) {
    if (!isEmpty && line.length + 1 + word.length > room) {
      lines.push(line);
      [line, isEmpty] = [' '.repeat(rest), true];
    }
    while (line.length + word.length > room) {
      const fits = room - line.length - 1;
      lines.push(`${line}${word.slice(0, fits)}"`);
      [line, word] = [' '.repeat(rest), word.slice(fits)];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}

/** Fills pages; lines that stay with the next go over to the next page with it, and no page begins with an empty line. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  const end = (): void => {
    while (page.at(-1)?.cells === '') page.pop();
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const line of lines) {
    if (line.page) end();
    if (page.length === brailleLines - 1) {
      let from = page.length;
      while (from > 0 && page[from - 1]?.keep === true) from--;
      // More than half a page that must stay together is broken all the same.
      const kept = from > brailleLines / 2 ? page.splice(from) : [];
      end();
      page = kept;
    }
    if (page.length > 0 || line.cells !== '') page.push(line);
  }
  end();
  return pages;
}
