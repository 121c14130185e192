import type { Block, Document, TableBlock } from '../../../shared/document/blocks.ts';
import { nameOf } from '../../../shared/document/html/pen.ts';
import { walkBlocks } from '../../../shared/document/walk.ts';

type Find = (root: ShadowRoot) => Element | null;

/**
 * Finds the element that shows something of a document by its id: a block, an item or a fact by its own id, a cell in its
 * table, because cells have none in HTML.
 */
export function elementFinder(pack: Document): (root: ShadowRoot, id: string) => Element | null {
  const cells = new Map<string, Find>();
  walkBlocks(pack, (block) => {
    if (block.kind === 'table') for (const [id, find] of cellsOf(block)) cells.set(id, find);
    for (const id of itemsOf(block)) cells.set(id, (root) => root.getElementById(nameOf(block.id)));
  });
  return (root, id) => root.getElementById(nameOf(id)) ?? cells.get(id)?.(root) ?? null;
}

function cellsOf(table: TableBlock): readonly (readonly [string, Find])[] {
  return [...table.head, ...table.body].flatMap((row, rowAt) => {
    const rowOf: Find = (root) =>
      root.getElementById(nameOf(table.id))?.querySelector('table')?.rows[rowAt] ?? null;
    return [
      [row.id, rowOf] as const,
      ...row.cells.map(
        (cell, cellAt) => [cell.id, (root: ShadowRoot) => rowOf(root)?.children[cellAt] ?? null] as const,
      ),
    ];
  });
}

/** Items that are printed without an id of their own. */
const itemsOf = (block: Block): readonly string[] =>
  block.kind === 'keyFigures' ? block.items.map(({ id }) => id) : [];
