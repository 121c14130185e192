/**
 * A small notation in which the sample papers are written down as authored text.
 *
 * Words: `**strong**`, `_emphasis_` is not used, `[label](https://…)` is a link, `[[target|paragraph {n}]]`
 * is a cross-reference to the block with that id, and a line feed breaks the line.
 * Ids are given by place unless `id` is set; they are unique within one `write(prefix, …)`.
 */
import type {
  RichCell,
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichTable,
  RichText,
} from '../entities/richText.ts';

type Marker = RichList['attrs']['marker'];
type Align = 'start' | 'centre' | 'number';
type Tone = NonNullable<RichCell['attrs']['tone']>;

/** A node before it has an id. */
type Draft = (id: string) => RichNode;
type InnerDraft = (id: string) => RichParagraph | RichList;

export function words(text: string): RichInline[] {
  const inlines: RichInline[] = [];
  const pattern = /\*\*(.+?)\*\*|\[\[(.+?)\|(.+?)\]\]|\[([^\]]+?)\]\(([^)]+?)\)|\n/gs;
  let at = 0;
  const plain = (end: number) => {
    if (end > at) inlines.push({ type: 'text', text: text.slice(at, end) });
  };
  for (const match of text.matchAll(pattern)) {
    plain(match.index);
    at = match.index + match[0].length;
    const [, strong, target, label, linkText, href] = match;
    if (strong !== undefined) inlines.push({ type: 'text', text: strong, marks: [{ type: 'strong' }] });
    else if (target !== undefined && label !== undefined)
      inlines.push({ type: 'reference', attrs: { target, words: label } });
    else if (linkText !== undefined && href !== undefined)
      inlines.push({ type: 'text', text: linkText, marks: [{ type: 'link', attrs: { href } }] });
    else inlines.push({ type: 'hardBreak' });
  }
  plain(text.length);
  return inlines;
}

const paragraph = (text: string, attrs: Omit<RichParagraph['attrs'], 'id'>, id: string): RichParagraph =>
  text === ''
    ? { type: 'paragraph', attrs: { id, ...attrs } }
    : { type: 'paragraph', attrs: { id, ...attrs }, content: words(text) };

/** Paragraph without a number. */
export const p =
  (text: string, options: { id?: string } = {}): InnerDraft =>
  (id) =>
    paragraph(text, {}, options.id ?? id);

/** Numbered paragraph; `number` fixes what is printed, as typed in the source. */
export const n =
  (text: string, options: { id?: string; number?: string } = {}): InnerDraft =>
  (id) =>
    paragraph(
      text,
      { numbered: true, ...(options.number === undefined ? {} : { number: options.number }) },
      options.id ?? id,
    );

/** Heading below the section's own heading, level 3 to 5. */
export const h =
  (
    level: 3 | 4 | 5,
    text: string,
    options: { id?: string; numbered?: boolean; number?: string } = {},
  ): Draft =>
  (id) => ({
    type: 'heading',
    attrs: {
      id: options.id ?? id,
      level,
      ...(options.numbered === true ? { numbered: true } : {}),
      ...(options.number === undefined ? {} : { number: options.number }),
    },
    content: words(text),
  });

export type Item = string | readonly [string, ...InnerDraft[]];

/** List; an item is a text, or a text followed by what stands below it. */
export const list =
  (marker: Marker, items: readonly Item[], options: { id?: string } = {}): InnerDraft =>
  (id) => {
    const own = options.id ?? id;
    return {
      type: 'list',
      attrs: { id: own, marker },
      content: items.map((item, index) => {
        const itemId = `${own}.${index + 1}`;
        const [text, ...below] = typeof item === 'string' ? [item] : item;
        return {
          type: 'listItem',
          attrs: { id: itemId },
          content: [
            paragraph(text, {}, `${itemId}.0`),
            ...below.map((draft, place) => draft(`${itemId}.${place + 1}`)),
          ],
        };
      }),
    };
  };

/** A cell: its text, its paragraphs and lists, or the same with a span, a status colour or as row header. */
export type Cell =
  | string
  | readonly InnerDraft[]
  | {
      readonly of: string | readonly InnerDraft[];
      readonly span?: number;
      readonly tone?: Tone;
      readonly header?: true;
    };

export interface RowDraft {
  readonly kind: 'body' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly Cell[];
}

export const group = (...cells: Cell[]): RowDraft => ({ kind: 'group', cells });
export const subtotal = (...cells: Cell[]): RowDraft => ({ kind: 'subtotal', cells });
export const total = (...cells: Cell[]): RowDraft => ({ kind: 'total', cells });

export interface TableDraft {
  readonly id?: string;
  readonly caption?: string;
  readonly summary?: string;
  readonly unit?: string;
  readonly numbered?: boolean;
  readonly columns: readonly (readonly [width: number, align: Align])[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[] | RowDraft)[];
  readonly notes?: readonly string[];
  /** The first cell of each row is its header; true unless said otherwise. */
  readonly rowHeaders?: boolean;
}

export const table =
  (draft: TableDraft): Draft =>
  (id) => {
    const own = draft.id ?? id;
    const rowOf = (
      cells: readonly Cell[],
      kind: RichTable['content'][number]['attrs']['kind'],
      at: number,
    ) => ({
      type: 'tableRow' as const,
      attrs: { id: `${own}.${at}`, kind },
      content: cells.map((cell, column) =>
        cellOf(
          cell,
          `${own}.${at}.${column + 1}`,
          kind === 'header' || (column === 0 && draft.rowHeaders !== false),
        ),
      ),
    });
    const rows = draft.rows.map((row) => ('kind' in row ? row : { kind: 'body' as const, cells: row }));
    return {
      type: 'table',
      attrs: {
        id: own,
        ...(draft.caption === undefined ? {} : { caption: draft.caption }),
        ...(draft.summary === undefined ? {} : { summary: draft.summary }),
        ...(draft.unit === undefined ? {} : { unit: draft.unit }),
        ...(draft.numbered === true ? { numbered: true } : {}),
        columns: draft.columns.map(([width, align]) => ({ width, align })),
        ...(draft.notes === undefined ? {} : { notes: [...draft.notes] }),
      },
      content: [
        ...draft.head.map((cells, at) => rowOf(cells, 'header', at)),
        ...rows.map((row, at) => rowOf(row.cells, row.kind, draft.head.length + at)),
      ],
    };
  };

function cellOf(cell: Cell, id: string, header: boolean): RichCell {
  const full = typeof cell === 'object' && 'of' in cell ? cell : { of: cell };
  const content =
    typeof full.of === 'string'
      ? full.of === ''
        ? []
        : [paragraph(full.of, {}, `${id}.1`)]
      : full.of.map((draft, at) => draft(`${id}.${at + 1}`));
  return {
    type: header || full.header === true ? 'tableHeader' : 'tableCell',
    attrs: {
      id,
      ...(full.span === undefined ? {} : { colspan: full.span }),
      ...(full.tone === undefined ? {} : { tone: full.tone }),
    },
    content,
  };
}

/** A block drawn from the data. */
export const live =
  (
    section: string,
    options: Record<string, string | number | boolean | string[]> = {},
    own?: { id?: string },
  ): Draft =>
  (id) => ({ type: 'liveBlock', attrs: { id: own?.id ?? id, section, options } });

/** Authored text; blocks without an id get `prefix-1`, `prefix-2` … */
export const write = (prefix: string, ...drafts: readonly Draft[]): RichText => ({
  type: 'doc',
  content: drafts.map((draft, index) => draft(`${prefix}-${index + 1}`)),
});
