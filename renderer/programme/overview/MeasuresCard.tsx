import { measureValue, periodLabel } from '../../../shared/sections/measureFormat.ts';
import { programmePath } from '../../paths.ts';
import { Sparkline } from '../parts/Sparkline.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { Card } from './Card.tsx';
import { measureChange } from './measureChange.ts';
import styles from './Overview.module.css';

/** The latest figure of each measure, its target, and whether it got better, in words. */
export function MeasuresCard({ parts }: { readonly parts: ProgrammeParts }) {
  const { programme, measures } = parts;
  return (
    <Card
      title="Measures"
      more={{
        to: programmePath(programme.id, 'measures'),
        words: measures.length === 0 ? 'Add the first' : `All ${measures.length}`,
      }}
    >
      {measures.length === 0 ? (
        <p className={styles.soft}>
          No measure is entered. The latest figure of each, with its target, will stand here.
        </p>
      ) : (
        <ul>
          {measures.map((measure) => {
            const latest = measure.points.findLast(({ value }) => value !== null);
            const change = measureChange(measure);
            const target = measure.target === null ? [] : [`target ${measureValue(measure, measure.target)}`];
            const values = measure.points.flatMap(({ value }) => (value === null ? [] : [value]));
            return (
              <li key={measure.id} className={styles.measure}>
                <div>
                  <p>{measure.name}</p>
                  <p className={styles.small}>
                    {latest === undefined
                      ? 'No figure yet'
                      : [periodLabel(latest.period), ...change, ...target].join(' · ')}
                  </p>
                </div>
                <Sparkline values={values} />
                <span className={styles.figure}>
                  {latest === undefined ? '' : measureValue(measure, latest.value)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
