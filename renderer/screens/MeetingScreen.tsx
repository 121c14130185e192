import { useCallback, useEffect, useRef, useState } from 'react';
import { NotebookPen } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { formatDate, formatTime } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { Agenda } from '../agenda/Agenda.tsx';
import { ArchiveMeeting } from '../archive/ArchiveMeeting.tsx';
import { MeetingFiles } from '../attachments/MeetingFiles.tsx';
import { ChecksCount } from '../checks/ChecksCount.tsx';
import { ChecksPanel } from '../checks/ChecksPanel.tsx';
import { Deadlines } from '../checks/Deadlines.tsx';
import { PackRecord } from '../checks/PackRecord.tsx';
import { PublishButton } from '../checks/PublishButton.tsx';
import { useChecksOnScreen } from '../checks/useChecksOnScreen.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { ExportBar } from '../components/ExportBar.tsx';
import actionStyles from '../components/Action.module.css';
import { Status } from '../components/Status.tsx';
import { type MeetingEntry, meetingEntries } from '../meetings/meetingList.ts';
import { binPath } from '../history/binPath.ts';
import { meetingsPath } from '../paths.ts';
import { PackPages } from '../pages/PackPages.tsx';
import { PackBar, type PackView } from '../preview/PackBar.tsx';
import { Preview, type PreviewHandle } from '../preview/Preview.tsx';
import { latestPublished, usePack } from '../preview/usePack.ts';
import { ReadButton } from '../reading/ReadButton.tsx';
import { passageIsShown, usePassage } from '../search/passage.ts';
import { recordPath } from '../paths.ts';
import { rowsOf, showPackOf, useStore } from '../store.ts';
import { Details } from './Details.tsx';
import tabs from '../components/Tabs.module.css';
import styles from './MeetingScreen.module.css';
import { Papers, papersOf } from './Papers.tsx';

export function MeetingScreen() {
  const { meetingId = '' } = useParams();
  const rows = useStore(rowsOf);
  const entry =
    rows === null ? undefined : meetingEntries(rows).find(({ meeting }) => meeting.id === meetingId);
  useEffect(() => {
    showPackOf(meetingId);
    return () => showPackOf(null);
  }, [meetingId]);
  if (rows === null || entry === undefined) {
    return (
      <main id="content" tabIndex={-1} className={styles.missing}>
        <h1>Meeting</h1>
        <EmptyNote title="This meeting is not in the library">
          It may have been put in the <Link to={binPath}>bin</Link>.{' '}
          <Link to={meetingsPath}>Show all meetings</Link>
        </EmptyNote>
      </main>
    );
  }
  return <Meeting key={meetingId} entry={entry} rows={rows} />;
}

/** On the left what the meeting is made of, on the right the pack that comes of it. */
function Meeting({ entry, rows }: { readonly entry: MeetingEntry; readonly rows: Rows }) {
  const { meeting, body, organisation } = entry;
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const source = useStore((state) => state.pack?.source ?? 'working');
  const published = latestPublished(rows, meeting.id);
  const preview = useRef<PreviewHandle>(null);
  const [view, setView] = useState<PackView>('text');
  const pack = usePack(meeting.id, rows, source);
  const [tab, setTab] = useState<string | number>('agenda');
  const showPanel = useCallback(() => setTab('checks'), []);
  const checks = useChecksOnScreen({ meetingId: meeting.id, rows, source, preview, showPanel });
  const date = formatDate(meeting.date, 'long');
  useEffect(() => {
    document.title = `${body.name}, ${date} – Tabled`;
  }, [body.name, date]);
  const passage = usePassage((state) => state.passage);
  useEffect(() => {
    if (passage?.meetingId !== meeting.id || pack.kind !== 'ready') return;
    preview.current?.showPassage(passage.block);
    passageIsShown();
  }, [passage, meeting.id, pack.kind]);
  const when = meeting.startsAt === null ? '' : formatTime(meeting.startsAt);
  const until = meeting.endsAt === null ? '' : ` to ${formatTime(meeting.endsAt)}`;
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <div className={styles.names}>
          <nav aria-label="You are here" className={styles.trail}>
            <Link to={meetingsPath}>Meetings</Link>
            <span aria-hidden="true"> / </span>
            <span>{organisation.name}</span>
          </nav>
          <h1 className={styles.title}>
            {body.name}, {date}
          </h1>
          <p className={styles.where}>
            <Status of={meeting.status} />
            <span>{[when === '' ? '' : when + until, meeting.place].filter(Boolean).join(' · ')}</span>
          </p>
        </div>
        <div className={styles.actions}>
          {published !== undefined && <ReadButton published={published} rows={rows} />}
          <Link to={recordPath(meeting.id)} className={`${actionStyles.plain}`}>
            <NotebookPen aria-hidden="true" size={16} /> Record
          </Link>
          {!readOnly && (
            <PublishButton
              meeting={meeting}
              name={`${body.name}, ${date}`}
              published={published}
              checks={checks.findings.checks}
              onFinding={checks.onReach}
            />
          )}
          <ExportBar pack={pack} />
        </div>
      </div>
      <div className={styles.panes}>
        <Tabs className={`${styles.work}`} selectedKey={tab} onSelectionChange={setTab}>
          <TabList aria-label="Parts of the meeting" className={`${tabs.tabs}`}>
            <Tab id="agenda" className={`${tabs.tab}`}>
              Agenda
            </Tab>
            <Tab id="papers" className={`${tabs.tab}`}>
              Papers
            </Tab>
            <Tab id="files" className={`${tabs.tab}`}>
              Files
            </Tab>
            <Tab id="details" className={`${tabs.tab}`}>
              Details
            </Tab>
            <Tab id="checks" className={`${tabs.tab}`}>
              Checks
              <ChecksCount findings={checks.findings} />
            </Tab>
          </TabList>
          <TabPanel id="agenda" className={`${styles.panel}`}>
            <Agenda
              meeting={meeting}
              body={body}
              organisation={organisation}
              rows={rows}
              readOnly={readOnly}
              pack={pack}
              preview={preview}
            />
          </TabPanel>
          <TabPanel id="papers" className={`${styles.panel}`}>
            <Papers meetingId={meeting.id} rows={rows} readOnly={readOnly} checks={checks.findings.checks} />
          </TabPanel>
          <TabPanel id="files" className={`${styles.panel}`}>
            <MeetingFiles meetingId={meeting.id} rows={rows} readOnly={readOnly} />
          </TabPanel>
          <TabPanel id="details" className={`${styles.panel}`}>
            <Details
              meeting={meeting}
              body={body}
              organisation={organisation}
              rows={rows}
              readOnly={readOnly}
            >
              <Deadlines meetingId={meeting.id} checks={checks.findings.checks} />
              <PackRecord meetingId={meeting.id} rows={rows} />
              <ArchiveMeeting meetingId={meeting.id} organisation={organisation} rows={rows} />
            </Details>
          </TabPanel>
          <TabPanel id="checks" className={`${styles.panel}`}>
            <ChecksPanel
              {...checks}
              papers={papersOf(meeting.id, rows)}
              desk={readOnly ? null : { rows, meetingId: meeting.id, organisationId: organisation.id }}
            />
          </TabPanel>
        </Tabs>
        <section aria-label="Preview of the pack" className={styles.preview} data-view={view}>
          <PackBar published={published} source={source} view={view} onView={setView} />
          {view === 'text' ? (
            <Preview ref={preview} pack={pack} marks={checks.marks} />
          ) : (
            <PackPages ref={preview} meetingId={meeting.id} source={source} pack={pack} />
          )}
        </section>
      </div>
    </main>
  );
}
