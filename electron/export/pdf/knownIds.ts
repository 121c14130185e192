import type { Block, CellContent, Document, TableRow } from '../../../shared/document/blocks.ts';

/** Ids of all parts and blocks that a link may lead to: those that stand on a page. */
export function knownIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const part of document.parts) {
    ids.add(part.id);
    for (const block of part.blocks) addBlock(block, ids);
  }
  return ids;
}

function addBlock(block: Block | CellContent, ids: Set<string>): void {
  ids.add(block.id);
  const addAll = (blocks: readonly (Block | CellContent)[]) => {
    for (const inner of blocks) addBlock(inner, ids);
  };
  const addRows = (rows: readonly TableRow[]) => {
    for (const row of rows) {
      ids.add(row.id);
      for (const cell of row.cells) addAll(cell.blocks);
    }
  };
  switch (block.kind) {
    case 'list':
    case 'recommendations':
      for (const item of block.items) {
        ids.add(item.id);
        addAll(item.blocks);
      }
      break;
    case 'table':
      addRows(block.head);
      addRows(block.body);
      break;
    case 'facts':
      for (const row of block.rows) {
        ids.add(row.id);
        addAll(row.blocks);
      }
      break;
    case 'notice':
      addAll(block.blocks);
      break;
    case 'keyFigures':
      for (const item of block.items) ids.add(item.id);
      break;
    case 'index':
      for (const entry of block.entries) ids.add(entry.id);
      break;
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'signOff':
      break;
  }
}
