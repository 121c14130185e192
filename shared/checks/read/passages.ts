import type { Block, CellContent, Inline, Part, TableBlock } from '../../document/blocks.ts';

/** A piece of printed text with its place: a paragraph, a heading, a cell, a caption, a recommendation … */
export interface Passage {
  /** Id of the block, cell or item that holds the words. */
  readonly block: string;
  /** Printed number that stands nearest before it in its part; null where there is none. */
  readonly number: string | null;
  readonly kind:
    'title' | 'heading' | 'text' | 'cell' | 'caption' | 'note' | 'recommendation' | 'label' | 'alt';
  /** Title of the level 2 section that it stands in; empty before the first. */
  readonly section: string;
  /** The table that a cell belongs to. */
  readonly table?: TableBlock;
  readonly text: string;
  /** True for what a program wrote (sample notices, labels of the template), which no author can mend. */
  readonly generated?: true;
}

export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((each) => (each.kind === 'break' ? '\n' : each.text)).join('');

/** All text of the parts in reading order. */
export function passagesOf(parts: readonly Part[]): Passage[] {
  return parts.flatMap((part) => {
    const place = { number: null as string | null, section: '' };
    return part.blocks.flatMap((block) => ofBlock(block, place));
  });
}

interface Place {
  number: string | null;
  section: string;
}

type Kind = Passage['kind'];

function ofBlock(block: Block, place: Place): Passage[] {
  const at = (id: string, kind: Kind, text: string, more: Partial<Passage> = {}): Passage[] =>
    text === '' ? [] : [{ block: id, kind, text, number: place.number, section: place.section, ...more }];
  const content = (blocks: readonly CellContent[], kind: Kind, more: Partial<Passage> = {}): Passage[] =>
    blocks.flatMap((inner) =>
      inner.kind === 'paragraph'
        ? at(inner.id, kind, plainText(inner.text), more)
        : inner.items.flatMap((item) => content(item.blocks, kind, more)),
    );
  switch (block.kind) {
    case 'heading':
      place.number = block.number ?? place.number;
      if (block.level === 2) place.section = plainText(block.text);
      return at(block.id, block.level === 1 ? 'title' : 'heading', plainText(block.text));
    case 'paragraph':
      place.number = block.number ?? place.number;
      return at(block.id, 'text', plainText(block.text));
    case 'list':
      return content([block], 'text');
    case 'table': {
      place.number = block.number ?? place.number;
      const rows = [...block.head, ...block.body];
      return [
        ...at(block.id, 'caption', block.caption ?? '', { table: block }),
        ...rows.flatMap((row) => row.cells.flatMap((cell) => content(cell.blocks, 'cell', { table: block }))),
        ...block.notes.flatMap((note) => at(block.id, 'note', plainText(note), { table: block })),
      ];
    }
    case 'figure':
      return [
        ...at(block.id, 'caption', block.caption),
        ...at(block.id, 'alt', block.alt, { generated: true }),
      ];
    case 'facts':
      return block.rows.flatMap((row) => {
        // The letter of a recommendation in the grid says nothing of the rows below it.
        place.number = null;
        const passages = [
          ...at(row.id, 'label', row.label, { generated: true }),
          ...row.blocks.flatMap((inner) => ofBlock(inner, place)),
        ];
        place.number = null;
        return passages;
      });
    case 'recommendations':
      return [
        ...at(block.id, 'recommendation', plainText(block.stem ?? [])),
        ...block.items.flatMap((item) => {
          place.number = item.label;
          return [
            ...at(item.id, 'recommendation', plainText(item.text)),
            ...content(item.blocks, 'recommendation'),
          ];
        }),
      ];
    case 'notice':
      return content(block.blocks, 'note', block.tone === 'sample' ? { generated: true } : {});
    case 'signOff':
      return at(block.id, 'text', `${block.label} ${plainText(block.text)}`);
    case 'keyFigures':
      return block.items.flatMap((item) =>
        at(item.id, 'note', `${item.label}: ${item.value} ${item.note}`, { generated: true }),
      );
    case 'cover':
    case 'index':
    // Somebody else's finished pages: nobody here can mend their words.
    case 'attachment':
      return [];
  }
}
