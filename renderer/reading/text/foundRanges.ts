import { fold } from '../../../shared/reading/search.ts';

/** Every range of an element's text that reads as the query does, in order; `folded` is the query as text is compared. */
export function foundRanges(element: Element, folded: string): Range[] {
  if (folded === '') return [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const piece = node as Text;
    if (piece.parentElement?.closest('button, .heard') !== null) continue;
    // What stands in two blocks is two words, though nothing stands between them.
    if (nodes.length > 0 && blockOf(piece) !== blockOf(nodes.at(-1)) && !/\s$/.test(text)) text += ' ';
    starts.push(text.length);
    nodes.push(piece);
    text += piece.data;
  }
  const compared = fold(text);
  const ranges: Range[] = [];
  for (let at = compared.indexOf(folded); at !== -1; at = compared.indexOf(folded, at + folded.length)) {
    const range = rangeOf(nodes, starts, at, at + folded.length);
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
}

const blockOf = (text: Text | undefined): Element | null | undefined =>
  text?.parentElement?.closest(
    'p, li, td, th, dt, dd, h2, h3, h4, h5, h6, caption, figcaption, div, span[role]',
  );

function rangeOf(
  nodes: readonly Text[],
  starts: readonly number[],
  from: number,
  to: number,
): Range | undefined {
  const range = new Range();
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start < to);
  const [begin, end] = [nodes[first], nodes[last]];
  if (begin === undefined || end === undefined) return undefined;
  range.setStart(begin, Math.min(begin.length, from - (starts[first] ?? 0)));
  range.setEnd(end, Math.min(end.length, to - (starts[last] ?? 0)));
  return range;
}
