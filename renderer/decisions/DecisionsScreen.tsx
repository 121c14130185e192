import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { findDecisions } from '../../shared/decisions/register.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import styles from '../forwardPlan/ForwardPlan.module.css';
import { decisionPath, decisionsPath, ofProgramme } from '../paths.ts';
import { Grid, type GridHandle } from '../programme/grid/Grid.tsx';
import { SplitView } from '../programme/parts/SplitView.tsx';
import toolbar from '../programme/parts/Toolbar.module.css';
import { rowsOf, useStore } from '../store.ts';
import { DecisionPanel } from './DecisionPanel.tsx';
import { registerColumns } from './registerColumns.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { registerOf } from './registerOf.ts';
import { firstRegisterView, sortDecisions } from './registerView.ts';

/** Every decision of every meeting, to be searched and followed up. */
export function DecisionsScreen() {
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = 'Decisions – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>Decisions</h1>
      </div>
      {rows !== null && <Register rows={rows} readOnly={readOnly} />}
    </main>
  );
}

function Register({ rows, readOnly }: { readonly rows: Rows; readonly readOnly: boolean }) {
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const [address] = useSearchParams();
  const [view, setView] = useState(() => ({
    ...firstRegisterView,
    programmeId: address.get(ofProgramme) ?? '',
  }));
  const shown = useDeferredValue(view);
  const entries = registerOf(rows);
  const found = useMemo(() => sortDecisions(findDecisions(entries, shown), shown.sort), [entries, shown]);
  const groups = useMemo(() => [{ name: '', rows: found }], [found]);
  const open = entries.find(({ id }) => id === rowId);
  const close = (): void => {
    void navigate(decisionsPath);
    grid.current?.focusRow(open?.id ?? null);
  };
  if (entries.length === 0)
    return (
      <div className={toolbar.empty}>
        <EmptyNote title="No decision is recorded yet">
          Decisions are recorded at the meeting: open a meeting and choose “Record”. Here they stand together,
          with what became of each.
        </EmptyNote>
      </div>
    );
  return (
    <SplitView
      panel={
        open === undefined ? null : (
          <DecisionPanel key={open.id} entry={open} rows={rows} readOnly={readOnly} onClose={close} />
        )
      }
    >
      <div className={toolbar.toolbar}>
        <div className={toolbar.line}>
          <div className={toolbar.search}>
            <SearchBox
              value={view.search}
              onChange={(search) => setView({ ...view, search })}
              label="Search decisions"
              placeholder="Search decisions, reasons and posts"
            />
          </div>
          <output className={toolbar.count}>
            {found.length} of {entries.length}
            <span className="visuallyHidden"> decisions</span> shown
          </output>
        </div>
        <div className={toolbar.line}>
          <RegisterFilters entries={entries} view={view} onChange={setView} />
        </div>
      </div>
      {found.length === 0 ? (
        <div className={toolbar.empty}>
          <EmptyNote title="No decision matches">Try fewer words, or choose “All” in the filters.</EmptyNote>
        </div>
      ) : (
        <Grid
          ref={grid}
          label="Decisions"
          columns={registerColumns}
          groups={groups}
          openId={open?.id ?? null}
          sort={view.sort}
          onSort={(sort) => setView({ ...view, sort })}
          onOpen={({ id }) => void navigate(decisionPath(id))}
        />
      )}
    </SplitView>
  );
}
