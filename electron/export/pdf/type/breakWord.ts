import type { Shape } from './shape.ts';

export interface BrokenWord {
  readonly shapes: Shape[];
  readonly marks: number[] | undefined;
  /** Ends of the full lines that the word fills; what is left of it starts the next line. */
  readonly ends: readonly { readonly at: number; readonly width: number }[];
}

const letterWithMarks = /.\p{M}*/gsu;
/** Addresses and file names part here of themselves. */
const goodEnd = /[/.\-_?&=@:,;)\]]$/u;

/**
 * Breaks shapes `from` to `to`, a unit wider than a line, into pieces that fit: `room` is what the first line has left and
 * `limit` the length of the others, in 1/1000 em. No hyphen is added: it would be read as part of an address or a number.
 */
export function breakWord(
  shapes: readonly Shape[],
  marks: readonly number[] | undefined,
  from: number,
  to: number,
  room: number,
  limit: number,
): BrokenWord {
  const pieces: Shape[] = [];
  const pieceMarks: number[] = [];
  const ends: { at: number; width: number }[] = [];
  let pen = 0;
  let left = room;
  for (let at = from; at < to; at++) {
    let shape = shapes[at]!;
    const mark = marks?.[at] ?? 0;
    while (pen + shape.width > left) {
      const cut = longestPrefix(shape, left - pen, pen === 0);
      if (cut) {
        pieces.push(cut.head);
        pieceMarks.push(mark);
        pen += cut.head.width;
        shape = cut.tail;
      } else if (pen === 0) break;
      ends.push({ at: from + pieces.length, width: pen });
      pen = 0;
      left = limit;
    }
    pieces.push(shape);
    pieceMarks.push(mark);
    pen += shape.advance;
  }
  return {
    shapes: [...shapes.slice(0, from), ...pieces, ...shapes.slice(to)],
    marks: marks && [...marks.slice(0, from), ...pieceMarks, ...marks.slice(to)],
    ends,
  };
}

/** The longest beginning of a shape that fits into `room`; at least one character where `must` is given and there are two. */
function longestPrefix(shape: Shape, room: number, must: boolean): { head: Shape; tail: Shape } | undefined {
  const characters = shape.text.match(letterWithMarks) ?? [];
  if (characters.length < 2) return undefined;
  const prefix = (length: number) => shape.face.shape(characters.slice(0, length).join(''), false);
  let low = 0;
  let high = characters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (prefix(middle).width <= room) low = middle;
    else high = middle - 1;
  }
  if (low === 0 && !must) return undefined;
  let length = Math.max(low, 1);
  for (let at = length; at > length * 0.6 && at > 1; at--) {
    if (goodEnd.test(characters[at - 1] ?? '')) {
      length = at;
      break;
    }
  }
  return {
    head: prefix(length),
    tail: shape.face.shape(characters.slice(length).join(''), shape.breakAfter),
  };
}
