import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import { quorumNow } from '../../shared/decisions/quorum.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { meetingPath, meetingsPath, recordPath } from '../paths.ts';
import { rowsOf, useStore } from '../store.ts';
import { AttendanceSheet } from './AttendanceSheet.tsx';
import { DecisionsSheet } from './DecisionsSheet.tsx';
import { DocumentsSheet } from './DocumentsSheet.tsx';
import { ItemSheet } from './ItemSheet.tsx';
import { type MeetingRecord, meetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { MinutesSheet } from './MinutesSheet.tsx';
import { addUrgentItem, beginRecord } from './recordSteps.ts';
import styles from './RecordScreen.module.css';
import { type Sheet, neighbour, sheetsOf } from './sheets.ts';
import { useKeys } from './useKeys.ts';
import { Problems, useProblem } from './useProblem.tsx';

/** The meeting mode: for one person who types what happens while it happens, without leaving the keyboard. */
export function RecordScreen() {
  const { meetingId = '' } = useParams();
  const rows = useStore(rowsOf);
  const record = useMemo(
    () => (rows === null ? undefined : meetingRecord(rows, meetingId)),
    [rows, meetingId],
  );
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  if (record === undefined)
    return (
      <main id="content" tabIndex={-1} className={styles.missing}>
        <h1>Record of the meeting</h1>
        <EmptyNote title="This meeting is not in the library">
          It may have been put in the bin. <Link to={meetingsPath}>Show all meetings</Link>
        </EmptyNote>
      </main>
    );
  return <Record key={meetingId} record={record} readOnly={readOnly} />;
}

function Record({ record, readOnly }: { readonly record: MeetingRecord; readonly readOnly: boolean }) {
  const { meeting, body, people } = record;
  const { sheet = 'attendance' } = useParams();
  const navigate = useNavigate();
  const pane = useRef<HTMLElement>(null);
  /** The sheet that the keys have asked for, until it has the focus. */
  const wanted = useRef<string | null>(null);
  const { problem, tell } = useProblem();
  const name = `${body.name}, ${formatDate(meeting.date, 'long')}`;
  useEffect(() => {
    document.title = `Record of ${name} – Tabled`;
  }, [name]);
  const sheets = sheetsOf(record);
  const isBegun = record.items.every(({ id }) => record.sheetOf(id) !== undefined) && people.length > 0;
  useKeys((event) => {
    if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
    event.preventDefault();
    const all = [...sheets.meeting, ...sheets.after];
    wanted.current = neighbour(all, sheet, event.key === 'PageDown' ? 1 : -1);
    void navigate(recordPath(meeting.id, wanted.current));
  });
  const addItem = async (): Promise<void> => {
    const added = await addUrgentItem(record);
    tell(added.ok ? null : added.problem);
    if (!added.ok) return;
    wanted.current = added.value;
    void navigate(recordPath(meeting.id, added.value));
  };
  // Who goes on by the keys goes on typing on the new sheet: the focus goes there with them.
  useEffect(() => {
    if (wanted.current !== sheet) return;
    wanted.current = null;
    pane.current?.querySelector<HTMLElement>('h2')?.focus();
  });
  const note = !isBegun && !readOnly && (
    <EmptyNote
      title={people.length === 0 ? 'The record is not begun' : 'The agenda has grown since'}
      action={
        <Action weight="main" onPress={() => void beginRecord(meeting.id).then(tell)}>
          {people.length === 0 ? 'Begin the record' : 'Add the new items to the record'}
        </Action>
      }
    >
      It gets a line for each member and a sheet for each item of the agenda. All that you type is saved as
      you type it; a decision that you record is kept for good.
    </EmptyNote>
  );
  // The sheet of the attendance is only its heading until then, and what there is to do stands below it.
  const isFirst = sheet === 'attendance' && people.length === 0;
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <div>
          <nav aria-label="You are here" className={styles.trail}>
            <Link to={meetingsPath}>Meetings</Link>
            <span aria-hidden="true"> / </span>
            <Link to={meetingPath(meeting.id)}>{name}</Link>
          </nav>
          <h1 className={styles.title}>Record of the meeting</h1>
        </div>
        {people.length > 0 && <QuorumCount record={record} />}
      </div>
      <div className={styles.panes}>
        <nav aria-label="Sheets of the record" className={styles.sheets}>
          <SheetList name="At the meeting" sheets={sheets.meeting} meetingId={meeting.id} open={sheet} />
          {isBegun && !readOnly && (
            <Action weight="quiet" onPress={() => void addItem()}>
              <Plus aria-hidden="true" size={16} /> Take an urgent item
            </Action>
          )}
          <SheetList name="Afterwards" sheets={sheets.after} meetingId={meeting.id} open={sheet} />
          <p className={styles.keys}>
            <kbd>Alt</kbd> + <kbd>Page Down</kbd> goes on to the next sheet, <kbd>Ctrl</kbd> +{' '}
            <kbd>Enter</kbd> records the decisions of an item.
          </p>
        </nav>
        <section ref={pane} aria-label="Sheet" className={styles.sheet}>
          {!isFirst && note}
          <Problems problem={problem} />
          <OpenSheet key={sheet} sheet={sheet} record={record} readOnly={readOnly} />
          {isFirst && note}
        </section>
      </div>
    </main>
  );
}

interface OpenSheetProps {
  readonly sheet: string;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

function OpenSheet({ sheet, record, readOnly }: OpenSheetProps) {
  if (sheet === 'attendance') return <AttendanceSheet record={record} readOnly={readOnly} />;
  if (sheet === 'decisions') return <DecisionsSheet record={record} readOnly={readOnly} />;
  if (sheet === 'minutes') return <MinutesSheet record={record} readOnly={readOnly} />;
  if (sheet === 'documents') return <DocumentsSheet record={record} />;
  const item = record.items.find(({ id }) => id === sheet);
  const itemRecord = item === undefined ? undefined : record.sheetOf(item.id);
  return item === undefined || itemRecord === undefined ? null : (
    <ItemSheet item={item} sheet={itemRecord} record={record} readOnly={readOnly} />
  );
}

function QuorumCount({ record }: { readonly record: MeetingRecord }) {
  const { present, needed, isMet } = quorumNow(record.people, record.body);
  return (
    <output className={isMet ? styles.quorum : styles.noQuorum}>
      <strong>{present}</strong> {present === 1 ? 'member' : 'members'} present
      {needed === null ? '; no quorum is set for this body' : `; the quorum is ${needed}`}
      {isMet ? '' : ': not quorate'}
    </output>
  );
}

interface SheetListProps {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly meetingId: string;
  readonly open: string;
}

function SheetList({ name, sheets, meetingId, open }: SheetListProps) {
  return (
    <>
      <h2 className={styles.group}>{name}</h2>
      <ul>
        {sheets.map(({ id, label, number, state }) => (
          <li key={id}>
            <Link
              to={recordPath(meetingId, id)}
              className={`${styles.link}`}
              aria-current={id === open ? 'page' : undefined}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.label}>{label}</span>
              {state !== '' && <span className={styles.state}>{state}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
