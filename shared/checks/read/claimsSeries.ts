import type { PaperContext } from '../check.ts';
import { figuresOf } from './amounts.ts';
import { periodKey } from './claims.ts';
import { numbersIn, valueOf } from './numbers.ts';
import type { NumericCell, NumericTable } from './numericTable.ts';
import { sharedWords } from './words.ts';

/** Figures by period that a claim can be held against: a column or row of a table, or a measure. */
export interface Series {
  readonly name: string;
  /** "table 1", "the measure “Requests for an assessment”". */
  readonly where: string;
  readonly percent: boolean;
  readonly points: readonly { readonly period: string; readonly value: number; readonly text: string }[];
}

const known = new WeakMap<PaperContext, readonly Series[]>();

/** All series of a paper: from its tables first, then from the measures of its programme. */
export function seriesOf(paper: PaperContext): readonly Series[] {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const series = [...figuresOf(paper).flatMap(({ table }) => ofTable(table)), ...ofMeasures(paper)].filter(
    (each) => each.points.length >= 2,
  );
  known.set(paper, series);
  return series;
}

function ofTable(table: NumericTable): Series[] {
  const point = (period: string | null, cell: NumericCell | undefined): Series['points'] =>
    period === null || cell === undefined || cell.number === null
      ? []
      : [{ period, value: valueOf(cell.number), text: cell.text }];
  const downwards = table.columns
    .filter((column) => column.kind !== 'text')
    .map((column): Series => ({
      name: column.heading,
      where: table.name,
      percent: column.kind === 'percent',
      points: table.rows.flatMap((row) => point(periodKey(row.cells[0]?.text ?? ''), row.cells[column.at])),
    }));
  const across = table.rows.map((row): Series => ({
    name: row.label,
    where: table.name,
    percent: table.columns.some((each) => each.kind === 'percent'),
    points: table.columns.flatMap((column) =>
      point(periodKey(column.heading) ?? column.year, row.cells[column.at]),
    ),
  }));
  return [...downwards, ...across];
}

function ofMeasures(paper: PaperContext): Series[] {
  return paper.pack.rows.measure
    .filter((each) => each.deletedAt === null && each.programmeId === paper.paper.programmeId)
    .map((each) => ({
      name: each.name,
      where: `the measure “${each.name}”`,
      percent: each.unit.includes('%'),
      points: each.points.flatMap(({ period, value }) =>
        value === null ? [] : [{ period, value, text: each.unit.replace('{n}', String(value)) }],
      ),
    }));
}

/**
 * First and last figure that a sentence is about: the series that shares most words with it and has both
 * periods. Null where no series fits, or two fit equally well and disagree.
 */
export function comparedIn(
  paper: PaperContext,
  sentence: string,
  from: string | null,
  to: string | null,
): { series: Series; first: Series['points'][number]; last: Series['points'][number] } | null {
  if (from === null) return null;
  const fits = seriesOf(paper)
    .flatMap((series) => {
      const shared = sharedWords(series.name, sentence);
      const first = series.points.find((each) => each.period === from);
      const last = to === null ? series.points.at(-1) : series.points.find((each) => each.period === to);
      if (shared === 0 || first === undefined || last === undefined || first === last) return [];
      return [{ series, first, last, shared }];
    })
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = fits;
  if (best === undefined) return null;
  const torn =
    second !== undefined &&
    second.shared === best.shared &&
    (second.first.value !== best.first.value || second.last.value !== best.last.value);
  return torn ? null : best;
}

/** Two figures of one kind that stand in the words before and around a claim; null where there are more or fewer. */
export function pairBefore(text: string, sentence: string): readonly [number, number] | null {
  const end = text.indexOf(sentence) + sentence.length;
  const near = text.slice(Math.max(0, text.lastIndexOf('.', text.indexOf(sentence) - 3) + 1), end);
  const counted = numbersIn(near).filter(
    (each) => each.kind !== 'percent' && (each.kind === 'money' || each.noun !== ''),
  );
  const kinds = new Map<string, number[]>();
  for (const each of counted) {
    const kind = each.kind === 'money' ? '£' : each.noun.replace(/s$/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), valueOf(each)]);
  }
  const pairs = [...kinds.values()].filter((each) => each.length === 2);
  const [one, other] = pairs.length === 1 ? (pairs[0] ?? []) : [];
  return one === undefined || other === undefined ? null : [one, other];
}
