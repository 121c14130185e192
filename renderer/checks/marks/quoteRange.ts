/** Where each character of an element's text stands; white space in a row counts as one space. */
interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** The range of an element's text that reads as the quotation does; undefined where it cannot be found. */
export function quoteRange(element: Element, quote: string): Range | undefined {
  const wanted = quote.replace(/\s+/g, ' ').trim();
  if (wanted === '') return undefined;
  const { text, nodes, offsets } = lettersOf(element);
  const start = text.indexOf(wanted);
  const end = start + wanted.length - 1;
  const [first, last] = [nodes[start], nodes[end]];
  if (start === -1 || first === undefined || last === undefined) return undefined;
  const range = new Range();
  range.setStart(first, offsets[start] ?? 0);
  range.setEnd(last, (offsets[end] ?? 0) + 1);
  return range;
}

function lettersOf(element: Element): Letters {
  let text = '';
  const nodes: Text[] = [];
  const offsets: number[] = [];
  const add = (letter: string, node: Text, offset: number): void => {
    text += letter;
    for (let unit = 0; unit < letter.length; unit += 1) {
      nodes.push(node);
      offsets.push(offset + unit);
    }
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before: Text | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const piece = node as Text;
    // A line break has no text of its own, and what stands in two lines is two words.
    if (before !== undefined && isBroken(before, piece) && !text.endsWith(' ')) add(' ', piece, 0);
    before = piece;
    for (let at = 0; at < piece.data.length; at += 1) {
      const letter = piece.data.charAt(at);
      if (!/\s/.test(letter)) add(letter, piece, at);
      else if (!text.endsWith(' ')) add(' ', piece, at);
    }
  }
  return { text, nodes, offsets };
}

const isBroken = (before: Text, after: Text): boolean =>
  after.previousSibling?.nodeName === 'BR' || before.nextSibling?.nodeName === 'BR';
