import { Link } from 'react-router';
import { daysBetween, formatDate, formatTime } from '../../shared/dates.ts';
import { meetingPath } from '../paths.ts';
import { DaysLeft } from './DaysLeft.tsx';
import styles from './Home.module.css';
import { nextDeadlines } from './nextDeadlines.ts';
import type { MeetingAhead } from './useMeetingsAhead.ts';

/** Deadlines of one meeting that are shown. */
const most = 3;

interface NextMeetingProps {
  readonly ahead: MeetingAhead;
  /** ISO day. */
  readonly today: string;
}

/** A meeting that lies ahead, with the deadlines that come next and how many days are left to each. */
export function NextMeeting({ ahead: { entry, deadlines }, today }: NextMeetingProps) {
  const { meeting, body, organisation } = entry;
  const next = deadlines === null ? [] : nextDeadlines(deadlines, today, most);
  const where = [
    organisation.name,
    meeting.startsAt === null ? '' : formatTime(meeting.startsAt),
    meeting.place,
  ];
  return (
    <li className={styles.meeting}>
      <div className={styles.row}>
        <div>
          <Link to={meetingPath(meeting.id)} className={styles.name}>
            {body.name}, {formatDate(meeting.date, 'long')}
          </Link>
          <p className={styles.soft}>{where.filter(Boolean).join(' · ')}</p>
        </div>
        <DaysLeft left={daysBetween(today, meeting.date)} />
      </div>
      {deadlines === null && <p className={styles.soft}>Counting the days …</p>}
      {deadlines !== null && next.length === 0 && (
        <p className={styles.soft}>Nothing is left to do before it.</p>
      )}
      {next.length > 0 && (
        <ul className={styles.deadlines}>
          {next.map(({ deadline, left }) => (
            <li key={deadline.id} className={styles.row}>
              <span>
                {deadline.title} <span className={styles.day}>by {formatDate(deadline.on, 'short')}</span>
              </span>
              <DaysLeft left={left} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
