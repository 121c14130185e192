import type { RichInline, RichList, RichNode, RichParagraph } from '../../../shared/entities/richText.ts';
import { type Marker, markers } from '../schema/listNodes.ts';
import { type CellContent, pastedTableNode } from './pastedRows.ts';
import { type Lost, WordsOfLine, dropped, marksWithin, raisedMark } from './pastedWords.ts';
import type { Pasted, PastedElement } from './plainTree.ts';
import { type WordItem, isLabel, isParagraphNumber, listsOf, paragraphOf, wordItem } from './wordList.ts';

export interface ReadPaste {
  readonly nodes: readonly RichNode[];
  /** What was left out or stands elsewhere, in a sentence or two; null where there is nothing to say. */
  readonly left: string | null;
}

type Marks = Parameters<typeof marksWithin>[1];
type Line = WordItem & { readonly words: readonly RichInline[] };

/**
 * Pasted HTML (Word, Outlook, LibreOffice, Excel, web pages) as authored text: paragraphs, headings, lists and tables with
 * strong, emphasis and links. Looks, comments, tracked deletions and pictures stay behind.
 */
export function readPasted(body: PastedElement, newId: () => string): ReadPaste {
  const lost: Lost = { pictures: 0, comments: 0, deletions: 0, footnotes: 0 };
  const nodes = rankHeadings(readBlocks(body.children, newId, lost));
  return { nodes, left: sentence(lost) };
}

/** Reads blocks in their order. Items of Word's lists are gathered until something else comes. */
function readBlocks(children: readonly Pasted[], newId: () => string, lost: Lost): RichNode[] {
  const nodes: RichNode[] = [];
  const line = new WordsOfLine();
  let items: Line[] = [];

  const endList = (): void => {
    nodes.push(...listsOf(items, newId));
    items = [];
  };
  const endLine = (make: (words: RichInline[]) => RichNode = (words) => paragraphOf(words, newId)): void => {
    if (!line.isEmpty) {
      endList();
      nodes.push(make(line.take()));
    } else line.take();
  };
  const inner = (element: PastedElement): RichNode[] => readBlocks(element.children, newId, lost);

  const walk = (node: Pasted, marks: Marks): void => {
    if (typeof node === 'string') return line.addText(node, marks);
    if (isLabel(node) || dropped(node, lost)) return;
    const { tag } = node;
    const level = /^h([1-6])$/.exec(tag)?.[1];
    if (tag === 'br') {
      if (node.style['page-break-before'] === undefined) line.addBreak();
    } else if (level !== undefined) {
      endLine();
      for (const child of node.children) walk(child, []);
      endLine((words) => headingOf(Number(level), words, newId));
    } else if (tag === 'ul' || tag === 'ol') {
      endLine();
      endList();
      const list = readList(node, newId, lost);
      if (list !== undefined) nodes.push(list);
    } else if (tag === 'table') {
      endLine();
      endList();
      nodes.push(...readTable(node, newId, lost));
    } else if (blockTags.test(tag)) {
      endLine();
      const item = wordItem(node);
      for (const child of node.children) walk(child, marksWithin(node, marks));
      if (item === undefined) endLine();
      else if (!line.isEmpty && isParagraphNumber(item.label)) endLine((words) => numbered(words, newId));
      else if (!line.isEmpty) items.push({ ...item, words: line.take() });
    } else if (tag === 'li') {
      endLine();
      endList();
      nodes.push(...inner(node));
    } else {
      const mark = raisedMark(node, lost);
      const within = marksWithin(node, marks);
      if (mark !== undefined) return line.addText(mark, marks);
      for (const child of node.children) walk(child, within);
    }
  };

  for (const child of children) walk(child, []);
  endLine();
  endList();
  return nodes;
}

const blockTags =
  /^(p|div|section|article|main|header|footer|aside|blockquote|address|pre|dl|dt|dd|figure|figcaption|center|form|body|td|th|tr|tbody|thead)$/;

const numbered = (words: RichInline[], newId: () => string): RichParagraph => ({
  ...paragraphOf(words, newId),
  attrs: { id: newId(), numbered: true },
});

/** A heading with the level it had; `rankHeadings` brings it into those that a section has. */
const headingOf = (level: number, words: RichInline[], newId: () => string): RichNode => ({
  type: 'heading',
  attrs: { id: newId(), level: level as 3 },
  content: words.map(plain),
});

const plain = (inline: RichInline): RichInline =>
  inline.type === 'text' ? { type: 'text', text: inline.text } : inline;

/** The highest heading that was pasted becomes the first level below the section, and so on. */
function rankHeadings(nodes: readonly RichNode[]): RichNode[] {
  const levels = [
    ...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.attrs.level] : []))),
  ].sort((a, b) => a - b);
  const ranks = [3, 4, 5] as const;
  return nodes.map((node) =>
    node.type === 'heading'
      ? {
          ...node,
          attrs: { ...node.attrs, level: ranks[Math.min(2, levels.indexOf(node.attrs.level))] ?? 5 },
        }
      : node,
  );
}

function readList(list: PastedElement, newId: () => string, lost: Lost): RichList | undefined {
  const items: RichList['content'] = [];
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    const content = flat(readBlocks(child.tag === 'li' ? child.children : [child], newId, lost), newId);
    const last = items.at(-1);
    if (content.length === 0) continue;
    // A list directly within a list belongs to the item before it: LibreOffice and Outlook write it so.
    if (child.tag !== 'li' && last !== undefined) last.content.push(...content);
    else items.push({ type: 'listItem', attrs: { id: newId() }, content });
  }
  return items.length === 0
    ? undefined
    : { type: 'list', attrs: { id: newId(), marker: markerOf(list) }, content: items };
}

function markerOf({ tag, attrs, style }: PastedElement): Marker {
  const own = markers.find((marker) => marker === attrs['data-marker']);
  if (own !== undefined) return own;
  const kind = (style['list-style-type'] ?? attrs['type'] ?? '').toLowerCase();
  if (/^["'][-–—]/.test(kind)) return 'dash';
  if (tag === 'ul') return 'bullet';
  if (/alpha|latin|^a$/.test(kind)) return 'alpha';
  return /roman|^i$/.test(kind) ? 'roman' : 'decimal';
}

function readTable(table: PastedElement, newId: () => string, lost: Lost): RichNode[] {
  const read = (cell: PastedElement): CellContent => flat(readBlocks(cell.children, newId, lost), newId);
  const node = pastedTableNode(table, read, newId);
  // A table of one cell is a box or a layout: what it holds is the text.
  if (node?.content.length === 1 && node.content[0]?.content.length === 1)
    return node.content[0].content[0]?.content ?? [];
  return node === undefined ? [] : [node];
}

/** Only paragraphs and lists: what a cell, an item or a short text can hold. Tables become a line for each row. */
export function flat(nodes: readonly RichNode[], newId: () => string): (RichParagraph | RichList)[] {
  return nodes.flatMap((node): (RichParagraph | RichList)[] => {
    switch (node.type) {
      case 'paragraph':
        return [node.attrs.numbered === true ? { ...node, attrs: { id: node.attrs.id } } : node];
      case 'list':
        return [node];
      case 'heading':
        return [paragraphOf(node.content ?? [], newId)];
      case 'table':
        return node.content.map((row) =>
          paragraphOf(
            row.content.flatMap((cell, at) => [
              ...(at === 0 ? [] : [{ type: 'text' as const, text: ' ' }]),
              ...cell.content.flatMap((each) => (each.type === 'paragraph' ? (each.content ?? []) : [])),
            ]),
            newId,
          ),
        );
      case 'liveBlock':
        return [];
    }
  });
}

function sentence({ pictures, comments, deletions, footnotes }: Lost): string | null {
  const counted = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
  const parts = [
    ...counted(pictures, 'picture', 'pictures'),
    ...counted(comments, 'comment', 'comments'),
    ...counted(deletions, 'tracked deletion', 'tracked deletions'),
  ];
  const last = parts.pop();
  const said = [
    ...(last === undefined
      ? []
      : [`Left out of what you pasted: ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`]),
    ...(footnotes === 0 ? [] : ['Footnotes stand at its end, by their numbers in square brackets.']),
  ];
  return said.length === 0 ? null : said.join(' ');
}
