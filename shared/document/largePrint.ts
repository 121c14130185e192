import type {
  Block,
  CellContent,
  Document,
  FactsBlock,
  Inline,
  KeyFiguresBlock,
  ListItem,
  TableBlock,
  TableRow,
} from './blocks.ts';
import { strong, text } from './make.ts';
import { mapInlines } from './outline.ts';
import { valuesOfRow } from './tableFollows.ts';
import { columnHeads } from './tableHeads.ts';
import { toneWord } from './toneWord.ts';
import { blockText } from './walk.ts';

/**
 * The document for large print, after UKAAF G003: no italics; a table as a list of labelled values, as no column would be wide
 * enough for its words, unless it has one column of figures; facts and key figures below each other. Ids stay, so that each place can be
 * found in the main pack.
 */
export const largePrintDocument = (document: Document): Document => ({
  ...document,
  parts: document.parts.map((part) => ({
    ...part,
    blocks: mapInlines(part.blocks, upright).flatMap(reflowed),
  })),
});

/** What is emphasised stands out by weight. */
const upright = (inline: Inline): Inline =>
  inline.kind === 'text' && inline.emphasis === true ? strong(inline.text) : inline;

function reflowed(block: Block): Block[] {
  switch (block.kind) {
    case 'table':
      return isNarrow(block) ? [block] : tableList(block);
    case 'facts':
      return factBlocks(block);
    case 'keyFigures':
      return [keyFigureList(block)];
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'figure':
    case 'recommendations':
    case 'notice':
    case 'signOff':
    case 'index':
    case 'attachment':
      return [block];
  }
}

/** Names and figures that stand side by side on one line even in the largest type. */
const isNarrow = ({ columns, body }: TableBlock): boolean =>
  columns.length === 2 &&
  columns[1]?.align === 'number' &&
  body.every(({ cells }) =>
    cells.flatMap((cell) => cell.blocks).every((block) => blockText(block).length < 24),
  );

/** The caption, then each row with its name and, in a list, each value after the heading of its column. */
function tableList(table: TableBlock): Block[] {
  const heads = columnHeads(table);
  const rows = table.body.filter(({ kind }) => kind !== 'group');
  const title = table.caption ?? 'Table';
  const unit = table.unit === undefined ? '' : `, amounts in ${table.unit}`;
  return [
    {
      kind: 'paragraph',
      id: table.id,
      ...(table.number === undefined ? {} : { number: table.number }),
      text: [strong(`${title}${unit}:`)],
    },
    ...(table.summary === undefined
      ? []
      : [{ kind: 'paragraph' as const, id: `${table.id}.summary`, text: text(table.summary) }]),
    ...table.body.flatMap((row) => rowBlocks(row, heads, `Row ${rows.indexOf(row) + 1} of ${rows.length}`)),
    ...table.notes.map((note, at): Block => ({
      kind: 'paragraph',
      id: `${table.id}.note-${at + 1}`,
      text: note,
    })),
  ];
}

function rowBlocks(row: TableRow, heads: readonly string[], place: string): Block[] {
  const [first, ...rest] = row.cells;
  const named = first?.header === 'row' || first?.header === 'group' || row.kind !== 'body';
  const values = named ? rest : row.cells;
  const name: CellContent[] = named && first !== undefined ? [...first.blocks] : [];
  const [lead, ...more] =
    name.length > 0 ? name : [{ kind: 'paragraph' as const, id: row.id, text: text(place) }];
  let column = named ? (first?.span ?? 1) : 0;
  const items = values.flatMap((cell): ListItem[] => {
    const covered = heads.slice(column, column + (cell.span ?? 1)).filter((head) => head !== '');
    column += cell.span ?? 1;
    if (row.kind === 'group' && cell.blocks.length === 0) return [];
    return [{ id: cell.id, label: '–', blocks: labelled(cell.id, covered.join(' and '), cell.blocks) }];
  });
  return [
    ...(lead?.kind === 'paragraph'
      ? [{ ...lead, id: row.id, text: lead.text.map(weighty) }]
      : lead === undefined
        ? []
        : [lead]),
    ...more,
    ...(items.length === 0
      ? []
      : [{ kind: 'list' as const, id: `${row.id}${valuesOfRow}`, marker: 'dash' as const, items }]),
  ];
}

const weighty = (inline: Inline): Inline => (inline.kind === 'text' ? strong(inline.text) : inline);

/** Content after its label; an empty cell says that it is empty. */
function labelled(id: string, label: string, blocks: readonly CellContent[]): CellContent[] {
  const lead: Inline[] = label === '' ? [] : [{ kind: 'text', text: `${label}: ` }];
  const [first, ...rest] = blocks;
  if (first === undefined)
    return [{ kind: 'paragraph', id: `${id}.value`, text: [...lead, { kind: 'text', text: 'empty' }] }];
  return first.kind === 'paragraph'
    ? [{ ...first, text: [...lead, ...first.text] }, ...rest]
    : [{ kind: 'paragraph', id: `${id}.value`, text: lead }, first, ...rest];
}

const factBlocks = (facts: FactsBlock): Block[] =>
  facts.rows.flatMap((fact): Block[] => [
    { kind: 'paragraph', id: fact.id, text: [strong(`${fact.label}:`)] },
    ...(fact.blocks.length === 0
      ? [{ kind: 'paragraph' as const, id: `${fact.id}.empty`, text: text('Empty') }]
      : fact.blocks),
  ]);

const keyFigureList = ({ id, items }: KeyFiguresBlock): Block => ({
  kind: 'list',
  id,
  marker: 'dash',
  items: items.map((item) => ({
    id: item.id,
    label: '–',
    blocks: [
      {
        kind: 'paragraph',
        id: `${item.id}.value`,
        text: [
          { kind: 'text', text: `${item.label}: ` },
          strong(item.value),
          {
            kind: 'text',
            text: `${item.tone === undefined ? '' : ` (${toneWord(item.tone)})`}. ${item.note}`,
          },
        ],
      },
    ],
  })),
});
