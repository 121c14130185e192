import { createDatabase } from '../../electron/store/newDatabase.ts';
import type { WriteHandle } from '../../electron/store/handles.ts';
import { saveRow } from '../../electron/store/rows.ts';
import { type Result, ok } from '../../shared/api.ts';
import { addDays } from '../../shared/dates.ts';
import { type EntityKind, type Row, type Rows, entityKinds } from '../../shared/entities/index.ts';
import { sampleId } from '../../shared/samples/id.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { longPaperRows } from './longPaper.ts';

export interface LargeLibrary {
  readonly risks: number;
  readonly papers: number;
  readonly financeLines: number;
}

/** With the sample's own, the long paper and its agenda print on 58 pages. */
const inventedPages = 25;

const stamp = { at: '2026-11-22T00:00:00.000Z', by: 'Benchmark' };

/**
 * Makes a library like one that a large council would have after some years: the sample's council, with so many rows more.
 * Its risks, finance lines and papers are copies of the sample's, and one paper is some sixty pages long.
 */
export function makeLargeLibrary(file: string, size: LargeLibrary): void {
  const made = createDatabase(file, { name: 'Large library', stamp }, (write) => fill(write, size));
  if (!made.ok) throw new Error(made.problem.message);
}

function fill(write: WriteHandle, size: LargeLibrary): Result<unknown> {
  const rows: Rows = sampleRows;
  const first = longPaperRows(inventedPages, '');
  for (const kind of entityKinds) for (const row of first[kind]) save(write, kind, row);
  for (const risk of copies(rows.risk, size.risks - rows.risk.length, 'risk'))
    save(write, 'risk', { ...risk.row, id: risk.id, ref: `X${risk.number}` });
  for (const line of copies(rows.financeLine, size.financeLines - rows.financeLine.length, 'financeLine'))
    save(write, 'financeLine', { ...line.row, id: line.id, label: `${line.row.label} ${line.number}` });
  for (const paper of copies(rows.paper, size.papers - rows.paper.length, 'paper')) {
    const title = `${paper.row.title}, report ${paper.number}`;
    save(write, 'paper', { ...paper.row, id: paper.id, ref: `${paper.row.ref}-${paper.number}`, title });
  }
  const [meeting] = rows.meeting;
  if (meeting === undefined) throw new Error('The sample has lost its meetings.');
  // Meetings ahead, so that Home has its work to do.
  for (const next of copies([meeting], 4, 'meeting'))
    save(write, 'meeting', {
      ...meeting,
      id: next.id,
      ref: `next-${next.number}`,
      date: addDays('2026-12-02', 7 * next.number),
      status: 'draft',
    });
  return ok(undefined);
}

interface Copy<K extends EntityKind> {
  readonly row: Row<K>;
  readonly id: string;
  readonly number: number;
}

function copies<K extends EntityKind>(rows: readonly Row<K>[], count: number, kind: K): Copy<K>[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const row = rows[at % rows.length];
    if (row === undefined) throw new Error(`The sample has no ${kind}.`);
    return { row, id: sampleId(kind, `large-${at}`), number: at + 1 };
  });
}

function save(write: WriteHandle, kind: EntityKind, row: unknown): void {
  const saved = saveRow(write, kind, row, stamp);
  if (!saved.ok) throw new Error(`${kind}: ${saved.problem.message}`);
}
