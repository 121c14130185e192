import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { BeginWithCouncil } from '../components/BeginWithCouncil.tsx';
import { BodyFilter } from '../components/BodyFilter.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { MeetingLine } from '../components/MeetingLine.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import {
  type MeetingEntry,
  byTime,
  councils,
  meetingEntries,
  searchEntries,
} from '../meetings/meetingList.ts';
import { NewMeeting } from '../meetings/NewMeeting.tsx';
import { meetingsPath, newMeetingPath } from '../paths.ts';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import list from '../components/ListScreen.module.css';
import whole from '../components/WholeLine.module.css';
import styles from './MeetingsScreen.module.css';

/** All meetings of the library, those ahead first; searched by words and narrowed to one body. */
export function MeetingsScreen({ adding = false }: { readonly adding?: boolean }) {
  const navigate = useNavigate();
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const canAdd = !readOnly && rows !== null && rows.body.length > 0;
  useEffect(() => {
    document.title = 'Meetings – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={list.screen}>
      <div className={styles.head}>
        <h1 className={list.title}>Meetings</h1>
        {canAdd && !adding && (
          <Action weight="main" onPress={() => void navigate(newMeetingPath, { flushSync: true })}>
            <Plus aria-hidden="true" size={17} /> New meeting
          </Action>
        )}
      </div>
      {rows !== null && canAdd && adding && (
        <NewMeeting rows={rows} onClose={() => void navigate(meetingsPath)} />
      )}
      {rows !== null && <MeetingLists rows={rows} />}
    </main>
  );
}

function MeetingLists({ rows }: { readonly rows: Rows }) {
  const [search, setSearch] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const all = meetingEntries(rows);
  const found = searchEntries(
    all.filter((entry) => bodyId === null || entry.body.id === bodyId),
    useDeferredValue(search),
  );
  const { upcoming, past } = byTime(found, today());
  if (all.length === 0 && rows.body.length > 0) {
    return (
      <EmptyNote title="This library has no meetings yet">
        Meetings of your council’s bodies will stand here, the next one first, each with its agenda, its
        papers and the pack made of them. Add one with its date: Tabled counts the clear days and says by when
        the agenda has to be out.
      </EmptyNote>
    );
  }
  if (all.length === 0) {
    return (
      <EmptyNote
        title="This library has no meetings yet"
        action={rows.organisation.length === 0 ? <BeginWithCouncil /> : undefined}
      >
        Meetings of your council’s bodies will stand here, the next one first, each with its agenda, its
        papers and the pack made of them.{' '}
        {rows.organisation.length === 0 &&
          'Set up your council first. Or look around in the sample library: this empty one is kept beside it.'}
      </EmptyNote>
    );
  }
  return (
    <div className={styles.columns}>
      <BodyFilter councils={councils(all)} total={all.length} chosen={bodyId} onChoose={setBodyId} />
      <div className={styles.lists}>
        <SearchBox value={search} onChange={setSearch} />
        <output className="visuallyHidden">
          {found.length === 1 ? '1 meeting' : `${found.length} meetings`} shown
        </output>
        {found.length === 0 ? (
          <EmptyNote title="No meeting matches">
            Try fewer words: a council, a body, a place, or part of a date such as “November 2021”.
          </EmptyNote>
        ) : (
          <>
            <MeetingGroup title="Upcoming" entries={upcoming} none="No meeting lies ahead." />
            <MeetingGroup title="Past" entries={past} none="No meeting has been held yet." />
          </>
        )}
      </div>
    </div>
  );
}

interface MeetingGroupProps {
  readonly title: string;
  readonly entries: readonly MeetingEntry[];
  readonly none: string;
}

function MeetingGroup({ title, entries, none }: MeetingGroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {entries.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={whole.list}>
          {entries.map((entry) => (
            <MeetingLine key={entry.meeting.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
