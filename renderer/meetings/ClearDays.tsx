import { CalendarClock } from 'lucide-react';
import { publicationAnswer } from '../../shared/checks/publicationAnswer.ts';
import { daysBetween, formatDate } from '../../shared/dates.ts';
import type { Row } from '../../shared/entities/index.ts';
import { today } from '../today.ts';
import styles from './ClearDays.module.css';

interface ClearDaysProps {
  readonly organisation: Row<'organisation'>;
  readonly body: Row<'body'>;
  /** ISO day of the meeting. */
  readonly date: string;
}

/** By when the agenda of a meeting has to be out, and why then: what the calendar says to its date. */
export function ClearDays({ organisation, body, date }: ClearDaysProps) {
  const answer = publicationAnswer(organisation, body, date);
  if (!answer.ok) return <p className={styles.answer}>{answer.problem.message}</p>;
  const { agendaBy, forwardPlanBy, why, source, doubt } = answer.value;
  return (
    <div className={styles.answer}>
      <p className={styles.by}>
        <CalendarClock aria-hidden="true" size={16} />
        <span>
          Publish the agenda by <time dateTime={agendaBy}>{formatDate(agendaBy, 'long')}</time>
          {left(agendaBy, date)}
        </span>
      </p>
      <p>
        {why} {source}.
      </p>
      {forwardPlanBy !== null && (
        <p>
          Key decisions, and a first notice of anything in private: by {formatDate(forwardPlanBy, 'long')}
          {left(forwardPlanBy, date)}.
        </p>
      )}
      {doubt !== null && <p className={styles.doubt}>{doubt} Check that the day is meant.</p>}
    </div>
  );
}

/** How far away the day is, for a meeting that lies ahead. */
function left(by: string, meeting: string): string {
  const now = today();
  if (meeting < now) return '';
  const days = daysBetween(now, by);
  if (days < 0) return ', which has passed';
  return days === 0 ? ', today' : `, in ${days} ${days === 1 ? 'day' : 'days'}`;
}
