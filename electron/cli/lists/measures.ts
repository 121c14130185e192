import type { ReadHandle } from '../../store/handles.ts';
import { readKind } from '../../store/rows.ts';
import { type Listing, brief, by, index, listing } from './listing.ts';

/** Measures by programme and reference, with their latest point. */
export function measures(read: ReadHandle): Listing {
  const programme = index(readKind(read, 'programme'));
  const entries = readKind(read, 'measure').map((measure) => ({
    programme: programme(measure.programmeId)?.ref ?? '',
    ref: measure.ref,
    name: measure.name,
    unit: measure.unit,
    decimals: measure.decimals,
    direction: measure.direction,
    targetKind: measure.targetKind,
    target: measure.target,
    points: measure.points,
    comparatorName: measure.comparatorName,
    comparator: measure.comparator,
    source: measure.source,
  }));
  return listing(entries.sort(by((measure) => `${measure.programme} ${measure.ref.padStart(20)}`)), [
    { head: 'programme', cell: (measure) => measure.programme },
    { head: 'measure', cell: ({ ref }) => ref },
    { head: 'name', cell: ({ name }) => brief(name) },
    { head: 'points', cell: ({ points }) => String(points.length), number: true },
    { head: 'latest', cell: (measure) => worded(measure, latest(measure)?.value ?? null), number: true },
    { head: 'of', cell: (measure) => latest(measure)?.period ?? '' },
    { head: 'target', cell: (measure) => worded(measure, measure.target), number: true },
    { head: 'better is', cell: ({ direction }) => direction },
  ]);
}

interface Unit {
  readonly unit: string;
  readonly decimals: number;
}

const latest = ({
  points,
}: {
  readonly points: readonly { readonly period: string; readonly value: number | null }[];
}) => points.findLast((point) => point.value !== null);

const worded = ({ unit, decimals }: Unit, value: number | null): string =>
  value === null ? '' : unit.replace('{n}', value.toFixed(decimals));
