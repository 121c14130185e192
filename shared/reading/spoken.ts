import { sentencesIn } from '../checks/read/amounts.ts';
import type { Block } from '../document/blocks.ts';
import { blockLines } from '../document/text/block.ts';

/** Longest piece that a voice is given at once, in letters: engines end long ones early. */
const longest = 220;

/**
 * What a voice says of a block, sentence by sentence: the words of the linear text edition, which tells a table row by row,
 * each value after the heading of its column.
 */
export function spokenPieces(block: Block): readonly string[] {
  return blockLines(block, Number.POSITIVE_INFINITY)
    .map((line) => line.replace(/^(?:Sub)?[Hh]eading: /, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap((line) => sentencesIn(line).map(({ text }) => text))
    .flatMap(shortened)
    .filter((piece) => piece !== '');
}

/** A long sentence in pieces that end with a comma or a word. */
function shortened(text: string): string[] {
  if (text.length <= longest) return [text];
  const room = text.slice(0, longest);
  const comma = room.lastIndexOf(', ');
  const cut = comma > longest / 2 ? comma + 1 : room.lastIndexOf(' ');
  const at = cut <= 0 ? longest : cut;
  return [text.slice(0, at).trim(), ...shortened(text.slice(at).trim())];
}
