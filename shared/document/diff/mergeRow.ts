import type { TableCell, TableColumn, TableRow } from '../blocks.ts';
import type { Kept, Step } from './compareNodes.ts';
import { allMarked, gone } from './marks.ts';
import type { TreeNode } from './shapes.ts';

/** A column of a table that shows both versions, with its place in each; null where that version lacks it. */
export interface MergedColumn {
  readonly column: TableColumn;
  readonly before: number | null;
  readonly after: number | null;
}

/** A row of either or both versions over the columns of both: as many cells as columns, empty where it has none. */
export function mergeRow(
  step: Exclude<Step, { readonly kind: 'left' }>,
  columns: readonly MergedColumn[],
  merge: (pair: Kept) => TreeNode,
): TableRow {
  const [before, after] = sidesOf(step);
  const { id, kind } = after ?? gone(before!);
  const [old, now] = [byColumn(before), byColumn(after)];
  const pairs = pairsOf(step, before, after);
  const laterOf = new Map(pairs.map((pair) => [pair.before as TableCell, pair.after as TableCell]));
  const pairOf = new Map(pairs.map((pair) => [pair.after as TableCell, pair]));
  const show = (cell: TableCell): TableCell => {
    const pair = pairOf.get(cell);
    if (pair !== undefined) return merge(pair) as TableCell;
    return now.includes(cell) ? allMarked(cell, 'inserted') : allMarked(gone(cell), 'deleted');
  };

  const owners = columns.map((column) => {
    const later = column.after === null ? undefined : now[column.after];
    const earlier = column.before === null ? undefined : old[column.before];
    return later ?? (earlier === undefined ? undefined : (laterOf.get(earlier) ?? earlier));
  });
  const cells: TableCell[] = [];
  owners.forEach((owner, at) => {
    const last = cells.at(-1);
    if (owner !== undefined && last !== undefined && owner === owners[at - 1])
      cells[cells.length - 1] = { ...last, span: (last.span ?? 1) + 1 };
    else if (owner === undefined || owners.indexOf(owner) < at)
      cells.push({ id: `${id}.empty-${at + 1}`, blocks: [] });
    else cells.push(withoutSpan(show(owner)));
  });
  // A cell whose columns other cells have taken, because spans have changed, keeps its words in the one that took them.
  for (const cell of new Set(old)) {
    if (laterOf.has(cell) || owners.includes(cell)) continue;
    const at = cellAt(
      cells,
      columns.findIndex((column) => column.before === old.indexOf(cell)),
    );
    const taker = cells[at];
    if (taker !== undefined)
      cells[at] = { ...taker, blocks: [...allMarked(gone(cell.blocks), 'deleted'), ...taker.blocks] };
  }
  return { id, kind, cells };
}

function sidesOf(
  step: Exclude<Step, { readonly kind: 'left' }>,
): [TableRow | undefined, TableRow | undefined] {
  if (step.kind === 'kept') return [step.before as TableRow, step.after as TableRow];
  const row = step.node as TableRow;
  return step.kind === 'deleted' ? [row, undefined] : [undefined, row];
}

/** The cells that stand in both versions. Rows that are equal in every respect have been compared no further. */
function pairsOf(step: Step, before: TableRow | undefined, after: TableRow | undefined): Kept[] {
  if (step.kind !== 'kept') return [];
  const cells = step.fields?.['cells'];
  if (cells?.kind === 'steps') return cells.steps.filter((each) => each.kind === 'kept');
  return (before?.cells ?? []).flatMap((cell, at): Kept[] => {
    const later = after?.cells[at];
    if (later === undefined) return [];
    return [
      { kind: 'kept', type: 'cell', before: cell, after: later, change: 'none', moved: false, fields: null },
    ];
  });
}

/** The cell that stands in each column. */
const byColumn = (row: TableRow | undefined): TableCell[] =>
  (row?.cells ?? []).flatMap((cell) => Array.from({ length: cell.span ?? 1 }, () => cell));

const withoutSpan = ({ span, ...cell }: TableCell): TableCell => {
  void span;
  return cell;
};

function cellAt(cells: readonly TableCell[], column: number): number {
  let end = 0;
  return cells.findIndex((cell) => (end += cell.span ?? 1) > column);
}
