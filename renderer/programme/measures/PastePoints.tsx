import { useMemo, useState } from 'react';
import { periodLabel } from '../../../shared/sections/measureFormat.ts';
import { saveFields } from '../../store.ts';
import { PasteDialog } from '../figures/PasteDialog.tsx';
import { figureText } from './figureText.ts';
import { type Measure, type Point, type Series, withPoint } from './points.ts';
import { type PastedPoint, readPastedPoints } from './readPastedPoints.ts';

interface PastePointsProps {
  readonly measure: Measure;
  readonly ownName: string;
  readonly text: string;
  readonly start: { readonly period: string; readonly series: Series };
  readonly onClosed: () => void;
}

/** Figures out of a spreadsheet, taken in one step that can be undone in one. */
export function PastePoints({ measure, ownName, text: pasted, start, onClosed }: PastePointsProps) {
  const [text, setText] = useState(pasted);
  const read = useMemo(
    () => readPastedPoints(text, { measure, ownNames: [ownName, measure.name, 'Value', 'Figure'], start }),
    [text, measure, ownName, start],
  );
  const nameOf = { points: ownName, comparator: measure.comparatorName };
  const worded = (value: number | null): string =>
    value === null ? 'No figure' : figureText(measure, value);
  return (
    <PasteDialog
      text={text}
      onText={setText}
      help={`Periods down the first column or along the first line, with names above or without. Figures alone go in from ${periodLabel(start.period)} on.`}
      taken={read.taken.map(({ period, series, value, before }) => ({
        place: `${periodLabel(period)}, ${nameOf[series]}`,
        text: worded(value),
        before: before === undefined || before === null ? '' : worded(before),
      }))}
      refused={read.refused}
      onTake={() =>
        void saveFields('measure', measure.id, {
          points: merged(measure.points, read.taken, 'points'),
          comparator: merged(measure.comparator, read.taken, 'comparator'),
        })
      }
      onClosed={onClosed}
    />
  );
}

const merged = (points: Point[], taken: readonly PastedPoint[], series: Series): Point[] =>
  taken
    .filter((each) => each.series === series)
    .reduce((all, { period, value }) => withPoint(all, period, { value }), points);
