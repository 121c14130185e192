import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { type VersionChoice, versionName, versionsOf } from '../../shared/records/comparison.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { type MeetingEntry, meetingEntries } from '../meetings/meetingList.ts';
import { meetingPath, meetingsPath } from '../paths.ts';
import { RecordExport } from '../records/RecordExport.tsx';
import { rowsOf, useStore } from '../store.ts';
import { ChangeList } from './ChangeList.tsx';
import segments from '../components/Segments.module.css';
import styles from './CompareScreen.module.css';
import { comparePath, versionIn } from './comparePath.ts';
import { type ComparedView, MarkedPack, type MarkedPackHandle } from './MarkedPack.tsx';
import { useChangeKeys } from './useChangeKeys.ts';
import { useComparison } from './useComparison.ts';

export function CompareScreen() {
  const { meetingId = '' } = useParams();
  const rows = useStore(rowsOf);
  const entry =
    rows === null ? undefined : meetingEntries(rows).find(({ meeting }) => meeting.id === meetingId);
  if (rows === null || entry === undefined)
    return (
      <main id="content" tabIndex={-1} className={styles.missing}>
        <h1>What has changed</h1>
        <EmptyNote title="This meeting is not in the library">
          <Link to={meetingsPath}>Show all meetings</Link>
        </EmptyNote>
      </main>
    );
  return <Compare key={meetingId} entry={entry} rows={rows} />;
}

/** Two versions of a pack: on the left the list of changes, on the right the papers with each change marked. */
function Compare({ entry: { meeting, body }, rows }: { readonly entry: MeetingEntry; readonly rows: Rows }) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const versions = versionsOf(rows, meeting.id);
  const from = versionIn(search.get('from')) ?? versions.at(-1)?.number ?? 'working';
  const to = versionIn(search.get('to')) ?? 'working';
  const [view, setView] = useState<ComparedView>('inline');
  const [current, setCurrent] = useState(0);
  const marked = useRef<MarkedPackHandle>(null);
  const compared = useComparison(rows, meeting.id, from, to);
  const changes = compared.ok ? compared.value.changes : [];
  const name = `${body.name}, ${formatDate(meeting.date, 'long')}`;
  useEffect(() => {
    document.title = `What has changed – ${name} – Tabled`;
  }, [name]);
  const show = (index: number): void => {
    const change = changes[index];
    if (change === undefined) return;
    setCurrent(index);
    marked.current?.show(change);
  };
  const step = (by: 1 | -1): void => show((current + by + changes.length) % changes.length);
  useChangeKeys(step);
  const choose = (next: { from?: VersionChoice; to?: VersionChoice }): void => {
    setCurrent(0);
    void navigate(comparePath(meeting.id, next.from ?? from, next.to ?? to), { replace: true });
  };
  const options: readonly (readonly [VersionChoice, string])[] = [
    ...versions.map((version) => [version.number, sentence(versionName(version))] as const),
    ['working', 'Working copy'],
  ];
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <div>
          <nav aria-label="You are here" className={styles.trail}>
            <Link to={meetingsPath}>Meetings</Link>
            <span aria-hidden="true"> / </span>
            <Link to={meetingPath(meeting.id)}>{name}</Link>
          </nav>
          <h1 className={styles.title}>What has changed</h1>
          <div className={styles.choices}>
            <VersionSelect
              label="From"
              value={from}
              options={options}
              onChoose={(next) => choose({ from: next })}
            />
            <VersionSelect
              label="To"
              value={to}
              options={options}
              onChoose={(next) => choose({ to: next })}
            />
            <fieldset className={segments.choices}>
              <legend className="visuallyHidden">How the two versions are shown</legend>
              <ViewChoice of="inline" name="In one text" chosen={view} choose={setView} />
              <ViewChoice of="side" name="Side by side" chosen={view} choose={setView} />
            </fieldset>
          </div>
        </div>
        <RecordExport
          record={{ kind: 'comparison', meetingId: meeting.id, from, to }}
          what="the comparison"
        />
      </div>
      {compared.ok && changes.length === 0 && (
        <div className={styles.none}>
          <EmptyNote title="Nothing has changed between these two versions">
            Choose two others above. What differs between them is listed then, and marked in the papers.
          </EmptyNote>
        </div>
      )}
      {compared.ok && changes.length > 0 && (
        <div className={styles.panes}>
          <ChangeList comparison={compared.value} current={current} onShow={show} onStep={step} />
          <section aria-label="Papers with their changes" className={styles.papers}>
            <MarkedPack ref={marked} comparison={compared.value} view={view} />
          </section>
        </div>
      )}
      {!compared.ok && (
        <p role="alert" className={styles.problem}>
          {compared.problem.message}
        </p>
      )}
    </main>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface VersionSelectProps {
  readonly label: string;
  readonly value: VersionChoice;
  readonly options: readonly (readonly [VersionChoice, string])[];
  readonly onChoose: (choice: VersionChoice) => void;
}

function VersionSelect({ label, value, options, onChoose }: VersionSelectProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={String(value)} onChange={({ target }) => onChoose(versionIn(target.value) ?? 'working')}>
        {options.map(([choice, name]) => (
          <option key={choice} value={String(choice)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ViewChoiceProps {
  readonly of: ComparedView;
  readonly name: string;
  readonly chosen: ComparedView;
  readonly choose: (view: ComparedView) => void;
}

function ViewChoice({ of, name, chosen, choose }: ViewChoiceProps) {
  return (
    <button type="button" className={segments.choice} aria-pressed={chosen === of} onClick={() => choose(of)}>
      {name}
    </button>
  );
}
