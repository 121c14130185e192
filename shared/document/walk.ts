import type { Block, Document, Inline, Part, TableRow } from './blocks.ts';

/**
 * Visits every block in reading order, a block before what it holds: lists and paragraphs within cells, items, facts and
 * notices as well.
 */
export function walkBlocks(document: Document, visit: (block: Block, part: Part) => void): void {
  for (const part of document.parts)
    for (const block of part.blocks) walk(block, (each) => visit(each, part));
}

function walk(block: Block, visit: (block: Block) => void): void {
  visit(block);
  for (const child of childrenOf(block)) walk(child, visit);
}

/** The blocks directly within a block, in reading order. */
function childrenOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
    case 'recommendations':
      return block.items.flatMap((item) => item.blocks);
    case 'facts':
      return block.rows.flatMap((row) => row.blocks);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    case 'notice':
      return block.blocks;
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'signOff':
    case 'keyFigures':
    case 'index':
    case 'attachment':
      return [];
  }
}

/** Inline text as it is read; a break becomes a new line. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'break' ? '\n' : inline.text)).join('');
}

/**
 * All words of a block in reading order, printed numbers and labels included, one line for each piece. Not the axes and
 * points of a chart: those are pictures of words that its alternative and the tables say.
 */
export function blockText(block: Block): string {
  return lines(block)
    .filter((line) => line !== '')
    .join('\n');
}

/** All words of a document, parts' titles aside: for search, and for tests that an output has lost nothing. */
export function documentText(document: Document): string {
  return document.parts.flatMap((part) => part.blocks.map(blockText)).join('\n');
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.organisation,
        block.body,
        block.title,
        ...block.details.flatMap((detail) => [detail.label, detail.value]),
        ...block.members.flatMap((member) => [member.name, member.role]),
        ...block.notice,
        block.status,
      ];
    case 'heading':
    case 'paragraph':
      return [block.number ?? '', inlineText(block.text)];
    case 'list':
      return block.items.flatMap((item) => [item.label, ...item.blocks.map(blockText)]);
    case 'recommendations':
      return [
        inlineText(block.stem ?? []),
        ...block.items.flatMap((item) => [item.label, inlineText(item.text), ...item.blocks.map(blockText)]),
      ];
    case 'table':
      return [
        block.number ?? '',
        block.caption ?? '',
        block.summary ?? '',
        block.unit ?? '',
        ...[...block.head, ...block.body].flatMap(rowLines),
        ...block.notes.map(inlineText),
      ];
    case 'figure':
      return [block.caption, block.alt, ...block.notes.map(inlineText)];
    case 'facts':
      return block.rows.flatMap((row) => [row.label, ...row.blocks.map(blockText)]);
    case 'notice':
      return [block.title ?? '', ...block.blocks.map(blockText)];
    case 'signOff':
      return [block.label, inlineText(block.text)];
    case 'keyFigures':
      return block.items.flatMap((item) => [item.label, item.value, item.note]);
    case 'index':
      return block.entries.flatMap((entry) => [entry.number ?? '', entry.title, ...entry.detail]);
    case 'attachment':
      return [block.title, block.alt, ...block.pages.map((page) => page.text)];
  }
}

const rowLines = (row: TableRow) => row.cells.flatMap((cell) => cell.blocks.map(blockText));
