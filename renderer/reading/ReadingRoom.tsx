import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { unitsOf } from '../../shared/reading/units.ts';
import { shelfPackPath } from '../paths.ts';
import { UnlockDialog } from '../shelf/UnlockDialog.tsx';
import { rowsOf, useStore } from '../store.ts';
import { AloudBar } from './aloud/AloudBar.tsx';
import { bookmarksOf, toggleBookmark } from './bookmarks.ts';
import { NoteInHand } from '../notes/NoteInHand.tsx';
import { noteHere } from '../notes/noteHere.ts';
import { PagesPane } from './pages/PagesPane.tsx';
import { SidePanel } from './panels/SidePanel.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import {
  type PaneName,
  activate,
  activePane,
  back,
  forward,
  pageOfUnit,
  showPanel,
  switchView,
  toggleBeside,
  useReading,
  useReadingStore,
  volumeIn,
} from './reading.ts';
import styles from './ReadingRoom.module.css';
import { readingRoomPrints } from './roomInUse.ts';
import { TableDialog } from './TableDialog.tsx';
import { TextPane } from './text/TextPane.tsx';
import { ReadingToolbar } from './toolbar/ReadingToolbar.tsx';
import { stepHit } from './searching.ts';
import { useReadingKeys } from './useReadingKeys.ts';

interface ReadingRoomProps {
  /** What is not for publication has been unlocked, or locked again: the pack has to be opened anew. */
  readonly onLockChanged: () => Promise<void>;
}

/** The pack with what leads through it: contents and search on the left, one place or two on the right. */
export function ReadingRoom({ onLockChanged }: ReadingRoomProps) {
  const store = useReadingStore();
  const pack = useReading((reading) => reading.pack);
  const panel = useReading((reading) => reading.panel);
  const beside = useReading((reading) => reading.beside !== null);
  const table = useReading((reading) => reading.table);
  const unlocked = useReading(({ opened, unlocking }) => opened.entries.get(unlocking ?? ''));
  const newer = useReading((reading) => reading.opened.newer);
  const rows = useStore(rowsOf);
  const [aloud, setAloud] = useState<{ readonly presses: number } | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const pageField = useRef<HTMLInputElement>(null);
  const notes = rows?.note;
  const bookmarks = useMemo(
    () => (notes === undefined ? [] : bookmarksOf({ note: notes }, pack)),
    [notes, pack],
  );
  useEffect(() => {
    document.title = `${pack.title} – Tabled`;
  }, [pack.title]);

  useEffect(() => {
    readingRoomPrints(() => setPrinting(true));
    return () => readingRoomPrints(null);
  }, []);

  const endAloud = useCallback(() => setAloud(null), []);
  const bookmark = (): void => {
    const place = async (): Promise<void> => {
      const failure = await toggleBookmark(bookmarks, pack, activePane(store.getState()).place);
      setProblem(failure?.message ?? null);
    };
    void place();
  };
  const commands = {
    search: () => {
      showPanel(store, 'search');
      focusSoon(main, 'input[type="search"]');
    },
    nextHit: () => stepHit(store, 1),
    previousHit: () => stepHit(store, -1),
    goToPage: () => {
      pageField.current?.focus();
      // It may have the focus already, with the number of the page before.
      pageField.current?.select();
    },
    back: () => back(store),
    forward: () => forward(store),
    bookmark,
    view: () => switchView(store, activePane(store.getState()).view === 'text' ? 'pages' : 'text'),
    beside: () => {
      toggleBeside(store);
      focusSoon(main, `[data-pane="${store.getState().active}"]`);
    },
    note: () => noteHere(store),
    contents: () => {
      showPanel(store, 'contents', true);
      if (store.getState().panel === 'contents') focusSoon(main, 'nav [aria-current], nav button');
    },
    area: () => focusNextArea(main.current),
    aloud: () => setAloud((before) => ({ presses: (before?.presses ?? -1) + 1 })),
  } as const;
  useReadingKeys(commands);

  return (
    <main ref={main} id="content" tabIndex={-1} className={styles.room}>
      <h1 className={styles.title}>{pack.title}</h1>
      {newer !== null && (
        <p className={styles.newer}>
          This is an earlier issue. <Link to={shelfPackPath(newer.pack.id)}>Read the one that stands</Link>
        </p>
      )}
      <ReadingToolbar
        pageField={pageField}
        bookmarks={bookmarks}
        commands={commands}
        isAloud={aloud !== null}
        isPrinting={isPrinting}
        onPrinting={setPrinting}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.middle} data-panel={panel !== null} data-beside={beside}>
        {panel !== null && <SidePanel panel={panel} bookmarks={bookmarks} />}
        <div className={styles.panes}>
          <PaneOf name="main" />
          {beside && <PaneOf name="beside" />}
        </div>
      </div>
      {aloud !== null && <AloudBar presses={aloud.presses} onClose={endAloud} />}
      <ProgressLine onLockChanged={onLockChanged} />
      <NoteInHand volumes={pack.volumes} />
      {table !== null && <OpenTable table={table} onClosed={() => store.setState({ table: null })} />}
      {unlocked !== undefined && (
        <UnlockDialog
          entry={unlocked}
          onUnlocked={onLockChanged}
          onClosed={() => store.setState({ unlocking: null })}
        />
      )}
    </main>
  );
}

function PaneOf({ name }: { readonly name: PaneName }) {
  const view = useReading((reading) => (name === 'beside' ? reading.beside : reading.main)?.view);
  const volume = useReading(
    (reading) => ((name === 'beside' ? reading.beside : null) ?? reading.main).place.volume,
  );
  const active = useReading((reading) => reading.beside !== null && reading.active === name);
  const store = useReadingStore();
  return (
    <div
      className={styles.pane}
      data-active={active}
      onFocus={() => activate(store, name)}
      onPointerDown={() => activate(store, name)}
    >
      {view === 'pages' ? <PagesPane key={volume} name={name} /> : <TextPane name={name} />}
    </div>
  );
}

interface OpenTableProps {
  readonly table: { readonly volume: string; readonly block: string };
  readonly onClosed: () => void;
}

function OpenTable({ table, onClosed }: OpenTableProps) {
  const volume = useReading((reading) => volumeIn(reading, table.volume));
  const unit = unitsOf(volume.document).of(table.block);
  const page = useReading((reading) => (unit === undefined ? 1 : pageOfUnit(reading, table.volume, unit)));
  if (unit?.block.kind !== 'table') return null;
  return <TableDialog table={unit.block} page={page} onClosed={onClosed} />;
}

/** The field is there once the panel has been drawn. */
function focusSoon(within: React.RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => {
    const found = within.current?.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  });
}

/** From the toolbar to the panel, to the text, to the place beside it, and round again. */
function focusNextArea(within: HTMLElement | null): void {
  const areas = [
    '[role="toolbar"] button:not([disabled])',
    '[data-area="side"] [role="tab"][aria-selected="true"]',
    '[data-pane="main"]',
    '[data-pane="beside"]',
  ].flatMap((selector) => within?.querySelector<HTMLElement>(selector) ?? []);
  const at = areas.findLastIndex((area) => {
    const group = area.closest('[role="toolbar"], [data-area="side"], [data-pane]');
    return group?.contains(document.activeElement) === true;
  });
  const next = areas[(at + 1) % areas.length];
  const scroller =
    next?.matches('[tabindex]') === false ? next.querySelector<HTMLElement>('[tabindex="0"]') : null;
  (scroller ?? next)?.focus();
}
