import type { Inline, TableBlock, TableColumn } from '../blocks.ts';
import type { Kept, Step } from './compareNodes.ts';
import { allMarked, gone, inlinesOf } from './marks.ts';
import { type MergedColumn, mergeRow } from './mergeRow.ts';
import { type Line, type TreeNode, fieldsOf } from './shapes.ts';

type Fields = NonNullable<Kept['fields']>;

/** Both versions of a sequence in one, what came and what went marked. What moved stands where it stands now. */
export const mergeSteps = (steps: readonly Step[]): TreeNode[] =>
  steps.flatMap((step): TreeNode[] => {
    switch (step.kind) {
      case 'left':
        return [];
      case 'kept':
        return [mergeNode(step)];
      case 'inserted':
        return [allMarked(step.node, 'inserted')];
      case 'deleted':
        return [allMarked(gone(step.node), 'deleted')];
    }
  });

/** The later node with the marks of both versions in its texts. */
export function mergeNode({ type, after, fields }: Kept): TreeNode {
  if (fields === null) return after;
  if (type === 'table') return mergeTable(after as TableBlock, fields);
  const changes = fieldsOf[type].flatMap(([field, role]): (readonly [string, unknown])[] => {
    const comparison = fields[field];
    if (comparison?.kind === 'text' && role === 'text') return [[field, inlinesOf(comparison.pieces)]];
    if (comparison?.kind !== 'steps') return [];
    if (role === 'texts') return [[field, textsOf(comparison.steps)]];
    // Words without inlines cannot show what is gone: a line before the block says it.
    if (role === 'lines' || wordsOnly.has(type)) return [];
    return [[field, mergeSteps(comparison.steps)]];
  });
  return { ...after, ...Object.fromEntries(changes) };
}

const wordsOnly: ReadonlySet<Kept['type']> = new Set<Kept['type']>(['cover', 'keyFigures', 'index']);

const textsOf = (steps: readonly Step[]): (readonly Inline[])[] =>
  mergeSteps(steps).map((line) => (line as Line).text);

function mergeTable(after: TableBlock, fields: Fields): TableBlock {
  const columns = mergeColumns(fields);
  const rows = (field: string) =>
    stepsOf(fields, field).flatMap((step) =>
      step.kind === 'left' ? [] : [mergeRow(step, columns, mergeNode)],
    );
  return {
    ...after,
    columns: columns.map(({ column }) => column),
    head: rows('head'),
    body: rows('body'),
    notes: textsOf(stepsOf(fields, 'notes')),
  };
}

function mergeColumns(fields: Fields): MergedColumn[] {
  const steps = stepsOf(fields, 'columns');
  const earlier = steps.flatMap((step) => {
    if (step.kind === 'kept') return step.moved ? [] : [step.before];
    return step.kind === 'inserted' ? [] : [step.node];
  });
  const place = new Map(earlier.map((node, at) => [node, at]));
  let next = 0;
  return steps.flatMap((step): MergedColumn[] => {
    switch (step.kind) {
      case 'left':
        return [];
      case 'kept':
        return [{ column: step.after as TableColumn, before: place.get(step.before) ?? null, after: next++ }];
      case 'inserted':
        return [{ column: step.node as TableColumn, before: null, after: next++ }];
      case 'deleted':
        return [
          { column: gone(step.node as TableColumn), before: place.get(step.node) ?? null, after: null },
        ];
    }
  });
}

function stepsOf(fields: Fields, field: string): readonly Step[] {
  const comparison = fields[field];
  return comparison?.kind === 'steps' ? comparison.steps : [];
}
