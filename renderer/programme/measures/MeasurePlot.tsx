import { useMemo, useState } from 'react';
import { enoughPoints } from '../../../shared/charts/xmr.ts';
import { drawMeasure } from '../../../shared/sections/measureChart.ts';
import { FilterChoice } from '../parts/FilterChoice.tsx';
import { ChartDrawing } from '../parts/ChartDrawing.tsx';
import styles from './MeasuresTab.module.css';
import type { Measure } from './points.ts';

interface MeasurePlotProps {
  readonly measure: Measure;
  readonly ownName: string;
}

type Form = 'line' | 'control';

const forms = [
  { value: 'line', label: 'Line' },
  { value: 'control', label: 'Control chart (XmR)' },
];

/** The measure as papers draw it: a line against target and comparator, or a control chart that tells change from noise. */
export function MeasurePlot({ measure, ownName }: MeasurePlotProps) {
  const figures = measure.points.filter(({ value }) => value !== null).length;
  const [chosen, setChosen] = useState<Form>(figures >= enoughPoints ? 'control' : 'line');
  const form = figures < 2 ? 'line' : chosen;
  const drawn = useMemo(
    () => (figures === 0 ? null : drawMeasure(measure, form, ownName)),
    [measure, form, ownName, figures],
  );
  if (drawn === null) return <p className={styles.soft}>The chart will stand here when there is a figure.</p>;
  const signals =
    form === 'control' ? drawn.rows.filter(([, , tells = '']) => /^(Concern|Improvement)/.test(tells)) : [];
  return (
    <div className={styles.drawing}>
      {figures >= 2 && (
        <FilterChoice
          label="Chart"
          options={forms}
          value={form}
          plain={form}
          onChange={(value) => setChosen(value === 'control' ? 'control' : 'line')}
        />
      )}
      <div className={styles.chart}>
        <ChartDrawing spec={drawn.chart} label={drawn.alt} />
      </div>
      {form === 'control' && (
        <div className={styles.tells}>
          {figures < enoughPoints && (
            <p>
              The limits rest on {figures} figures and are provisional: {enoughPoints} are asked for.
            </p>
          )}
          {signals.length === 0 ? (
            <p>All figures lie within usual variation: none calls for an explanation of its own.</p>
          ) : (
            <ul className={styles.signals}>
              {signals.map(([period, value, tells]) => (
                <li key={period}>
                  <strong>
                    {period}, {value}.
                  </strong>{' '}
                  {tells}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
