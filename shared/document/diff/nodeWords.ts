import type { Inline, TableBlock } from '../blocks.ts';
import { blockText, inlineText } from '../walk.ts';
import { type NodeType, type TreeNode, linesOf, valueOf } from './shapes.ts';

/** Enough of a text to know it by. */
const reach = 60;

export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= reach ? line : `${line.slice(0, line.lastIndexOf(' ', reach)).trimEnd()}…`;
}

const quoted = (words: string): string => `“${shortened(words)}”`;

/** What a node is called where a change is told: "paragraph 12", "row “Total”", "recommendation (a)". */
export function nameOf(type: NodeType, node: TreeNode): string {
  const field = (name: string): string => {
    const value = valueOf(node, name);
    return typeof value === 'string' ? value : '';
  };
  const said = (name: string): string => inlineText((valueOf(node, name) ?? []) as readonly Inline[]);
  switch (type) {
    case 'document':
      return 'the pack';
    case 'part':
      return `${partKinds[field('kind')] ?? 'paper'} ${quoted(field('title'))}`;
    case 'cover':
      return 'front page';
    case 'heading':
      return `heading ${quoted(said('text'))}`;
    case 'paragraph':
      return field('number') === ''
        ? `paragraph ${quoted(said('text'))}`
        : `paragraph ${field('number').replace(/[.)]+$/, '')}`;
    case 'list':
      return 'list';
    case 'listItem':
      return /^[•–]$/.test(field('label')) ? `item ${quoted(saying(type, node))}` : `item ${field('label')}`;
    case 'table':
      return field('caption') === '' ? 'table' : `table ${quoted(field('caption'))}`;
    case 'column':
      return 'column';
    case 'row': {
      const first = saying(type, node).split(' · ')[0] ?? '';
      return first === '' ? 'row' : `row ${quoted(first)}`;
    }
    case 'cell':
      return 'cell';
    case 'figure':
      return `chart ${quoted(field('caption'))}`;
    case 'facts':
      return 'header';
    case 'fact':
    case 'keyFigure':
    case 'detail':
      return quoted(field('label'));
    case 'recommendations':
      return 'recommendations';
    case 'recommendation':
      return `recommendation ${field('label').replace(/\.$/, '')}`;
    case 'notice':
      return field('title') === '' ? 'note' : `note ${quoted(field('title'))}`;
    case 'signOff':
      return `sign-off ${quoted(field('label'))}`;
    case 'keyFigures':
      return 'key figures';
    case 'index':
      return field('purpose') === 'agenda' ? 'agenda' : 'contents';
    case 'entry':
      return field('number') === '' ? quoted(field('title')) : `item ${field('number')}`;
    case 'member':
      return quoted(field('name'));
    case 'line':
      return quoted(said('text'));
    case 'attachment':
      return `attachment ${quoted(field('title'))}`;
    case 'page':
      return field('text') === '' ? 'page without text' : `page ${quoted(field('text'))}`;
  }
}

const partKinds: Readonly<Record<string, string>> = {
  cover: 'front page',
  agenda: 'agenda',
  contents: 'contents',
  paper: 'paper',
  appendix: 'appendix',
};

/** All that a node says, on one line; the cells of a row are parted by dots. */
export function saying(type: NodeType, node: TreeNode): string {
  const children = (field: string, of: NodeType, between: string): string =>
    ((valueOf(node, field) ?? []) as readonly TreeNode[]).map((each) => saying(of, each)).join(between);
  const words = (...fields: readonly string[]): string =>
    fields
      .map((field) => valueOf(node, field))
      .filter((value) => typeof value === 'string' && value !== '')
      .join(': ');
  switch (type) {
    case 'document':
    case 'part':
    case 'column':
    case 'attachment':
      return words('title');
    case 'page':
      return words('text');
    case 'row':
      return children('cells', 'cell', ' · ');
    case 'cell':
      return blocksOf(node);
    case 'listItem':
    case 'fact':
      return [words('label'), blocksOf(node)].join(' ');
    case 'recommendation':
      return [
        words('label'),
        inlineText((valueOf(node, 'text') ?? []) as readonly Inline[]),
        blocksOf(node),
      ].join(' ');
    case 'keyFigure':
      return words('label', 'value', 'note');
    case 'detail':
      return words('label', 'value');
    case 'member':
      return words('name', 'role');
    case 'entry':
      return [
        words('number', 'title'),
        ...linesOf(valueOf(node, 'detail')).map(({ text }) => inlineText(text)),
      ].join(' ');
    case 'line':
      return inlineText((valueOf(node, 'text') ?? []) as readonly Inline[]);
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
    case 'figure':
    case 'facts':
    case 'recommendations':
    case 'notice':
    case 'signOff':
    case 'keyFigures':
    case 'index':
      return blockText(node as Parameters<typeof blockText>[0]).replaceAll('\n', ' ');
  }
}

const blocksOf = (node: TreeNode): string =>
  ((valueOf(node, 'blocks') ?? []) as readonly Parameters<typeof blockText>[0][])
    .map((block) => blockText(block).replaceAll('\n', ' '))
    .join(' ');

/** Words of a column's heading; its place where it has none. */
export function headingOf({ head }: TableBlock, column: number): string {
  const words = head.flatMap(({ cells }) => {
    let at = 0;
    return cells.flatMap((cell) => {
      const from = at;
      at += cell.span ?? 1;
      return from <= column && column < at ? [saying('cell', cell)] : [];
    });
  });
  const heading = words.filter((each) => each !== '').join(', ');
  return heading === '' ? `column ${column + 1}` : `column ${quoted(heading)}`;
}
