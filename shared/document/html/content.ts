import type { CellContent, ListBlock, ParagraphBlock } from '../blocks.ts';
import { escape } from './escape.ts';
import { inlines } from './inline.ts';
import type { Pen } from './pen.ts';

/** Paragraphs and lists: what cells, items, facts and notices hold. */
export function contentHtml(block: CellContent, pen: Pen): string {
  return block.kind === 'paragraph' ? paragraphHtml(block, pen) : listHtml(block, pen);
}

export function contents(blocks: readonly CellContent[], pen: Pen): string {
  return blocks.map((block) => contentHtml(block, pen)).join('');
}

/** `label` stands before the text of the first paragraph of an item, in the same line, so that both are copied together. */
function paragraphHtml(block: ParagraphBlock, pen: Pen, label = ''): string {
  const number = block.number === undefined ? '' : `<span class="num">${escape(block.number)} </span>`;
  const names = [block.number === undefined ? '' : 'numbered', block.style ?? ''].filter(
    (name) => name !== '',
  );
  const classes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  return `<p${pen.id(block.id)}${classes}>${label}${number}${inlines(block.text, pen)}</p>`;
}

/**
 * A list whose labels are text as printed. `role="list"` stays because Safari forgets lists without markers; bullets and
 * dashes are hidden from screen readers, which announce list items themselves.
 */
function listHtml(block: ListBlock, pen: Pen): string {
  const plain = block.marker === 'bullet' || block.marker === 'dash';
  const tag = plain ? 'ul' : 'ol';
  const items = block.items.map((item) => {
    const hidden = plain ? ' aria-hidden="true"' : '';
    const label = `<span class="label"${hidden}>${escape(item.label)} </span>`;
    return `<li${pen.id(item.id)}>${labelled(label, item.blocks, pen)}</li>`;
  });
  return `<${tag}${pen.id(block.id)} class="list" role="list">${items.join('')}</${tag}>`;
}

/** An item's label within its first paragraph, or on a line of its own where it begins with something else. */
export function labelled(label: string, blocks: readonly CellContent[], pen: Pen): string {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? paragraphHtml(first, pen, label) + contents(rest, pen)
    : `<p>${label}</p>${contents(blocks, pen)}`;
}
