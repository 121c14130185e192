/** An element of a page's structure tree with its text in reading order. */
export interface StructureNode {
  /** Standard structure type after the role map: Document, H2, P, Table, TH … */
  readonly role: string;
  /** Alternative text, for figures and formulas. */
  readonly alt: string | undefined;
  /** Scope of a header cell. */
  readonly scope: string | undefined;
  /** All text below this element in structure order, with single blanks. */
  readonly text: string;
  readonly children: readonly StructureNode[];
}

interface RawNode {
  role: string;
  children: (RawNode | RawContent)[];
  alt?: string;
  scope?: string | undefined;
}

interface RawContent {
  type: string;
  id?: string;
}

type TextItem = { str: string; hasEOL: boolean } | { type: string; id?: string };

/** Joins what pdf.js gives apart: the tree with the names of marked contents, and the page's text with the same names. */
export function readStructure(tree: unknown, items: readonly TextItem[]): StructureNode {
  return readNode(tree as RawNode, textByContent(items)).node;
}

/** All elements of a role, in reading order. */
export function elementsOf(node: StructureNode | undefined, role: string): StructureNode[] {
  if (node === undefined) return [];
  return [
    ...(node.role === role ? [node] : []),
    ...node.children.flatMap((child) => elementsOf(child, role)),
  ];
}

/** Text of the innermost marked contents with a name; artifacts have none and are left out. */
function textByContent(items: readonly TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((name) => name !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

/** `raw` keeps blanks at the ends of a piece, which matter where pieces join; `node.text` does not. */
function readNode(node: RawNode, texts: ReadonlyMap<string, string>): { node: StructureNode; raw: string } {
  let raw = '';
  const children: StructureNode[] = [];
  for (const child of node.children) {
    if ('children' in child) {
      const inner = readNode(child, texts);
      children.push(inner.node);
      raw += inlineRoles.has(child.role) ? inner.raw : ` ${inner.raw} `;
    } else if (child.id !== undefined) raw += texts.get(child.id) ?? '';
  }
  const text = raw.replace(/\s+/g, ' ').trim();
  return { node: { role: node.role, alt: node.alt, scope: node.scope, text, children }, raw };
}

/** Elements within a line; all others stand apart from their neighbours by a blank. */
const inlineRoles = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Reference',
  'Code',
  'Lbl',
  'Sub',
  'Ruby',
  'Warichu',
]);
