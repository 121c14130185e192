import { CalendarPlus, Check } from 'lucide-react';
import { useState } from 'react';
import { type Deadline, deadlines } from '../../shared/checks/deadlines.ts';
import { formatDate } from '../../shared/dates.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { today } from '../today.ts';
import styles from './Deadlines.module.css';
import type { Checks } from './useChecks.ts';

interface DeadlinesProps {
  readonly meetingId: string;
  readonly checks: Checks;
}

/** Kinds of which the library always learns that they are done; of others nobody knows whether they are overdue. */
const known: ReadonlySet<Deadline['kind']> = new Set(['forwardPlan', 'signOff', 'agenda']);

/** What has to be done for a meeting by when, and the same for the calendars that people keep. */
export function Deadlines({ meetingId, checks }: DeadlinesProps) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  if (checks.kind !== 'ready') return null;
  const counted = deadlines(checks.context);
  const exportCalendar = async (): Promise<void> => {
    setSaid('');
    setProblem('');
    const written = await invoke('exportDeadlines', { meetingId });
    if (!written.ok) setProblem(written.problem.message);
    else if (written.value !== null) setSaid(`Exported ${written.value.file.split(/[\\/]/).at(-1) ?? ''}`);
  };
  const now = today();
  const isAhead = checks.context.meeting.date >= now;
  return (
    <section aria-labelledby="deadlines" className={styles.deadlines}>
      <h2 id="deadlines" className={styles.heading}>
        Deadlines
      </h2>
      {!counted.ok && <p className={styles.soft}>{counted.problem.message}</p>}
      {counted.ok && (
        <>
          <ol className={styles.list}>
            {counted.value.map(({ id, kind, on, title, detail, source, done }) => (
              <li key={id} className={styles.deadline}>
                <p className={styles.day}>
                  <time dateTime={on}>{formatDate(on, 'medium')}</time>
                </p>
                <div>
                  <p className={styles.title}>{title}</p>
                  <p className={styles.soft}>
                    {done !== null && (
                      <span className={done > on ? styles.late : styles.done}>
                        <Check aria-hidden="true" size={13} /> Done on {formatDate(done, 'medium')}
                        {done > on ? ', late' : ''}.{' '}
                      </span>
                    )}
                    {done === null && on < now && isAhead && known.has(kind) && (
                      <span className={styles.late}>Overdue. </span>
                    )}
                    {[detail, source].filter(Boolean).join(' ')}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          <div>
            <Action onPress={() => void exportCalendar()}>
              <CalendarPlus aria-hidden="true" size={16} /> Export calendar (.ics)
            </Action>
          </div>
        </>
      )}
      <output className={styles.soft}>{said}</output>
      <p role="alert" className={styles.late}>
        {problem}
      </p>
    </section>
  );
}
