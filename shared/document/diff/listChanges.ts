import type { ChartSpec } from '../../charts/spec.ts';
import { chartTable } from '../../charts/chartTable.ts';
import type { Part, Restriction, TableBlock, TableRow, Tone } from '../blocks.ts';
import { toneWord } from '../toneWord.ts';
import type { FieldComparison, Kept, Step } from './compareNodes.ts';
import { type TextPiece, compareText } from './compareText.ts';
import { goneSuffix } from './marks.ts';
import { headingOf, nameOf, saying } from './nodeWords.ts';
import { type NodeType, type TreeNode, fieldsOf } from './shapes.ts';

/** One thing that a reader of the earlier version should know. */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'changed' | 'moved';
  /** Id of the part; the later one's where there are two. */
  readonly part: string;
  /** "Item 6: SEND improvement" */
  readonly partName: string;
  /** "Table “Costs”, row “Total”, column “2021/22”" */
  readonly place: string;
  /** Heading that it stands under; null before the first. */
  readonly under: string | null;
  /** The text in both versions; of what was moved, where it stood and stands. */
  readonly pieces: readonly TextPiece[];
  /** Ids of the nodes that it stands in, the part first. */
  readonly ids: readonly string[];
  /** Id under which a marked-up pack shows it. */
  readonly anchor: string;
  /** True where marks within the text show it; else it has to be said beside the block. */
  readonly inText: boolean;
}

/** What has another number and says the same. */
export interface Renumbered {
  readonly partName: string;
  readonly part: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly renumbered: readonly Renumbered[];
}

/** All changes between two versions of a pack in the order of the later one. Contents follow from the rest and are left out. */
export function listChanges(document: Kept): Changes {
  const changes: Change[] = [];
  const renumbered: Renumbered[] = [];
  const top: Place = { part: '', partName: 'The pack', under: null, names: [], ids: [] };
  for (const [field, comparison] of Object.entries(document.fields ?? {})) {
    if (comparison.kind !== 'steps') visitField(document, field, comparison, top);
    else for (const step of comparison.steps) visitPart(step, comparison.steps);
  }
  return { changes, renumbered };

  function visitPart(step: Step, all: readonly Step[]): void {
    const part = (step.kind === 'kept' ? step.after : step.node) as Part;
    if (part.kind === 'contents') return;
    const item = part.item === undefined ? '' : `Item ${part.item}: `;
    const place: Place = { ...top, part: part.id, partName: item + part.title, ids: [part.id] };
    const whole = { ...place, names: [nameOf('part', part)] };
    if (step.kind === 'left') return;
    if (step.kind !== 'kept')
      return add(step.kind, whole, [{ kind: step.kind, inlines: words(part.title) }], false);
    if (step.moved) add('moved', whole, whereabouts(step, all), false);
    visitFields(step, place);
  }

  function visitStep(step: Step, all: readonly Step[], place: Place): void {
    if (step.kind === 'left') return;
    const node = step.kind === 'kept' ? step.after : step.node;
    const inside = within(place, step.type, node, step.kind === 'deleted');
    if (step.kind !== 'kept') {
      add(
        step.kind,
        inside,
        [{ kind: step.kind, inlines: words(saying(step.type, node)) }],
        inText(step.type),
      );
      return;
    }
    if (step.moved && step.type !== 'cell') add('moved', inside, whereabouts(step, all), false);
    if (step.change === 'none' || step.fields === null) return;
    if (step.type === 'table') visitTable(step, inside);
    else visitFields(step, inside);
  }

  function visitFields(kept: Kept, place: Place): void {
    for (const [field, comparison] of Object.entries(kept.fields ?? {}))
      visitField(kept, field, comparison, place);
  }

  function visitField(kept: Kept, field: string, comparison: FieldComparison, place: Place): void {
    if (comparison.change === 'none') return;
    const role = fieldsOf[kept.type].find(([name]) => name === field)?.[1];
    const named = fieldWords[field];
    const here = named === undefined ? place : { ...place, names: [...place.names, named] };
    switch (comparison.kind) {
      case 'value':
        if (role === 'number') {
          if (kept.change !== 'renumbered' || kept.moved) return;
          renumbered.push({
            part: place.part,
            partName: place.partName,
            name: nameOf(kept.type, kept.after),
            before: plainNumber(comparison.before),
            after: plainNumber(comparison.after),
          });
        } else if (field === 'chart')
          chartChanges(comparison.before as ChartSpec, comparison.after as ChartSpec).forEach(
            ([name, pieces]) => add('changed', { ...here, names: [...here.names, name] }, pieces, false),
          );
        else if (field === 'sha256') add('changed', here, fileChange(kept), false);
        else
          add(
            'changed',
            here,
            replaced(valueWords(field, comparison.before), valueWords(field, comparison.after)),
            false,
          );
        return;
      case 'text':
        if (comparison.change === 'changed' && !repeatsTitle(kept, field))
          add('changed', here, comparison.pieces, role === 'text');
        return;
      case 'steps': {
        let under = here.under;
        for (const step of comparison.steps) {
          if (kept.type === 'part' && step.kind !== 'left') under = headingOver(step, under);
          visitStep(step, comparison.steps, { ...here, under });
        }
      }
    }
  }

  /** A column that comes or goes is told once, and not in each of its cells. */
  function visitTable(table: Kept, place: Place): void {
    const { columns, head, body, ...rest } = table.fields ?? {};
    const [before, after] = [table.before as TableBlock, table.after as TableBlock];
    for (const [field, comparison] of Object.entries(rest)) visitField(table, field, comparison, place);
    const gone = new Set<number>();
    const fresh = new Set<number>();
    for (const step of columns?.kind === 'steps' ? columns.steps : []) {
      if (step.kind === 'left') continue;
      const isNew = step.kind === 'inserted' || step.kind === 'kept';
      const [owner, node] = isNew
        ? [after, step.kind === 'kept' ? step.after : step.node]
        : [before, step.node];
      const at = owner.columns.indexOf(node as TableBlock['columns'][number]);
      const here = { ...place, names: [...place.names, headingOf(owner, at)] };
      if (step.kind === 'inserted') fresh.add(at);
      if (step.kind === 'deleted') gone.add(at);
      if (step.kind === 'kept' && step.moved) add('moved', here, [], false);
      if (step.kind !== 'kept')
        add(step.kind, here, [{ kind: step.kind, inlines: words(columnSaying(owner, at)) }], false);
    }
    for (const rows of [head, body])
      for (const step of rows?.kind === 'steps' ? rows.steps : []) {
        if (step.kind !== 'kept' || step.fields === null) {
          visitStep(step, rows?.kind === 'steps' ? rows.steps : [], place);
          continue;
        }
        const inside = within(place, 'row', step.after, false);
        if (step.moved)
          add('moved', inside, whereabouts(step, rows?.kind === 'steps' ? rows.steps : []), false);
        const kind = step.fields['kind'];
        if (kind !== undefined) visitField(step, 'kind', kind, inside);
        visitCells(step, inside, { before, after, gone, fresh });
      }
  }

  function visitCells(
    row: Kept,
    place: Place,
    {
      before,
      after,
      gone,
      fresh,
    }: { before: TableBlock; after: TableBlock; gone: Set<number>; fresh: Set<number> },
  ): void {
    const cells = row.fields?.['cells'];
    if (cells?.kind !== 'steps') return;
    const old = columnsOf(row.before as TableRow);
    const now = columnsOf(row.after as TableRow);
    for (const step of cells.steps) {
      if (step.kind === 'left') continue;
      const node = step.kind === 'kept' ? step.after : step.node;
      const column = (step.kind === 'deleted' ? old : now).get(node) ?? 0;
      if (step.kind === 'deleted' && gone.has(column)) continue;
      if (step.kind === 'inserted' && fresh.has(column)) continue;
      const heading = headingOf(step.kind === 'deleted' ? before : after, column);
      visitStep(step, cells.steps, { ...place, names: [...place.names, heading] });
    }
  }

  function add(kind: Change['kind'], place: Place, pieces: readonly TextPiece[], shown: boolean): void {
    const { part, partName, under, names, ids } = place;
    const [first = '', ...more] = names.length === 0 ? [kind === 'changed' ? 'details' : 'part'] : names;
    const said = [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(', ');
    const anchor = shown ? (place.anchor ?? part) : `${ids.at(-1) ?? 'pack'}~${changes.length + 1}`;
    changes.push({ kind, part, partName, place: said, under, pieces, ids, anchor, inText: shown });
  }
}

interface Place {
  readonly part: string;
  readonly partName: string;
  readonly under: string | null;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** Innermost id that outputs give to an element. */
  readonly anchor?: string | undefined;
}

function within(place: Place, type: NodeType, node: TreeNode, gone: boolean): Place {
  const id = 'id' in node ? [`${node.id}${gone ? goneSuffix : ''}`] : [];
  // A paragraph within a cell, an item or a list needs no name beside theirs.
  const silent = type === 'cell' || type === 'list' || (isContent(type) && place.names.length > 0);
  return {
    ...place,
    ids: [...place.ids, ...id],
    anchor: anchorIn(type, node, gone) ?? place.anchor,
    names: silent && place.names.length > 0 ? place.names : [...place.names, nameOf(type, node)],
  };
}

/** Rows and cells have no elements of their own that a link could lead to: the first text in them has. */
function anchorIn(type: NodeType, node: TreeNode, gone: boolean): string | undefined {
  const suffix = gone ? goneSuffix : '';
  if (type === 'row')
    return firstOf(
      (node as TableRow).cells.flatMap(({ blocks }) => blocks),
      suffix,
    );
  if (type === 'cell') return firstOf((node as TableRow['cells'][number]).blocks, suffix);
  return 'id' in node && type !== 'part' ? node.id + suffix : undefined;
}

const firstOf = (blocks: readonly { readonly id: string }[], suffix: string): string | undefined =>
  blocks[0] === undefined ? undefined : blocks[0].id + suffix;

const isContent = (type: NodeType): boolean => type === 'paragraph' || type === 'line';

/** A part's title stands in its first heading and its running head as well: one of them is told. */
const repeatsTitle = ({ type, after }: Kept, field: string): boolean =>
  type === 'part' &&
  (field === 'runningTitle' || field === 'title') &&
  (after as Part).blocks.some((block) => block.kind === 'heading' && block.level === 1);

/** Whether all that a node says stands in inlines, which carry marks. */
const inText = (type: NodeType): boolean =>
  ['heading', 'paragraph', 'list', 'listItem', 'row', 'cell', 'recommendation', 'signOff'].includes(type);

function headingOver(step: Exclude<Step, { kind: 'left' }>, under: string | null): string | null {
  const node = step.kind === 'kept' ? step.after : step.node;
  if (step.type !== 'heading' || !('level' in node) || node.level === 1) return under;
  return saying('heading', node);
}

/** "Stood after paragraph 4, stands after paragraph 9 now." */
function whereabouts(moved: Kept, all: readonly Step[]): TextPiece[] {
  const from = all.findIndex((step) => step.kind === 'left' && step.node === moved.before);
  const neighbour = (end: number, absent: Step['kind']): string => {
    const before = all
      .slice(0, end)
      .findLast((step) => step.kind !== absent && (step.kind !== 'kept' || !step.moved || absent === 'left'));
    if (before === undefined) return 'first';
    const node = before.kind === 'kept' ? before.after : before.node;
    return `after ${nameOf(before.type, node)}`;
  };
  return [
    { kind: 'deleted', inlines: words(neighbour(from, 'inserted')) },
    { kind: 'inserted', inlines: words(neighbour(all.indexOf(moved), 'left')) },
  ];
}

const words = (text: string) => (text === '' ? [] : [{ kind: 'text' as const, text }]);

const replaced = (before: string, after: string): TextPiece[] => [
  ...(before === '' ? [] : [{ kind: 'deleted' as const, inlines: words(before) }]),
  ...(after === '' ? [] : [{ kind: 'inserted' as const, inlines: words(after) }]),
];

const plainNumber = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/^\(|[.)]+$/g, '') : 'none';

/** Names of fields that are not simply the text of the node. */
const fieldWords: Readonly<Record<string, string>> = {
  title: 'title',
  caption: 'caption',
  summary: 'summary',
  unit: 'unit',
  marking: 'marking',
  provenance: 'provenance',
  status: 'day of publication',
  organisation: 'council',
  body: 'body',
  meetingDate: 'date of the meeting',
  language: 'language',
  alt: 'description',
  sha256: 'file',
  restriction: 'restriction',
  notes: 'note',
  stem: 'opening words',
  level: 'level',
  marker: 'kind of list',
  tone: 'colour',
  purpose: 'purpose',
  notice: 'notice',
  detail: 'explanation',
  note: 'note',
  role: 'role',
};

function valueWords(field: string, value: unknown): string {
  if (value === undefined) return '';
  if (field === 'tone' && typeof value === 'string' && value in tones) return toneWord(value as Tone);
  if (field === 'restriction') return (value as Restriction).reason;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? saying('line', { text: value }) : '';
}

const tones: Readonly<Record<Tone, true>> = {
  red: true,
  amber: true,
  green: true,
  amberRed: true,
  amberGreen: true,
  blue: true,
  grey: true,
};

/** An attachment's hash says that its file is another one; its name says which. */
function fileChange({ before, after }: Kept): TextPiece[] {
  const [old, now] = [before, after].map((node) => ('file' in node ? node.file : ''));
  return old === now ? replaced('', 'another file of the same name') : replaced(old ?? '', now ?? '');
}

/** The figures of a chart that differ, each by its row; a chart drawn in another way is told as such. */
function chartChanges(before: ChartSpec, after: ChartSpec): [name: string, pieces: TextPiece[]][] {
  const rowsOf = (spec: ChartSpec) =>
    new Map(chartTable(spec).rows.map(([name = '', ...figures]) => [name, figures.join(' · ')]));
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => old.get(name) !== now.get(name),
  );
  const notes = compareText(
    words(chartTable(before).notes.join('; ')),
    words(chartTable(after).notes.join('; ')),
  );
  const found = names.map((name): [string, TextPiece[]] => [
    `“${name}”`,
    replaced(old.get(name) ?? '', now.get(name) ?? ''),
  ]);
  if (notes.some(({ kind }) => kind !== 'kept')) found.push(['lines in the chart', notes]);
  return found.length > 0 ? found : [['drawing', replaced('as before', 'drawn anew')]];
}

function columnsOf(row: TableRow): Map<TreeNode, number> {
  let column = 0;
  return new Map(
    row.cells.map((cell) => {
      const at = column;
      column += cell.span ?? 1;
      return [cell, at];
    }),
  );
}

const columnSaying = ({ body }: TableBlock, column: number): string =>
  body
    .map((row) => [...columnsOf(row)].find(([, at]) => at === column)?.[0])
    .map((cell) => (cell === undefined ? '' : saying('cell', cell)))
    .filter((each) => each !== '')
    .join(' · ');
