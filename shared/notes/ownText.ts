/** The texts of a document that a note can be made on. */
import type { Block, Document, Part } from '../document/blocks.ts';
import { everyId } from '../document/everyString.ts';
import { blockText, inlineText, walkBlocks } from '../document/walk.ts';

/** A block, or a part of one that has an id of its own, with the text in which a note counts its characters. */
export interface TextUnit {
  readonly part: Part;
  readonly id: string;
  /** Kind of block; `item` for a part of one. */
  readonly type: string;
  /** Without printed numbers and labels, which are counted anew in each edition. */
  readonly text: string;
  /** It holds others: their words are its words too. */
  readonly isWhole: boolean;
}

/** All texts in reading order, a block before what it holds. Those without words are left out. */
export function textUnits(document: Document): TextUnit[] {
  const units: TextUnit[] = [];
  walkBlocks(document, (block, part) => {
    const add = (id: string, type: string, text: string, isWhole = false): void => {
      if (text.trim() !== '') units.push({ part, id, type, text, isWhole });
    };
    add(block.id, block.kind, ownText(block), holdsOthers(block));
    if (block.kind === 'recommendations')
      for (const item of block.items) add(item.id, 'item', inlineText(item.text));
    if (block.kind === 'keyFigures')
      for (const item of block.items) add(item.id, 'item', [item.label, item.value, item.note].join('\n'));
    if (block.kind === 'index')
      for (const entry of block.entries) add(entry.id, 'item', [entry.title, ...entry.detail].join('\n'));
  });
  return units;
}

/** Those of the texts that a block is, or holds. */
export function textUnitsIn(units: readonly TextUnit[], block: Block): TextUnit[] {
  const ids = new Set(everyId(block));
  return units.filter(({ id }) => ids.has(id));
}

/**
 * The text of a block in which notes count: of a heading or a paragraph its inlines one after another, a break as a new line;
 * of a figure its caption and its alternative; of what holds others their texts, each on a line of its own.
 */
export function ownText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'signOff':
      return inlineText(block.text);
    case 'figure':
      return [block.caption, block.alt].join('\n');
    case 'attachment':
      return block.title;
    case 'list':
      return lines(block.items.flatMap((item) => item.blocks.map(ownText)));
    case 'recommendations':
      return lines([
        inlineText(block.stem ?? []),
        ...block.items.flatMap((item) => [inlineText(item.text), ...item.blocks.map(ownText)]),
      ]);
    case 'table':
      return lines([
        block.caption ?? '',
        ...[...block.head, ...block.body].flatMap((row) =>
          row.cells.flatMap((cell) => cell.blocks.map(ownText)),
        ),
      ]);
    case 'facts':
      return lines(block.rows.flatMap((row) => [row.label, ...row.blocks.map((inner) => ownText(inner))]));
    case 'notice':
      return lines([block.title ?? '', ...block.blocks.map(ownText)]);
    case 'keyFigures':
    case 'cover':
    case 'index':
      return blockText(block);
  }
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

function holdsOthers({ kind }: Block): boolean {
  switch (kind) {
    case 'list':
    case 'recommendations':
    case 'table':
    case 'facts':
    case 'notice':
    case 'keyFigures':
    case 'index':
      return true;
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'signOff':
    case 'attachment':
      return false;
  }
}

/** A report and its appendices belong together: their ids begin alike. */
export const paperOf = (partId: string): string => partId.split('/', 1)[0]!;
