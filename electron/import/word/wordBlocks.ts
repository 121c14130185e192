import type {
  RichCell,
  RichList,
  RichNode,
  RichParagraph,
  RichTable,
} from '../../../shared/entities/richText.ts';
import { type WordFinds, wordInlines } from './wordInlines.ts';
import { columnsOf, wordGrid } from './wordGrid.ts';
import type { WordDocument, WordNode, WordParagraph, WordTable } from './wordTree.ts';

export interface WordBlocks {
  readonly content: RichNode[];
  /** Pictures that were left out. */
  readonly pictures: number;
}

const deepestList = 4;

/** A Word document as blocks of the house: headings by their styles, lists by their numbering, tables, and notes at the end. */
export function wordBlocks(document: WordDocument): WordBlocks {
  const finds: WordFinds = { pictures: 0, notes: [] };
  let made = 0;
  const id = (): string => `w-${++made}`;

  const paragraph = (node: WordParagraph): RichParagraph => ({
    type: 'paragraph',
    attrs: { id: id() },
    content: wordInlines(node.children, finds),
  });

  const table = (node: WordTable): RichTable => {
    const headers = Math.max(
      1,
      node.children.findIndex((row) => !row.isHeader),
    );
    const column = { width: 1, align: 'start' as const };
    return {
      type: 'table',
      attrs: { id: id(), columns: Array.from({ length: columnsOf(node) }, () => column) },
      content: wordGrid(node).map((places, index) => ({
        type: 'tableRow',
        attrs: { id: id(), kind: index < headers ? 'header' : 'body' },
        content: places.map(({ cell, span }): RichCell => ({
          type: index < headers ? 'tableHeader' : 'tableCell',
          attrs: { id: id(), ...(span > 1 ? { colspan: span } : {}) },
          content: cell === undefined ? [] : cellContent(cell.children),
        })),
      })),
    };
  };

  /** Tables inside a cell become their words. */
  const cellContent = (nodes: readonly WordNode[]): (RichParagraph | RichList)[] =>
    nodes
      .flatMap((node): RichParagraph[] => {
        if (node.type === 'paragraph') return [paragraph(node)];
        if (node.type !== 'table') return [];
        return node.children.flatMap((row) =>
          row.children.flatMap((cell) =>
            cellContent(cell.children).filter((each) => each.type === 'paragraph'),
          ),
        );
      })
      .filter((each) => (each.content?.length ?? 0) > 0);

  const blocks = (nodes: readonly WordNode[]): RichNode[] => {
    const content: RichNode[] = [];
    let lists: RichList[] = [];
    for (const node of nodes) {
      if (node.type === 'table') {
        lists = [];
        if (columnsOf(node) > 0) content.push(table(node));
      } else if (node.type === 'paragraph') {
        const level = headingLevel(node);
        const words = wordInlines(node.children, finds);
        if (words.length === 0) continue;
        if (level !== undefined) {
          lists = [];
          content.push({ type: 'heading', attrs: { id: id(), level }, content: words });
        } else if (node.numbering === null) {
          lists = [];
          content.push({ type: 'paragraph', attrs: { id: id() }, content: words });
        } else lists = addItem(node.numbering, words, lists, content);
      }
    }
    return content;
  };

  /** Puts an item at the end of the list of its level, and begins lists where they are lacking. */
  const addItem = (
    { isOrdered, level }: NonNullable<WordParagraph['numbering']>,
    words: RichParagraph['content'],
    open: readonly RichList[],
    content: RichNode[],
  ): RichList[] => {
    const depth = Math.min(Number(level) || 0, open.length, deepestList);
    const lists = open.slice(0, depth + 1);
    let list = lists[depth];
    if (list === undefined) {
      const marker = isOrdered
        ? (['decimal', 'alpha', 'roman'] as const)[depth % 3]!
        : depth === 0
          ? 'bullet'
          : 'dash';
      list = { type: 'list', attrs: { id: id(), marker }, content: [] };
      const above = lists[depth - 1]?.content.at(-1);
      if (above === undefined) content.push(list);
      else above.content.push(list);
      lists.push(list);
    }
    list.content.push({
      type: 'listItem',
      attrs: { id: id() },
      content: [
        { type: 'paragraph', attrs: { id: id() }, ...(words === undefined ? {} : { content: words }) },
      ],
    });
    return lists;
  };

  const content = blocks(document.children);
  // A note may hold a note; each is met once, in order.
  for (let at = 0; at < finds.notes.length; at++) {
    if (at === 0)
      content.push({
        type: 'heading',
        attrs: { id: id(), level: 3 },
        content: [{ type: 'text', text: 'Notes' }],
      });
    const reference = finds.notes[at];
    const note = reference && document.notes.resolve(reference);
    const words = (note?.body ?? []).flatMap((node) =>
      node.type === 'paragraph' ? wordInlines(node.children, finds) : [],
    );
    content.push({
      type: 'paragraph',
      attrs: { id: id() },
      content: [{ type: 'text', text: `Note ${at + 1}: ` }, ...words],
    });
  }
  return { content, pictures: finds.pictures };
}

/** Written from level 3, as the text of an appendix is. */
function headingLevel({ styleName }: WordParagraph): 3 | 4 | 5 | undefined {
  if (/^title$/iu.test(styleName ?? '')) return 3;
  const level = Number(/^heading (\d)$/iu.exec(styleName ?? '')?.[1] ?? 0);
  if (level === 0) return undefined;
  return level === 1 ? 3 : level === 2 ? 4 : 5;
}
