import { categoriesOf } from './categories.ts';
import type { ChartSpec, Series } from './spec.ts';

/** The figures of a chart as a table, in words, for those who do not see it or want the numbers; a drawing by hand has none. */
interface ChartTable {
  /** Column headings; the first is empty where the rows are periods or categories. */
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
  /** Lines that belong to no row: mean, limits, target, day of the report. */
  readonly notes: readonly string[];
}

/** The table that says what a chart shows, as its labels print the values. */
export function chartTable(spec: ChartSpec): ChartTable {
  switch (spec.kind) {
    case 'line':
      return { ...seriesTable(spec.series), notes: spec.target === undefined ? [] : [spec.target.label] };
    case 'bars':
      return { ...seriesTable(spec.series), notes: [] };
    case 'control':
      return {
        head: ['', spec.axis.title, 'Signal'],
        rows: spec.points.map((point) => [point.label, point.text, point.signal ?? 'none']),
        notes: [spec.upper, spec.mean, spec.lower, ...(spec.target === undefined ? [] : [spec.target])].map(
          (rule) => rule.label,
        ),
      };
    case 'heatMap':
      return {
        head: ['Risk', 'Likelihood', 'Impact', 'Score', 'Band'],
        rows: spec.cells.flatMap((row, likelihood) =>
          row.flatMap((cell, impact) =>
            cell.risks.map((risk) => [
              risk,
              spec.likelihood[likelihood] ?? '',
              spec.impact[impact] ?? '',
              String(cell.score),
              cell.letter,
            ]),
          ),
        ),
        notes: [],
      };
    case 'timeline':
      return {
        head: ['Milestone', 'Date', 'Status'],
        rows: spec.rows.map((row) => [row.label, row.dateText, row.statusText]),
        notes: spec.asAt === undefined ? [] : [spec.asAt.label],
      };
    case 'drawing':
      return { head: [], rows: [], notes: [] };
  }
}

function seriesTable(series: readonly Series[]): Pick<ChartTable, 'head' | 'rows'> {
  const { labels, places } = categoriesOf(series.map((each) => each.points));
  return {
    head: ['', ...series.map((each) => each.name)],
    rows: labels.map((label, category) => [
      label,
      ...series.map((each, index) => each.points[places[index]?.indexOf(category) ?? -1]?.text ?? ''),
    ]),
  };
}
