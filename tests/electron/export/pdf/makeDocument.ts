import type {
  Block,
  Document,
  Inline,
  ParagraphBlock,
  Part,
  TableBlock,
  TableCell,
} from '../../../../shared/document/blocks.ts';

/** A document around some blocks, for tests that look at one thing. */
export function makeDocument(blocks: readonly Block[], more: Partial<Document> = {}): Document {
  return {
    version: 1,
    id: 'document',
    language: 'en-GB',
    title: 'Cabinet, 1 September 2021',
    organisation: 'Saltmarsh Council',
    body: 'Cabinet',
    meetingDate: 'Wednesday 1 September 2021',
    assembledAt: '2021-08-23T09:00:00Z',
    house: { accent: '#1d5a6c', tint: '#eaf2f4' },
    parts: [paper('part', blocks)],
    ...more,
  };
}

export const paper = (id: string, blocks: readonly Block[], more: Partial<Part> = {}): Part => ({
  id,
  kind: 'paper',
  title: `Title of ${id}`,
  runningTitle: `Running ${id}`,
  blocks,
  ...more,
});

export const text = (words: string): Inline[] => [{ kind: 'text', text: words }];

export const paragraph = (id: string, words: string | Inline[], number?: string): ParagraphBlock => ({
  kind: 'paragraph',
  id,
  ...(number === undefined ? {} : { number }),
  text: typeof words === 'string' ? text(words) : words,
});

/** A paragraph whose every line says which it is: "a1", "a2" … */
export const lines = (id: string, count: number): ParagraphBlock =>
  paragraph(
    id,
    Array.from({ length: count }, (_, at): Inline[] => [
      ...(at === 0 ? [] : [{ kind: 'break' as const }]),
      { kind: 'text', text: `${id}.${at + 1}` },
    ]).flat(),
  );

export const heading = (id: string, words: string, level: 1 | 2 | 3 | 4 | 5 = 2): Block => ({
  kind: 'heading',
  id,
  level,
  text: text(words),
});

/** A table of plain cells; the first row is the header, the first column heads the rows. */
export function table(
  id: string,
  rows: readonly (readonly string[])[],
  more: Partial<TableBlock> = {},
): TableBlock {
  const cell = (words: string, row: number, column: number): TableCell => ({
    id: `${id}-${row}-${column}`,
    ...(row === 0 ? { header: 'column' } : column === 0 ? { header: 'row' } : {}),
    blocks: words === '' ? [] : [paragraph(`${id}-${row}-${column}-p`, words)],
  });
  const [head = [], ...body] = rows.map((words, row) => words.map((word, column) => cell(word, row, column)));
  return {
    kind: 'table',
    id,
    columns: head.map((_, at) => ({ id: `${id}-c${at}`, width: 1, align: 'start' })),
    head: [{ id: `${id}-head`, kind: 'header', cells: head }],
    body: body.map((cells, at) => ({ id: `${id}-r${at}`, kind: 'body', cells })),
    notes: [],
    ...more,
  };
}
