import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Link, useLocation, useParams } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { paperPartId } from '../../shared/parts/agenda.ts';
import { disposalOf } from '../../shared/retention/disposedReport.ts';
import { ChecksCount } from '../checks/ChecksCount.tsx';
import { ChecksPanel } from '../checks/ChecksPanel.tsx';
import { hangsOnMeeting } from '../checks/hangsOnMeeting.ts';
import type { PlacedFinding } from '../checks/placedFindings.ts';
import { useChecksOnScreen } from '../checks/useChecksOnScreen.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { EditorToolbar } from '../editor/toolbar/EditorToolbar.tsx';
import { binPath } from '../history/binPath.ts';
import { restrictionWords, statusWords } from '../papers/paperWords.ts';
import { meetingPath, papersPath } from '../paths.ts';
import type { PreviewHandle } from '../preview/Preview.tsx';
import { keepingEqual } from '../shareEqual.ts';
import { rowsOf, useStore } from '../store.ts';
import { useIsWhole } from '../useIsWhole.ts';
import { Details } from './context/Details.tsx';
import { SignOffs } from './context/SignOffs.tsx';
import { type FindingMarks, FindingMarksOnPage, findingMarks } from './findingMarks.ts';
import { goToPlace } from './goToPlace.ts';
import { Outline } from './outline/Outline.tsx';
import { type OutlineEntry, outlineEntries } from './outline/outlineEntries.ts';
import { type PaperParts, paperParts } from './paperParts.ts';
import tabs from '../components/Tabs.module.css';
import styles from './PaperScreen.module.css';
import { type Place, blockOf, placeOf } from './place.ts';
import { DisposedPaper } from './DisposedPaper.tsx';
import { ripenAll } from './ripening.ts';
import { Sheet } from './sheet/Sheet.tsx';
import { useCurrentPlace } from './sheet/useCurrentPlace.ts';
import { usePaperOnScreen } from './usePaperOnScreen.ts';

/** A paper where it is written: its outline, its page, and what is known of it. */
export function PaperScreen() {
  const { paperId = '' } = useParams();
  const rows = useStore(rowsOf);
  const [keep] = useState(keepingEqual<PaperParts | undefined>);
  const parts = useMemo(
    () => keep(rows === null ? undefined : paperParts(rows, paperId)),
    [keep, rows, paperId],
  );
  if (rows === null || parts === undefined) {
    return (
      <main id="content" tabIndex={-1} className={styles.missing}>
        <h1>Paper</h1>
        <EmptyNote title="This paper is not in the library">
          It may have been put in the <Link to={binPath}>bin</Link>.{' '}
          <Link to={papersPath}>Show all papers</Link>
        </EmptyNote>
      </main>
    );
  }
  const disposal = disposalOf(parts.paper, rows);
  if (disposal !== undefined) return <DisposedPaper paper={parts.paper} disposal={disposal} rows={rows} />;
  return <Paper key={paperId} parts={parts} rows={rows} />;
}

const views = [
  ['outline', 'Outline'],
  ['page', 'Page'],
  ['context', 'Findings and details'],
] as const;

type View = (typeof views)[number][0];

function Paper({ parts, rows }: { readonly parts: PaperParts; readonly rows: Rows }) {
  const { paper, organisation, template, agendas } = parts;
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const { placed, printed } = usePaperOnScreen(rows, paper.id);
  const page = useRef<HTMLDivElement>(null);
  const preview = useRef<Pick<PreviewHandle, 'showFinding'>>(null);
  const [tab, setTab] = useState<string | number>('findings');
  const [view, setView] = useState<View>('page');
  const { place: askedFor } = useParams();
  // The end of a long paper is drawn once its beginning is on screen, unless it is what was asked for.
  const [isWhole, drawWhole] = useIsWhole(askedFor !== undefined);
  const isReal = placed?.isReal ?? false;
  useEffect(() => {
    document.title = `${paper.title} – Tabled`;
  }, [paper.title]);

  /** Brings a place of the page to the front, its editors open. */
  const show = (place: Place | null, block: string | null, focus: boolean): void => {
    if (place === null || page.current === null) return;
    flushSync(() => {
      drawWhole();
      setView('page');
    });
    ripenAll();
    goToPlace(page.current, { place, block }, focus);
  };
  const openPlace = useRef(show);
  useEffect(() => {
    openPlace.current = show;
  });
  const openEntry = useCallback((place: Place) => openPlace.current(place, null, true), []);
  const showBlock = (local: string, focus: boolean): void =>
    show(placeOf(parts, local), blockOf(parts, local), focus);
  const start = paperPartId(paper).length + 1;
  useEffect(() => {
    preview.current = {
      showFinding: ({ block }, focus) => showBlock(block === null ? 'title' : block.slice(start), focus),
    };
  });

  const { key: visit } = useLocation();
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (askedFor === undefined || arrived.current === visit) return;
    arrived.current = visit;
    // The page has to be there before it can be led to a place.
    requestAnimationFrame(() => showBlock(askedFor, true));
  });

  const only = useCallback(
    ({ paper: ref, rule }: PlacedFinding) => ref === paper.ref && (isReal || !hangsOnMeeting(rule)),
    [paper.ref, isReal],
  );
  const showPanel = useCallback(() => {
    setTab('findings');
    setView('context');
  }, []);
  const checks = useChecksOnScreen({
    meetingId: placed?.meetingId ?? '',
    rows: placed?.rows ?? rows,
    source: 'working',
    preview,
    only,
    showPanel,
  });
  const { all: findings, checks: state } = checks.findings;
  const context =
    state.kind === 'ready' ? state.context.papers.find((each) => each.paper.id === paper.id) : undefined;
  const settled = useDeferredValue(parts);
  const [keep] = useState(keepingEqual<readonly OutlineEntry[]>);
  const entries = useMemo(
    () => keep(outlineEntries(settled, printed, findings)),
    [keep, settled, printed, findings],
  );
  const marks = useFindingMarksOf(parts, findings);
  const current = useCurrentPlace(page, entries);
  const [latest] = agendas;
  const facts = [statusWords[paper.status], restrictionWords[paper.restriction], template.label];
  return (
    <main id="content" tabIndex={-1} className={styles.screen} data-view={view}>
      <div className={styles.head}>
        <nav aria-label="You are here" className={styles.trail}>
          <Link to={papersPath}>Papers</Link>
          <span aria-hidden="true"> / </span>
          <span>{organisation.name}</span>
          {latest !== undefined && (
            <>
              <span aria-hidden="true"> / </span>
              <Link to={meetingPath(latest.meeting.id)}>
                {latest.body.name}, {formatDate(latest.meeting.date, 'medium')}, item {latest.item.number}
              </Link>
            </>
          )}
        </nav>
        <h1 className={styles.title}>{paper.title}</h1>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        <fieldset className={styles.views}>
          <legend className="visuallyHidden">What is shown of the paper</legend>
          {views.map(([name, label]) => (
            <button
              key={name}
              type="button"
              className={styles.view}
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </div>
      <div className={styles.panes}>
        <div className={styles.outline}>
          <Outline entries={entries} current={current} onOpen={openEntry} />
        </div>
        <section ref={page} aria-label="Page" className={styles.page}>
          {!readOnly && (
            <div className={styles.toolbar}>
              <EditorToolbar />
            </div>
          )}
          <FindingMarksOnPage value={marks}>
            <Sheet parts={parts} printed={printed} isReadOnly={readOnly} isWhole={isWhole} />
          </FindingMarksOnPage>
        </section>
        <Tabs className={`${styles.context}`} selectedKey={tab} onSelectionChange={setTab}>
          <TabList aria-label="About the paper" className={`${tabs.tabs}`}>
            <Tab id="findings" className={`${tabs.tab}`}>
              Findings
              <ChecksCount findings={checks.findings} />
            </Tab>
            <Tab id="signOffs" className={`${tabs.tab}`}>
              Sign-offs
            </Tab>
            <Tab id="details" className={`${tabs.tab}`}>
              Details
            </Tab>
          </TabList>
          <TabPanel id="findings" className={`${styles.panel}`}>
            {!isReal && (
              <p className={styles.note}>
                On no agenda yet: notice, deadlines and dates are checked once a meeting has taken the paper
                up.
              </p>
            )}
            <ChecksPanel
              {...checks}
              papers={null}
              desk={
                readOnly
                  ? null
                  : { rows, meetingId: latest?.meeting.id ?? null, organisationId: organisation.id }
              }
            />
          </TabPanel>
          <TabPanel id="signOffs" className={`${styles.panel}`}>
            <SignOffs parts={parts} context={context} isReal={isReal} isReadOnly={readOnly} />
          </TabPanel>
          <TabPanel id="details" className={`${styles.panel}`}>
            <Details parts={parts} rows={rows} findings={findings} isReadOnly={readOnly} />
          </TabPanel>
        </Tabs>
      </div>
    </main>
  );
}

/** Found anew only when the findings are others: the marks move with the text while it is written in. */
function useFindingMarksOf(parts: PaperParts, findings: readonly PlacedFinding[]): FindingMarks {
  const [marks, setMarks] = useState<FindingMarks>(() => new Map());
  const [of, setOf] = useState<readonly PlacedFinding[] | null>(null);
  if (of !== findings) {
    setOf(findings);
    setMarks(findingMarks(parts, findings));
  }
  return marks;
}
