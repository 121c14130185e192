import type { Block, CellContent, Document, Inline, Part, TableRow } from '../../shared/document/blocks.ts';

/**
 * Ids that cross-references, agenda and contents lead to, as far as they stand in the document. A place is kept for these only: a
 * pack has a hundred cells for each of them.
 */
export function linkTargets(document: Document): ReadonlySet<string> {
  const wanted = new Set<string>();
  walk(document, {
    id: () => undefined,
    inlines: (inlines) => {
      for (const inline of inlines) if (inline.kind === 'reference') wanted.add(inline.target);
    },
    target: (target) => wanted.add(target),
  });
  const found = new Set<string>();
  walk(document, {
    id: (id) => {
      if (wanted.has(id)) found.add(id);
    },
    inlines: () => undefined,
    target: () => undefined,
  });
  return found;
}

/** Of the targets those that stand in a part or that it leads to. */
export function targetsIn(part: Part, targets: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const note = (id: string): void => {
    if (targets.has(id)) found.add(id);
  };
  walkPart(part, {
    id: note,
    inlines: (inlines) => {
      for (const inline of inlines) if (inline.kind === 'reference') note(inline.target);
    },
    target: note,
  });
  return [...found];
}

interface Visitor {
  /** Of parts, blocks, items and rows. */
  readonly id: (id: string) => void;
  readonly inlines: (inlines: readonly Inline[]) => void;
  /** Of an agenda or contents entry. */
  readonly target: (target: string) => void;
}

function walk(document: Document, visitor: Visitor): void {
  for (const part of document.parts) walkPart(part, visitor);
}

function walkPart(part: Part, visitor: Visitor): void {
  visitor.id(part.id);
  walkAll(part.blocks, visitor);
}

function walkAll(blocks: readonly (Block | CellContent)[], visitor: Visitor): void {
  for (const block of blocks) walkBlock(block, visitor);
}

function walkRows(rows: readonly TableRow[], visitor: Visitor): void {
  for (const row of rows) {
    visitor.id(row.id);
    for (const cell of row.cells) walkAll(cell.blocks, visitor);
  }
}

function walkBlock(block: Block | CellContent, visitor: Visitor): void {
  visitor.id(block.id);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'signOff':
      visitor.inlines(block.text);
      break;
    case 'list':
      for (const item of block.items) {
        visitor.id(item.id);
        walkAll(item.blocks, visitor);
      }
      break;
    case 'recommendations':
      visitor.inlines(block.stem ?? []);
      for (const item of block.items) {
        visitor.id(item.id);
        visitor.inlines(item.text);
        walkAll(item.blocks, visitor);
      }
      break;
    case 'table':
      walkRows(block.head, visitor);
      walkRows(block.body, visitor);
      block.notes.forEach(visitor.inlines);
      break;
    case 'facts':
      for (const row of block.rows) {
        visitor.id(row.id);
        walkAll(row.blocks, visitor);
      }
      break;
    case 'notice':
      walkAll(block.blocks, visitor);
      break;
    case 'figure':
      block.notes.forEach(visitor.inlines);
      break;
    case 'keyFigures':
      for (const item of block.items) visitor.id(item.id);
      break;
    case 'index':
      for (const entry of block.entries) {
        visitor.id(entry.id);
        if (entry.target !== undefined) visitor.target(entry.target);
      }
      break;
    case 'cover':
    case 'attachment':
      break;
  }
}
