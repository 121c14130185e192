import type { Inline, TableBlock, TableRow } from '../blocks.ts';
import { type TextPiece, compareText, isTextChanged } from './compareText.ts';
import { columnWords, contentOf, wordsOf } from './content.ts';
import { type Candidate, matchById, matchNodes, stationary } from './matchNodes.ts';
import { type NodeType, type TreeNode, fieldsOf, linesOf, typeOf, valueOf } from './shapes.ts';

/** A node in both versions, field by field. Each version can be read off the fields alone. */
export interface Kept {
  readonly kind: 'kept';
  readonly type: NodeType;
  readonly before: TreeNode;
  readonly after: TreeNode;
  /** `none`: says the same, though ids and looks may differ; `renumbered`: only printed numbers have changed. */
  readonly change: 'none' | 'renumbered' | 'changed';
  /** Stands in another order among its neighbours than before. */
  readonly moved: boolean;
  /** Null where the two are equal in every respect. */
  readonly fields: Readonly<Record<string, FieldComparison>> | null;
}

/** One node of a sequence in two versions, in the order of the later one; what is gone stands where it stood. */
export type Step =
  | Kept
  | { readonly kind: 'inserted' | 'deleted'; readonly type: NodeType; readonly node: TreeNode }
  /** Here stood what has moved: the `before` of a step of this sequence. */
  | { readonly kind: 'left'; readonly type: NodeType; readonly node: TreeNode };

export type FieldComparison =
  | {
      readonly kind: 'value';
      readonly before: unknown;
      readonly after: unknown;
      readonly change: Kept['change'];
    }
  | { readonly kind: 'text'; readonly pieces: readonly TextPiece[]; readonly change: Kept['change'] }
  | { readonly kind: 'steps'; readonly steps: readonly Step[]; readonly change: Kept['change'] };

/** Compares two nodes of one type. */
export function compareNodes(type: NodeType, before: TreeNode, after: TreeNode, moved = false): Kept {
  const base = { kind: 'kept', type, before, after, moved } as const;
  if (before === after || JSON.stringify(before) === JSON.stringify(after))
    return { ...base, change: 'none', fields: null };
  const fields: Record<string, FieldComparison> = {};
  const columns = type === 'table' ? alignColumns(before as TableBlock, after as TableBlock) : undefined;
  for (const [field, role] of fieldsOf[type]) {
    const [old, now] = [valueOf(before, field), valueOf(after, field)];
    if (old === undefined && now === undefined) continue;
    fields[field] = compareField(role, old, now, columns);
  }
  return { ...base, change: worst(Object.values(fields)), fields };
}

function compareField(
  role: (typeof fieldsOf)[NodeType][number][1],
  old: unknown,
  now: unknown,
  columns: Columns | undefined,
): FieldComparison {
  if (typeof role === 'object') {
    const typed = (nodes: unknown) =>
      ((nodes ?? []) as readonly TreeNode[]).map((node) => ({ type: typeOf(role, node), node }));
    const [before, after] = [typed(old), typed(now)];
    return ofSteps(
      columns !== undefined && role.nodes === 'column'
        ? steps(before, after, columns.earlier)
        : steps(before, after, matchNodes(before.map(candidate), after.map(candidate)), columns),
    );
  }
  switch (role) {
    case 'identity':
    case 'clock':
    case 'layout':
      return { kind: 'value', before: old, after: now, change: 'none' };
    case 'number':
      return { kind: 'value', before: old, after: now, change: old === now ? 'none' : 'renumbered' };
    case 'value': {
      const same = JSON.stringify(old) === JSON.stringify(now);
      return { kind: 'value', before: old, after: now, change: same ? 'none' : 'changed' };
    }
    case 'words':
      if (old === undefined || now === undefined)
        return { kind: 'value', before: old, after: now, change: 'changed' };
      return ofText(textOf(old as string), textOf(now as string));
    case 'text':
      if (old === undefined || now === undefined)
        return { kind: 'value', before: old, after: now, change: 'changed' };
      return ofText(old as readonly Inline[], now as readonly Inline[]);
    case 'lines':
    case 'texts': {
      const typed = (value: unknown) => linesOf(value).map((node) => ({ type: 'line' as const, node }));
      const [before, after] = [typed(old), typed(now)];
      return ofSteps(steps(before, after, matchNodes(before.map(candidate), after.map(candidate))));
    }
  }
}

const textOf = (words: string): Inline[] => [{ kind: 'text', text: words }];

function ofText(before: readonly Inline[], after: readonly Inline[]): FieldComparison {
  const pieces = compareText(before, after);
  const renumbered = pieces.some(({ kind }) => kind === 'renumbered');
  return {
    kind: 'text',
    pieces,
    change: isTextChanged(pieces) ? 'changed' : renumbered ? 'renumbered' : 'none',
  };
}

function ofSteps(all: readonly Step[]): FieldComparison {
  const changed = all.some((step) => step.kind !== 'kept' || step.moved);
  return {
    kind: 'steps',
    steps: all,
    change: changed ? 'changed' : worst(all.flatMap((step) => (step.kind === 'kept' ? step : []))),
  };
}

function worst(parts: readonly { readonly change: Kept['change'] }[]): Kept['change'] {
  if (parts.some(({ change }) => change === 'changed')) return 'changed';
  return parts.some(({ change }) => change === 'renumbered') ? 'renumbered' : 'none';
}

interface Typed {
  readonly type: NodeType;
  readonly node: TreeNode;
}

/** What tells a node from its neighbours: its id, or what stands in for one. */
function nameOf(node: TreeNode): string | undefined {
  if ('id' in node) return node.id;
  if ('label' in node) return node.label;
  return 'name' in node ? node.name : undefined;
}

const candidate = ({ type, node }: Typed): Candidate => ({
  id: nameOf(node),
  type,
  content: contentOf(type, node),
  words: () => wordsOf(type, node),
});

/** Merges two versions of a sequence: between what stays, first what is gone, then what is new. */
function steps(
  before: readonly Typed[],
  after: readonly Typed[],
  earlier: Int32Array,
  columns?: Columns,
): Step[] {
  const stay = stationary(earlier);
  const matched = new Set(earlier);
  const result: Step[] = [];
  let place = 0;
  const passBefore = (end: number): void => {
    for (; place < end; place++)
      result.push({ kind: matched.has(place) ? 'left' : 'deleted', ...before[place]! });
  };
  after.forEach(({ type, node }, at) => {
    const from = earlier[at] ?? -1;
    const old = before[from];
    if (old === undefined) {
      result.push({ kind: 'inserted', type, node });
      return;
    }
    const moved = !stay.has(at);
    if (!moved) {
      passGone(result, () => passBefore(from));
      place = from + 1;
    }
    result.push(
      type === 'row' && columns !== undefined
        ? compareRows(old.node as TableRow, node as TableRow, columns, moved)
        : compareNodes(type, old.node, node, moved),
    );
  });
  passGone(result, () => passBefore(before.length));
  return result;
}

/** Puts what is gone before what is new at the same place. */
function passGone(result: Step[], pass: () => void): void {
  let at = result.length;
  while (at > 0 && isNew(result[at - 1]!)) at--;
  const fresh = result.splice(at);
  pass();
  result.push(...fresh);
}

const isNew = (step: Step): boolean => step.kind === 'inserted' || (step.kind === 'kept' && step.moved);

interface Columns {
  /** For each later column the earlier one, or -1. */
  readonly earlier: Int32Array;
  /** Name of each column, the same in both versions for columns that were found again. */
  readonly names: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Columns have no names of their own that last: they are found again by their headings, then by what stands in them. */
function alignColumns(before: TableBlock, after: TableBlock): Columns {
  const candidates = (table: TableBlock): Candidate[] =>
    columnWords(table).map(({ heading, cells }, at) => ({
      id: table.columns[at]?.id,
      type: 'column',
      content: heading === '' ? JSON.stringify(cells) : heading,
      words: () => [...heading.split(' '), ...cells],
    }));
  const earlier = matchNodes(candidates(before), candidates(after));
  const found = new Map([...earlier].map((place, at) => [place, at]));
  return {
    earlier,
    names: {
      before: before.columns.map((_, place) => `${found.get(place) ?? `gone ${place}`}`),
      after: after.columns.map((_, at) => `${at}`),
    },
  };
}

/** Cells of a row are found again by the column they begin in. */
function compareRows(before: TableRow, after: TableRow, { names }: Columns, moved: boolean): Kept {
  const base = { kind: 'kept', type: 'row', before, after, moved } as const;
  if (JSON.stringify(before) === JSON.stringify(after)) return { ...base, change: 'none', fields: null };
  const cells = (from: TableRow): Typed[] => from.cells.map((node) => ({ type: 'cell', node }));
  const placed = (from: TableRow, columns: readonly string[]): Candidate[] => {
    let column = 0;
    return from.cells.map((cell) => {
      const id = columns[column] ?? `beyond ${column}`;
      column += cell.span ?? 1;
      return { id, type: 'cell', content: '', words: () => [] };
    });
  };
  const earlier = matchById(placed(before, names.before), placed(after, names.after));
  const fields = {
    id: compareField('identity', before.id, after.id, undefined),
    kind: compareField('value', before.kind, after.kind, undefined),
    cells: ofSteps(steps(cells(before), cells(after), earlier)),
  };
  return { ...base, change: worst(Object.values(fields)), fields };
}
