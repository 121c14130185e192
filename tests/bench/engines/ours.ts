import { readFile, writeFile } from 'node:fs/promises';
import type {
  Block,
  CellContent,
  Document,
  Part,
  TableBlock,
  TableRow,
} from '../../../shared/document/blocks.ts';
import { columnShares, type Pack, type Report, type Section } from '../content.ts';
import type { Engine } from './engine.ts';

/** The app's own export: a frozen Document in, a file written, hashed and brought to the disk. */
export const ours: Engine = {
  name: 'tabled',
  input: 'json',
  missing: () => undefined,
  prepare: (pack, { input }) => writeFile(input, JSON.stringify(documentOf(pack))),
  run: {
    kind: 'node',
    async render({ input, output }) {
      const { exportDocument } = await import('../../../electron/export/export.ts');
      const document = JSON.parse(await readFile(input, 'utf8')) as Document;
      const exported = await exportDocument(document, { format: 'pdf', file: output });
      if (!exported.ok) throw new Error(exported.problem.message);
    },
  },
};

export function documentOf(pack: Pack): Document {
  return {
    version: 1,
    id: 'bench',
    language: 'en-GB',
    title: pack.title,
    organisation: 'Synthetic Council',
    body: 'Cabinet',
    meetingDate: 'Wednesday 2 September 2026',
    assembledAt: '2026-09-01T09:00:00Z',
    house: { accent: '#1d4f73', tint: '#e6edf3' },
    parts: pack.reports.map((report) =>
      toPart(report, report === pack.reports.at(-1) ? pack.closing : undefined),
    ),
  };
}

function toPart(report: Report, closing: string | undefined): Part {
  const id = `r${report.item}`;
  const last: Block[] =
    closing === undefined
      ? []
      : [{ kind: 'paragraph', id: 'closing', text: [{ kind: 'text', text: closing }] }];
  return {
    id,
    kind: 'paper',
    title: report.title,
    item: String(report.item),
    runningTitle: report.title,
    blocks: [
      { kind: 'heading', id: `${id}h`, level: 1, text: [{ kind: 'text', text: report.title }] },
      ...report.sections.flatMap((section, index) => toBlocks(section, `${id}s${index}`)),
      ...last,
    ],
  };
}

function toBlocks({ heading, paragraphs, table }: Section, id: string): Block[] {
  return [
    { kind: 'heading', id: `${id}h`, level: 2, text: [{ kind: 'text', text: heading }] },
    ...paragraphs.map(({ number, text }): Block => ({
      kind: 'paragraph',
      id: `${id}p${number}`,
      number,
      text: [{ kind: 'text', text }],
    })),
    toTable(table, `${id}t`),
  ];
}

function toTable(table: Section['table'], id: string): TableBlock {
  return {
    kind: 'table',
    id,
    caption: table.caption,
    columns: columnShares.map((width, column) => ({ id: `${id}c${column}`, width, align: 'start' })),
    head: [toRow(table.head, `${id}h`, 'header')],
    body: table.rows.map((row, index) => toRow(row, `${id}r${index}`, 'body')),
    notes: [],
  };
}

function toRow(cells: readonly string[], id: string, kind: 'header' | 'body'): TableRow {
  return {
    id,
    kind,
    cells: cells.map((text, column) => {
      const cell = `${id}.${column}`;
      const blocks: CellContent[] = [{ kind: 'paragraph', id: `${cell}p`, text: [{ kind: 'text', text }] }];
      return kind === 'header' ? { id: cell, header: 'column', blocks } : { id: cell, blocks };
    }),
  };
}
