import type { CellContent } from '../blocks.ts';
import { inlineWords } from './inline.ts';
import { indented, wrap } from './wrap.ts';

/** Paragraphs and lists as lines of at most `width` columns, an empty line between them; numbers and labels as printed. */
export function contentLines(blocks: readonly CellContent[], width: number): string[] {
  return blocks.flatMap((block, index) => {
    const lines =
      block.kind === 'paragraph'
        ? wrap(inlineWords(block.text), width, block.number === undefined ? '' : `${block.number}  `)
        : block.items.flatMap((item) =>
            labelled(item.label, width, (room) => contentLines(item.blocks, room)),
          );
    return index === 0 ? lines : ['', ...lines];
  });
}

/** Lines after a label, all indented as far as the label reaches; `lines` makes them for the room that is left. */
export function labelled(label: string, width: number, lines: (room: number) => readonly string[]): string[] {
  const reach = label.length + 1;
  const [first = '', ...rest] = lines(width - reach);
  return [`${label} ${first}`.trimEnd(), ...indented(rest, reach)];
}
