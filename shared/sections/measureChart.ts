import { z } from 'zod';
import type { ChartSpec, Point } from '../charts/spec.ts';
import { type XmrPoint, enoughPoints, xmr } from '../charts/xmr.ts';
import type { Block } from '../document/blocks.ts';
import { row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { measureValue, periodLabel } from './measureFormat.ts';
import { captionOption } from './programmeOptions.ts';
import { defineSection, option, warning } from './section.ts';

/**
 * A measure over time with its data table. `control` draws an XmR chart: mean and limits from the points
 * themselves, so that a change is told from noise (NHS England, Making Data Count).
 */
export const measureChart = defineSection({
  id: 'measureChart',
  label: 'Measure chart',
  help: 'A measure over time against its comparator or with its natural limits, and the figures below',
  options: z.strictObject({
    ...captionOption,
    measure: option(z.string({ error: 'Choose a measure.' }), { label: 'Measure', choose: 'measure' }),
    form: option(z.enum(['line', 'control']).default('line'), {
      label: 'Form',
      words: { line: 'Line with comparator and target', control: 'Control chart with natural limits' },
    }),
  }),
  build: (context, options, id): Block[] => {
    const measure = context.rows.measure.find((each) => each.ref === options.measure);
    if (measure === undefined)
      return [warning(id, `There is no measure with the reference ${options.measure}.`)];
    if (measure.points.length === 0) return [warning(id, `The measure “${measure.name}” has no points yet.`)];
    const caption = options.caption ?? measure.name;
    const source =
      measure.source === '' ? [] : [[{ kind: 'text' as const, text: `Source: ${measure.source}` }]];
    if (options.form === 'control' && measure.points.filter(({ value }) => value !== null).length < 2)
      return [
        warning(id, `The measure “${measure.name}” has too few points for a control chart: it needs two.`),
      ];
    const drawn = drawMeasure(measure, options.form, context.organisation.shortName);
    const provisional =
      options.form === 'control' && measure.points.length < enoughPoints
        ? [
            [
              {
                kind: 'text' as const,
                text: `The limits are provisional until there are ${enoughPoints} points.`,
              },
            ],
          ]
        : [];
    return [
      { kind: 'figure', id, caption, alt: drawn.alt, chart: drawn.chart, notes: [] },
      {
        kind: 'table',
        id: `${id}.table`,
        caption: `${caption}: the figures`,
        columns: drawn.head.map((_, at) => ({
          id: `${id}.table.c${at + 1}`,
          width: drawn.wordColumns.includes(at) ? 8 : 3,
          align: at === 0 || drawn.wordColumns.includes(at) ? 'start' : 'number',
        })),
        head: [row(`${id}.table.head`, 'header', drawn.head)],
        body: drawn.rows.map((cells, at) => row(`${id}.table.${at + 1}`, 'body', cells)),
        notes: [...source, ...provisional],
      },
    ];
  },
});

/** The chart of a measure and its figures in words. A control chart needs two values; fewer are a RangeError. */
export function drawMeasure(measure: Row<'measure'>, form: 'line' | 'control', ownName: string): Drawn {
  // A unit that is a word stands once, at the axis and over the column; a sign stays with its number.
  const word = /^\{n\} (.+)$/.exec(measure.unit)?.[1];
  const brief = word === undefined ? measure : { ...measure, unit: '{n}' };
  const title = word === undefined ? signTitle(measure.unit) : capital(word);
  return form === 'control' ? controlOf(brief, title) : lineOf(brief, title, ownName);
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

interface Drawn {
  readonly chart: ChartSpec;
  readonly alt: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words, not figures. */
  readonly wordColumns: readonly number[];
}

const pointsOf = (measure: Row<'measure'>, from: Row<'measure'>['points']): Point[] =>
  from.map((each) => ({
    label: periodLabel(each.period),
    value: each.value,
    text: measureValue(measure, each.value),
  }));

/** The caption names the measure already: the axis says its unit. */
const signTitle = (unit: string): string =>
  unit === '{n}%' ? 'Per cent' : unit === '{n}' ? 'Number' : unit.replace('{n}', '').trim();

const said = (points: readonly Point[]): string =>
  points.map((each) => `${each.label} ${each.text}`).join(', ');

const targetOf = (measure: Row<'measure'>) =>
  measure.target === null
    ? {}
    : {
        target: {
          value: measure.target,
          label: `${measure.targetKind === 'statutory' ? 'Statutory limit' : 'Target'} ${measureValue(measure, measure.target)}`,
        },
      };

function lineOf(measure: Row<'measure'>, title: string, ownName: string): Drawn {
  const own = pointsOf(measure, measure.points);
  const comparator = pointsOf(measure, measure.comparator);
  const compared = comparator.length > 0;
  return {
    chart: {
      kind: 'line',
      axis: { title, format: measure.unit, min: 0 },
      series: [
        { id: 'own', name: ownName, points: own, role: 'own' },
        ...(compared
          ? [
              {
                id: 'comparator',
                name: measure.comparatorName,
                points: comparator,
                role: 'comparator' as const,
              },
            ]
          : []),
      ],
      ...targetOf(measure),
    },
    alt: `Line chart of ${measure.name}. ${ownName}: ${said(own)}.${
      compared ? ` ${measure.comparatorName}: ${said(comparator)}.` : ''
    }`,
    head: ['Period', ownName, ...(compared ? [measure.comparatorName] : [])],
    rows: measure.points.map((each, at) => {
      const match = measure.comparator.findIndex((other) => other.period === each.period);
      return [
        own[at]?.label ?? '',
        own[at]?.text ?? '',
        ...(compared ? [comparator[match]?.text ?? 'No figure'] : []),
      ];
    }),
    wordColumns: [],
  };
}

function controlOf(measure: Row<'measure'>, title: string): Drawn {
  const points = pointsOf(measure, measure.points);
  const values = measure.points.flatMap((each) => (each.value === null ? [] : [each.value]));
  const limits = xmr(values, { direction: measure.direction });
  const fine = { unit: measure.unit, decimals: Math.max(measure.decimals, 2) };
  const marks = limits.points.values();
  const judged = points.map((each) => {
    const mark = each.value === null ? undefined : marks.next().value;
    return {
      point: mark?.signal === undefined ? each : { ...each, signal: mark.signal },
      verdict: mark === undefined ? 'No figure' : verdictOf(mark, limits.mean),
    };
  });
  const named = (name: string, value: number) => ({ value, label: `${name} ${measureValue(fine, value)}` });
  return {
    chart: {
      kind: 'control',
      axis: { title, format: measure.unit },
      points: judged.map(({ point }) => point),
      mean: named('Mean', limits.mean),
      upper: named('Upper limit', limits.upper),
      lower: named('Lower limit', limits.lower),
      ...targetOf(measure),
    },
    alt: `XmR control chart of ${measure.name}. Mean ${measureValue(fine, limits.mean)}, natural limits ${measureValue(
      fine,
      limits.lower,
    )} to ${measureValue(fine, limits.upper)}. ${said(points)}.`,
    head: ['Period', title === 'Number' ? 'Value' : title, 'What it tells'],
    rows: judged.map(({ point, verdict }) => [point.label, point.text, verdict]),
    wordColumns: [2],
  };
}

/** Why a point is a signal, in words; what is no signal is usual variation and calls for no explanation. */
function verdictOf(point: XmrPoint, mean: number): string {
  const above = point.value > mean;
  const [rule] = point.rules;
  if (rule === undefined || point.signal === undefined) return 'Usual variation';
  const why = {
    outsideLimits: above ? 'above the upper limit' : 'below the lower limit',
    sevenOnOneSide: above ? 'in a run above the mean' : 'in a run below the mean',
    twoOfThree: above
      ? 'close to the upper limit, with a neighbour'
      : 'close to the lower limit, with a neighbour',
    trendOfSeven: 'in a trend of seven or more',
  }[rule];
  return `${point.signal === 'improvement' ? 'Improvement' : 'Concern'}: ${why}`;
}
