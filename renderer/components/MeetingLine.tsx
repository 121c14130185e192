import { Link } from 'react-router';
import { formatDate, formatTime } from '../../shared/dates.ts';
import type { MeetingEntry } from '../meetings/meetingList.ts';
import { meetingPath } from '../paths.ts';
import whole from './WholeLine.module.css';
import styles from './MeetingLine.module.css';
import { Status } from './Status.tsx';

const count = (number: number, one: string, many: string): string =>
  number === 0 ? `no ${many}` : `${number} ${number === 1 ? one : many}`;

/** One meeting in the list. The whole line is the link; its name is date and body, the rest describes it. */
export function MeetingLine({ entry }: { readonly entry: MeetingEntry }) {
  const { meeting, body, organisation, items, papers } = entry;
  const where = [
    organisation.name,
    meeting.startsAt === null ? '' : formatTime(meeting.startsAt),
    meeting.place,
  ];
  const described = `meeting-${meeting.id}`;
  return (
    <li className={`${whole.line} ${styles.line}`}>
      <span className={styles.leaf} aria-hidden="true">
        <span className={styles.day}>{Number(meeting.date.slice(8))}</span>
        <span className={styles.month}>{formatDate(meeting.date, 'monthShort')}</span>
      </span>
      <div className={styles.what}>
        <Link to={meetingPath(meeting.id)} className={whole.name} aria-describedby={described}>
          {body.name}, {formatDate(meeting.date, 'long')}
        </Link>
        <p id={described} className={styles.where}>
          {where.filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.end}>
        <p className={styles.count}>
          {count(items, 'item', 'items')}, {count(papers, 'paper', 'papers')}
        </p>
        <Status of={meeting.status} />
      </div>
    </li>
  );
}
