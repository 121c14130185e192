import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import { meetingPath } from '../paths.ts';
import styles from './Home.module.css';
import type { MeetingAhead } from './useMeetingsAhead.ts';

/** Papers of the meetings ahead that are not ready, each with what it waits for, by when and from whom. */
export function PapersWaiting({ ahead }: { readonly ahead: readonly MeetingAhead[] }) {
  const waiting = ahead.flatMap(({ entry, papers }) =>
    (papers ?? [])
      .filter(({ readiness }) => !readiness.ready)
      .map(({ paper, readiness }) => ({ entry, paper, line: readiness.line })),
  );
  const isLooking = ahead.some(({ papers }) => papers === null);
  const placed = ahead.reduce((sum, { entry }) => sum + entry.papers, 0);
  return (
    <section aria-labelledby="papers-waiting" className={styles.card}>
      <div className={styles.cardHead}>
        <h2 id="papers-waiting" className={styles.heading}>
          Papers not ready
        </h2>
        {waiting.length > 0 && <span className={styles.count}>{waiting.length}</span>}
      </div>
      {waiting.length > 0 && (
        <ul className={styles.list}>
          {waiting.map(({ entry, paper, line }) => (
            <li key={`${entry.meeting.id} ${paper.id}`} className={styles.paper}>
              <Link to={meetingPath(entry.meeting.id)} className={styles.name}>
                {paper.title}
              </Link>
              <p className={styles.soft}>
                {entry.body.name}, {formatDate(entry.meeting.date, 'medium')}
              </p>
              <p className={styles.line}>{line}</p>
            </li>
          ))}
        </ul>
      )}
      {waiting.length === 0 && <p className={styles.soft}>{wordsOf(ahead.length, placed, isLooking)}</p>}
    </section>
  );
}

function wordsOf(meetings: number, placed: number, isLooking: boolean): string {
  if (meetings > 0 && placed > 0 && isLooking) return 'Reading the papers …';
  if (placed === 0)
    return 'Papers that are placed on the agenda of a meeting ahead stand here until their sign-offs are in and their faults are mended.';
  return 'Every paper of the meetings ahead is ready to publish.';
}
