/**
 * What each field of the tree is to a comparison. The compiler asks for every field of every node, so that a field
 * which is added to the tree cannot be forgotten here.
 */
import type { ChartSpec } from '../../charts/spec.ts';
import type {
  AttachedPage,
  BlockKind,
  BlockOf,
  Document,
  Fact,
  IndexEntry,
  Inline,
  ListItem,
  Part,
  RecommendationItem,
  TableCell,
  TableColumn,
  TableRow,
} from '../blocks.ts';
import type { Block, CoverBlock, KeyFiguresBlock } from '../blocks.ts';

/** A paragraph of a field that holds several without ids: notes under a table, the notice on the cover. */
export interface Line {
  readonly text: readonly Inline[];
}

type Nodes = { readonly [K in BlockKind]: BlockOf<K> } & {
  readonly document: Document;
  readonly part: Part;
  readonly listItem: ListItem;
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly fact: Fact;
  readonly recommendation: RecommendationItem;
  readonly keyFigure: KeyFiguresBlock['items'][number];
  readonly entry: IndexEntry;
  readonly detail: CoverBlock['details'][number];
  readonly member: CoverBlock['members'][number];
  readonly page: AttachedPage;
  readonly line: Line;
};

export type NodeType = keyof Nodes;
export type TreeNode = Nodes[NodeType];

/**
 * - `identity` names the node, `clock` is the time it was made at, `layout` is how it is drawn: no change of content.
 * - `number` is counted, not written: where it differs alone, the node is renumbered.
 * - `words` is a text without marks, `text` one of inlines; both are compared word by word.
 * - `lines` and `texts` hold several of these without ids.
 * - `value` is compared as a whole.
 * - `nodes` holds nodes; `block` stands for the node's own kind.
 */
type Role =
  | 'identity'
  | 'clock'
  | 'layout'
  | 'number'
  | 'words'
  | 'text'
  | 'lines'
  | 'texts'
  | 'value'
  | { readonly nodes: NodeType | 'block' };

type RoleOf<V> = V extends readonly (readonly Inline[])[]
  ? 'texts'
  : V extends readonly Inline[]
    ? 'text'
    : V extends readonly string[]
      ? 'lines'
      : V extends readonly unknown[]
        ? { readonly nodes: NodeType | 'block' }
        : V extends ChartSpec
          ? 'value'
          : Exclude<Role, object | 'text' | 'lines' | 'texts'>;

type Shape<N> = { readonly [F in keyof Required<N>]: RoleOf<Required<N>[F]> };

const blocks = { nodes: 'block' } as const;
const block = { kind: 'identity', id: 'identity' } as const;

export const shapes: { readonly [T in NodeType]: Shape<Nodes[T]> } = {
  document: {
    version: 'layout',
    id: 'identity',
    language: 'value',
    title: 'words',
    organisation: 'words',
    body: 'words',
    meetingDate: 'words',
    assembledAt: 'clock',
    house: 'layout',
    firstPage: 'layout',
    parts: { nodes: 'part' },
  },
  part: {
    id: 'identity',
    kind: 'value',
    title: 'words',
    item: 'number',
    runningTitle: 'words',
    marking: 'words',
    restriction: 'value',
    provenance: 'words',
    blocks,
  },
  cover: {
    ...block,
    crest: 'layout',
    organisation: 'words',
    body: 'words',
    title: 'words',
    details: { nodes: 'detail' },
    members: { nodes: 'member' },
    notice: 'lines',
    status: 'words',
  },
  detail: { label: 'words', value: 'words' },
  member: { name: 'words', role: 'words' },
  heading: { ...block, level: 'value', number: 'number', text: 'text' },
  paragraph: { ...block, number: 'number', style: 'layout', text: 'text' },
  list: { ...block, marker: 'value', items: { nodes: 'listItem' } },
  listItem: { id: 'identity', label: 'number', blocks },
  table: {
    ...block,
    number: 'number',
    caption: 'words',
    summary: 'words',
    unit: 'words',
    columns: { nodes: 'column' },
    head: { nodes: 'row' },
    body: { nodes: 'row' },
    notes: 'texts',
  },
  column: { id: 'identity', width: 'layout', align: 'layout' },
  row: { id: 'identity', kind: 'value', cells: { nodes: 'cell' } },
  cell: { id: 'identity', span: 'layout', header: 'layout', tone: 'value', blocks },
  figure: { ...block, caption: 'words', alt: 'words', chart: 'value', notes: 'texts' },
  facts: { ...block, rows: { nodes: 'fact' } },
  fact: { id: 'identity', label: 'words', blocks },
  recommendations: { ...block, stem: 'text', items: { nodes: 'recommendation' } },
  recommendation: { id: 'identity', label: 'number', text: 'text', blocks },
  notice: { ...block, tone: 'value', title: 'words', blocks },
  signOff: { ...block, label: 'words', text: 'text' },
  keyFigures: { ...block, items: { nodes: 'keyFigure' } },
  keyFigure: { id: 'identity', label: 'words', value: 'words', note: 'words', tone: 'value' },
  index: { ...block, purpose: 'value', entries: { nodes: 'entry' } },
  entry: {
    id: 'identity',
    level: 'value',
    number: 'number',
    title: 'words',
    detail: 'lines',
    target: 'identity',
  },
  attachment: {
    ...block,
    title: 'words',
    file: 'layout',
    sha256: 'value',
    alt: 'words',
    pages: { nodes: 'page' },
    tagged: 'layout',
    archive: 'layout',
    accessible: 'layout',
  },
  page: { width: 'layout', height: 'layout', text: 'words' },
  line: { text: 'text' },
};

/** The fields of a node with their roles, in the order of the shape. */
export const fieldsOf: { readonly [T in NodeType]: readonly (readonly [field: string, role: Role])[] } =
  Object.fromEntries(
    Object.entries(shapes).map(([type, shape]) => [type, Object.entries(shape)]),
  ) as unknown as { readonly [T in NodeType]: readonly (readonly [string, Role])[] };

export const valueOf = (node: TreeNode, field: string): unknown =>
  (node as unknown as Readonly<Record<string, unknown>>)[field];

/** The type of a child in a field of nodes. */
export const typeOf = (role: { readonly nodes: NodeType | 'block' }, node: TreeNode): NodeType =>
  role.nodes === 'block' ? (node as Block).kind : role.nodes;

/** The nodes that a field of several texts without ids is compared as. */
export const linesOf = (value: unknown): readonly Line[] =>
  ((value as readonly (string | readonly Inline[])[] | undefined) ?? []).map((each) => ({
    text: typeof each === 'string' ? [{ kind: 'text', text: each }] : each,
  }));
