import { periodLabel } from '../../../shared/sections/measureFormat.ts';
import { nextPeriod, readPeriod } from '../../../shared/period.ts';
import { pastedTable } from '../figures/pastedTable.ts';
import { type Measure, type Series, periodsOf, pointAt, readFigure } from './points.ts';

export interface PastedPoint {
  readonly series: Series;
  readonly period: string;
  readonly value: number | null;
  /** What stands there now; undefined for a new point. */
  readonly before: number | null | undefined;
}

export interface PastedPoints {
  readonly taken: readonly PastedPoint[];
  readonly refused: readonly { readonly text: string; readonly why: string }[];
}

interface Surroundings {
  readonly measure: Measure;
  /** Names under which the measure's own figures may stand. */
  readonly ownNames: readonly string[];
  /** The cell at which figures without periods begin. */
  readonly start: { readonly period: string; readonly series: Series };
}

interface Entry {
  readonly text: string;
  readonly period: string;
  readonly series: Series;
}

/**
 * Figures out of a block of cells: periods down the first column or along the first line, with or without names of whose
 * figures they are; or figures alone, which go into the grid from the cell that was chosen.
 */
export function readPastedPoints(text: string, around: Surroundings): PastedPoints {
  const table = pastedTable(text);
  const refused: { text: string; why: string }[] = [];
  const entries = arrange(table, around, refused);
  const taken = new Map<string, PastedPoint>();
  for (const entry of entries) {
    const { period, series } = entry;
    // An empty cell says nothing; a dash or "n/a" says that there is no figure.
    if (entry.text === '') continue;
    const read = readFigure(around.measure, entry.text);
    const key = `${series} ${period}`;
    const before = pointAt(around.measure[series], period)?.value;
    if (!read.ok) refused.push({ text: entry.text, why: `${periodLabel(period)}: this is not a number.` });
    else if (taken.has(key))
      refused.push({
        text: entry.text,
        why: `${periodLabel(period)} stands there twice; its first figure counts.`,
      });
    else taken.set(key, { series, period, value: read.value, before });
  }
  return { taken: [...taken.values()].filter(({ value, before }) => value !== before), refused };
}

type Table = readonly (readonly string[])[];

function arrange(table: Table, around: Surroundings, refused: { text: string; why: string }[]): Entry[] {
  if (table.length === 0) return [];
  const across = table.slice(headAcross(table));
  if (across.length > 1 && mostlyPeriods((across[0] ?? []).slice(1)))
    return ofLines(turned(across), around, refused);
  // Above the first period stand the names of the columns, and titles above those.
  const first = table.findIndex(([cell = '']) => readPeriod(cell) !== undefined);
  const down = table.slice(Math.max(0, first - 1));
  const firstColumn = down.map(([cell = '']) => cell);
  if (first !== -1 && mostlyPeriods(first === 0 ? firstColumn : firstColumn.slice(1)) && widthOf(down) > 1)
    return ofLines(down, around, refused);
  return ofFiguresAlone(table, around, refused);
}

const widthOf = (table: Table): number => Math.max(0, ...table.map((cells) => cells.length));

/** Of the first lines the one with the most periods: titles stand above them, and years over their months. */
function headAcross(table: Table): number {
  const counts = table
    .slice(0, 5)
    .map(([first = '', ...cells], line) =>
      line > 0 && readPeriod(first) !== undefined ? 0 : periodsIn(cells),
    );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

const periodsIn = (cells: readonly string[]): number =>
  cells.filter((cell) => readPeriod(cell) !== undefined).length;

const mostlyPeriods = (cells: readonly string[]): boolean => periodsIn(cells) * 2 > cells.length;

const turned = (table: Table): Table =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ''));

/** A period at the beginning of each line, and perhaps names above. */
function ofLines(table: Table, around: Surroundings, refused: { text: string; why: string }[]): Entry[] {
  const [head = [], ...rest] = table;
  const hasHead = readPeriod(head[0] ?? '') === undefined;
  const series = seriesOf(hasHead ? head.slice(1) : head.slice(1).map(() => ''), around, refused);
  return (hasHead ? rest : table).flatMap(([first = '', ...cells]) => {
    const period = readPeriod(first);
    if (period === undefined) {
      refused.push({
        text: first,
        why: 'This is not a period. Write one like Jul 2022, Q1 2022/23 or 2021/22.',
      });
      return [];
    }
    return cells.flatMap((text, at) => {
      const to = series[at];
      return to === undefined ? [] : [{ text, period, series: to }];
    });
  });
}

/** Whose figures each column holds: by its name, else the measure's own and then those it is compared with. */
function seriesOf(
  names: readonly string[],
  { measure, ownNames }: Surroundings,
  refused: { text: string; why: string }[],
): readonly (Series | undefined)[] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const named = names.map((name): Series | undefined => {
    if (measure.comparatorName !== '' && same(name, measure.comparatorName)) return 'comparator';
    return ownNames.some((own) => same(name, own)) ? 'points' : undefined;
  });
  const free: Series[] = (['points', 'comparator'] as const).filter(
    (each) => !named.includes(each) && (each === 'points' || measure.comparatorName !== ''),
  );
  return named.map((each, at) => {
    const to = each ?? free.shift();
    if (to === undefined) {
      refused.push({
        text: names[at] === '' ? `Column ${at + 2}` : (names[at] ?? ''),
        why:
          measure.comparatorName === ''
            ? 'The measure is compared with nobody yet; give the comparator a name first.'
            : 'There is no column for these figures.',
      });
    }
    return to;
  });
}

/** Figures down from the chosen cell, or along in time where there is but one line. */
function ofFiguresAlone(
  table: Table,
  { measure, start }: Surroundings,
  refused: { text: string; why: string }[],
): Entry[] {
  const lines = table.length === 1 ? turned(table) : table;
  const known = periodsOf(measure);
  const columns: readonly Series[] = start.series === 'points' ? ['points', 'comparator'] : ['comparator'];
  const open = measure.comparatorName === '' ? columns.slice(0, 1) : columns;
  let period = start.period;
  return lines.flatMap((cells, line) => {
    const at = known.indexOf(period);
    if (line > 0) period = (at === -1 ? undefined : known[at + 1]) ?? nextPeriod(period);
    return cells.flatMap((text, column) => {
      const series = open[column];
      if (series === undefined) {
        refused.push({ text, why: 'There is no column for this figure.' });
        return [];
      }
      return [{ text, period, series }];
    });
  });
}
