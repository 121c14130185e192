import { Link } from 'react-router';
import { measureValue, periodLabel } from '../../../shared/sections/measureFormat.ts';
import { programmePath } from '../../paths.ts';
import styles from './MeasuresTab.module.css';
import type { Measure } from './points.ts';

interface MeasureListProps {
  readonly programmeId: string;
  readonly measures: readonly Measure[];
  readonly openId: string | null;
}

/** Measures by name, each with its latest figure. */
export function MeasureList({ programmeId, measures, openId }: MeasureListProps) {
  return (
    <nav aria-label="Measures">
      <ul>
        {measures.map((measure) => {
          const latest = measure.points.findLast(({ value }) => value !== null);
          return (
            <li key={measure.id}>
              <Link
                to={programmePath(programmeId, 'measures', measure.id)}
                aria-current={measure.id === openId ? 'page' : undefined}
                className={`${styles.measure}`}
              >
                <span className={styles.name}>{measure.name}</span>
                <span className={styles.latest}>
                  {latest === undefined
                    ? 'No figure yet'
                    : `${measureValue(measure, latest.value)}, ${periodLabel(latest.period)}`}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
