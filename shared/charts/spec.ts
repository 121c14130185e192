/**
 * What a chart says, without any geometry or colour. `layoutChart` turns a spec into primitives that both
 * the screen and the PDF draw, so that a chart is the same everywhere. Numbers are plain values; their
 * wording is given beside them, because only the assembler knows units and rounding.
 */
import type { Tone } from '../document/blocks.ts';
import type { Ink, Stroke } from '../notes/drawing.ts';

export type ChartSpec = LineChart | ControlChart | BarChart | HeatMap | Timeline | HandDrawing;

export interface Axis {
  readonly title: string;
  /** `{n}` stands for the number: "{n} %", "£{n}k". */
  readonly format: string;
  readonly min?: number;
  readonly max?: number;
}

export interface Point {
  /** Label on the category axis: "2021", "Jul 2023". */
  readonly label: string;
  /** Null is a gap in the line. */
  readonly value: number | null;
  /** Worded value, printed beside the point where there is room. */
  readonly text: string;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  /** `comparator` is drawn lighter and dashed. */
  readonly role: 'own' | 'comparator';
}

/** No chart: what somebody drew by hand, as large as it was drawn where there is room. */
export interface HandDrawing {
  readonly kind: 'drawing';
  readonly ink: Ink;
  readonly strokes: readonly Stroke[];
}

export interface LineChart {
  readonly kind: 'line';
  readonly axis: Axis;
  readonly series: readonly Series[];
  readonly target?: { readonly value: number; readonly label: string };
}

/**
 * XmR chart of one series: mean and natural process limits at mean ± 2.66 × mean moving range.
 * The signals are found by the assembler (`shared/charts/xmr.ts`), the chart only marks them.
 */
export interface ControlChart {
  readonly kind: 'control';
  readonly axis: Axis;
  readonly points: readonly (Point & { readonly signal?: 'improvement' | 'concern' })[];
  readonly mean: { readonly value: number; readonly label: string };
  readonly upper: { readonly value: number; readonly label: string };
  readonly lower: { readonly value: number; readonly label: string };
  readonly target?: { readonly value: number; readonly label: string };
}

export interface BarChart {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly series: readonly Series[];
  /** Side by side, or one on the other. */
  readonly arrangement: 'grouped' | 'stacked';
  /** `horizontal` has the categories down the side: for long names. */
  readonly orientation: 'vertical' | 'horizontal';
}

/** Likelihood up, impact across; each cell lists the risks in it by number. */
export interface HeatMap {
  readonly kind: 'heatMap';
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** Row by row from the lowest likelihood; each cell has the tone and letter of its band. */
  readonly cells: readonly (readonly {
    readonly tone: Tone;
    readonly letter: string;
    readonly score: number;
    readonly risks: readonly string[];
  }[])[];
}

/** Milestones along time; each row is one milestone, grouped by workstream. */
export interface Timeline {
  readonly kind: 'timeline';
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** "Today" line: the date of the report. */
  readonly asAt?: { readonly date: string; readonly label: string };
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly date: string;
    readonly dateText: string;
    readonly status: 'done' | 'onTrack' | 'late' | 'notStarted';
    readonly statusText: string;
  }[];
}
