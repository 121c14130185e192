import { Plus } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { BeginWithCouncil } from '../components/BeginWithCouncil.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { byTime, meetingEntries } from '../meetings/meetingList.ts';
import { meetingsPath, newMeetingPath } from '../paths.ts';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import { DueList } from './DueList.tsx';
import styles from './Home.module.css';
import { LastWorkedOn } from './LastWorkedOn.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { PapersWaiting } from './PapersWaiting.tsx';
import { actionsOverdue, risksDue } from './dueItems.ts';
import { useMeetingsAhead } from './useMeetingsAhead.ts';

/** Meetings whose deadlines are shown. */
const most = 4;

/** What needs me now. */
export function HomeScreen() {
  const rows = useStore(rowsOf);
  useEffect(() => {
    document.title = 'Home – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>Home</h1>
        <p className={styles.today}>{formatDate(today(), 'long')}</p>
      </div>
      {rows !== null && (rows.organisation.length === 0 ? <NoCouncil /> : <Needs rows={rows} />)}
    </main>
  );
}

function NoCouncil() {
  return (
    <EmptyNote title="Begin with your council" action={<BeginWithCouncil />}>
      Its bodies hold the meetings, its posts own the risks, and its rules count the days. Once there is one,
      what needs you next stands here: the deadlines of the meetings ahead, papers that are not ready, risks
      due for review and actions that are late. Or look around in the sample library: this empty one is kept
      beside it.
    </EmptyNote>
  );
}

function Needs({ rows }: { readonly rows: Rows }) {
  const navigate = useNavigate();
  const now = today();
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const { upcoming } = useMemo(() => byTime(meetingEntries(rows), now), [rows, now]);
  const ahead = useMeetingsAhead(upcoming.slice(0, most), rows, now);
  const risks = useMemo(() => risksDue(rows, now), [rows, now]);
  const actions = useMemo(() => actionsOverdue(rows, now), [rows, now]);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <section aria-labelledby="next-meetings" className={styles.card}>
          <div className={styles.cardHead}>
            <h2 id="next-meetings" className={styles.heading}>
              Next meetings
            </h2>
            <Link to={meetingsPath} className={styles.more}>
              All meetings
            </Link>
          </div>
          {ahead.length === 0 ? (
            <div className={styles.empty}>
              <p>
                No meeting lies ahead. When one does, each of its deadlines stands here with the days that are
                left: forward plan, reports, sign-offs, agenda.
              </p>
              {!readOnly && (
                <Action onPress={() => void navigate(newMeetingPath)}>
                  <Plus aria-hidden="true" size={16} /> New meeting
                </Action>
              )}
            </div>
          ) : (
            <ul className={styles.meetings}>
              {ahead.map((meeting) => (
                <NextMeeting key={meeting.entry.meeting.id} ahead={meeting} today={now} />
              ))}
            </ul>
          )}
        </section>
        <PapersWaiting ahead={ahead} />
        <LastWorkedOn rows={rows} />
      </div>
      <div className={styles.column}>
        <DueList
          title="Risks due for review"
          items={risks}
          none="No review is due within a fortnight."
          lateWord="Review"
        />
        <DueList title="Overdue actions" items={actions} none="No action is overdue." lateWord="Due" />
      </div>
    </div>
  );
}
