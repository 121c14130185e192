import type { Mark, Node } from '@tiptap/pm/model';
import type {
  RichCell,
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichTable,
  RichText,
} from '../../../shared/entities/richText.ts';

type RichHeading = Extract<RichNode, { type: 'heading' }>;
type Item = RichList['content'][number];
type TableRow = RichTable['content'][number];
type Rich = RichText | RichNode | Item | TableRow | RichCell;

/**
 * What each node of an editor stands for. The editor's nodes never change, they are replaced: so one that is still the same
 * is written as it was read, to the letter, and a keystroke in a long paper writes one paragraph anew.
 */
const written = new WeakMap<Node, Rich>();

/** The editor's tree as stored text. Text in which nothing is written is empty. */
export const fromEditor = (doc: Node): RichText =>
  once(doc, (): RichText => ({
    type: 'doc',
    content: isPlaceForCursor(doc) ? [] : withoutEmptyEnd(doc).map(nodeFromEditor),
  }));

/** The line to write on behind a last table or block; empty it would be printed as a gap. */
function withoutEmptyEnd({ children }: Node): readonly Node[] {
  const end = children.findLastIndex((node) => !isEmptyLine(node));
  return children.slice(0, end + 1);
}

/** Notes what the nodes of a freshly opened text were read from: `doc` is made of `toEditor(text)`. */
export function rememberSource(doc: Node, text: RichText): void {
  written.set(doc, text);
  text.content.forEach((node, at) => remember(doc.maybeChild(at), node));
}

function remember(node: Node | null, source: Rich): void {
  if (node === null) return;
  written.set(node, source);
  if (!('content' in source) || source.type === 'paragraph' || source.type === 'heading') return;
  (source.content as readonly Rich[]).forEach((each, at) => remember(node.maybeChild(at), each));
}

function once<T extends Rich>(node: Node, write: () => T): T {
  const known = written.get(node);
  if (known !== undefined) return known as T;
  const fresh = write();
  written.set(node, fresh);
  return fresh;
}

export const nodeFromEditor = (node: Node): RichNode =>
  once(node, (): RichNode => {
    switch (node.type.name) {
      case 'heading':
        return lineFromEditor(node);
      case 'list':
        return listFromEditor(node);
      case 'table':
        return {
          type: 'table',
          attrs: given(node) as RichTable['attrs'],
          content: node.children.map(rowFromEditor),
        };
      case 'liveBlock':
        return { type: 'liveBlock', attrs: given(node) as Extract<RichNode, { type: 'liveBlock' }>['attrs'] };
      default:
        return lineFromEditor(node);
    }
  });

const listFromEditor = (node: Node): RichList =>
  once(node, () => ({
    type: 'list',
    attrs: given(node) as RichList['attrs'],
    content: node.children.map((item) =>
      once<Item>(item, () => ({
        type: 'listItem',
        attrs: given(item) as Item['attrs'],
        content: contentFromEditor(item),
      })),
    ),
  }));

const rowFromEditor = (node: Node): TableRow =>
  once(node, () => ({
    type: 'tableRow',
    attrs: given(node) as TableRow['attrs'],
    content: node.children.map((cell) =>
      once<RichCell>(cell, () => {
        const { rowspan: _rows, colwidth: _widths, colspan, ...attrs } = given(cell) as CellAttributes;
        return {
          type: cell.type.name as RichCell['type'],
          attrs: colspan === 1 || colspan === undefined ? attrs : { ...attrs, colspan },
          content: contentFromEditor(cell),
        };
      }),
    ),
  }));

type CellAttributes = RichCell['attrs'] & { rowspan?: number; colwidth?: unknown };

const contentFromEditor = (node: Node): (RichParagraph | RichList)[] =>
  isPlaceForCursor(node)
    ? []
    : node.children.map((each) =>
        each.type.name === 'list'
          ? listFromEditor(each)
          : once(each, () => lineFromEditor(each) as RichParagraph),
      );

/** One paragraph without a word and without a number: it says nothing, and printed it would be a gap. */
function isPlaceForCursor(node: Node): boolean {
  const only = node.childCount === 1 ? node.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0 && only.attrs['number'] === null;
}

const isEmptyLine = ({ type, content, attrs }: Node): boolean =>
  type.name === 'paragraph' && content.size === 0 && attrs['number'] === null && attrs['numbered'] !== true;

function lineFromEditor(node: Node): RichParagraph | RichHeading {
  return {
    type: node.type.name as 'paragraph',
    attrs: given(node) as RichParagraph['attrs'],
    ...(node.childCount === 0 ? {} : { content: node.children.map(inlineFromEditor) }),
  };
}

function inlineFromEditor(node: Node): RichInline {
  if (node.type.name === 'hardBreak') return { type: 'hardBreak' };
  if (node.type.name === 'reference')
    return { type: 'reference', attrs: given(node) as { target: string; words: string } };
  const marks = node.marks.map(markFromEditor);
  return { type: 'text', text: node.text ?? '', ...(marks.length === 0 ? {} : { marks }) };
}

type RichMark = NonNullable<Extract<RichInline, { type: 'text' }>['marks']>[number];

const markFromEditor = (mark: Mark): RichMark =>
  mark.type.name === 'link'
    ? { type: 'link', attrs: { href: String(mark.attrs['href']) } }
    : { type: mark.type.name as 'strong' | 'emphasis' };

/** Attributes that are given: stored text leaves out what the editor holds as null. */
const given = (node: Node): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null));
