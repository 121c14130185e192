import { Link } from 'react-router';
import { programmePath } from '../../paths.ts';
import { DueDate } from '../parts/DueDate.tsx';
import { type ProgrammeParts, workstreamName } from '../programmeParts.ts';
import { Card } from './Card.tsx';
import styles from './Overview.module.css';

/** The next five milestones that are not reached; those whose day has passed come first and say so. */
export function NextMilestones({ parts }: { readonly parts: ProgrammeParts }) {
  const { programme, milestones, workstreams, today } = parts;
  const next = milestones.filter(({ status, doneOn }) => status !== 'done' && doneOn === null).slice(0, 5);
  return (
    <Card
      title="Next milestones"
      more={{
        to: programmePath(programme.id, 'milestones'),
        words: milestones.length === 0 ? 'Add the first' : `All ${milestones.length}`,
      }}
    >
      {next.length === 0 ? (
        <p className={styles.soft}>
          {milestones.length === 0
            ? 'No milestone is planned. The next ones, with their days, will stand here.'
            : 'Every milestone has been reached.'}
        </p>
      ) : (
        <ul>
          {next.map((milestone) => (
            <li key={milestone.id} className={styles.row}>
              <div>
                <Link to={programmePath(programme.id, 'milestones', milestone.id)}>{milestone.name}</Link>
                <p className={styles.small}>{workstreamName(workstreams, milestone.workstreamId)}</p>
              </div>
              <DueDate on={milestone.forecastOn} overdue={milestone.forecastOn < today} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
