import type { MeasureText, Paint, TextShape } from './primitives.ts';
import { text } from './shapes.ts';

/** One size for all words of a chart: hierarchy comes from weight and tone, and nothing is smaller than it need be. */
export const letterSize = 10;

/** Distance of two baselines. */
export const lineHeight = 12.5;

/** From the middle of a line of text down to its baseline, so that labels sit level with what they name. */
export const midToBaseline = 3.5;

/** Breaks at spaces into lines of at most `width` points; a word wider than that is cut by letters. */
export function wrap(words: string, width: number, measure: MeasureText, strong = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
    const candidate = current === '' ? word : `${current} ${word}`;
    if (measure(candidate, letterSize, strong) <= width) {
      current = candidate;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (measure(current, letterSize, strong) > width && Array.from(current).length > 1) {
      const [head, tail] = cut(current, width, measure, strong);
      lines.push(head);
      current = tail;
    }
  }
  if (current !== '' || lines.length === 0) lines.push(current);
  return lines;
}

function cut(word: string, width: number, measure: MeasureText, strong: boolean): [string, string] {
  const letters = Array.from(word);
  let count = 1;
  while (
    count < letters.length - 1 &&
    measure(letters.slice(0, count + 1).join(''), letterSize, strong) <= width
  )
    count += 1;
  return [letters.slice(0, count).join(''), letters.slice(count).join('')];
}

/** Widest of the lines, in points. */
export function widest(lines: readonly string[], measure: MeasureText, strong = false): number {
  return lines.reduce((most, each) => Math.max(most, measure(each, letterSize, strong)), 0);
}

/** Lines stacked around the height `middle`. */
export function textLines(
  lines: readonly string[],
  x: number,
  middle: number,
  anchor: TextShape['anchor'],
  paint: Paint,
  strong = false,
): TextShape[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + midToBaseline;
  return lines.map((each, index) =>
    text(x, first + index * lineHeight, each, letterSize, anchor, paint, strong),
  );
}
