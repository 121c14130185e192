import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { optionsOf } from '../fields/optionsOf.ts';
import { forwardPlanPath } from '../paths.ts';
import { Grid, type GridHandle } from '../programme/grid/Grid.tsx';
import { FilterChoice } from '../programme/parts/FilterChoice.tsx';
import { SplitView } from '../programme/parts/SplitView.tsx';
import toolbar from '../programme/parts/Toolbar.module.css';
import { RecordExport } from '../records/RecordExport.tsx';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import { EntryPanel } from './EntryPanel.tsx';
import styles from './ForwardPlan.module.css';
import { NewEntry } from './NewEntry.tsx';
import { planColumns } from './planColumns.tsx';
import { type PlanView, planGroups } from './planView.ts';

/** The key decisions ahead of a council's bodies, and whether the notice of each is in order. */
export function ForwardPlanScreen() {
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = 'Forward plan – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      {rows !== null && <ForwardPlan rows={rows} readOnly={readOnly} />}
    </main>
  );
}

function ForwardPlan({ rows, readOnly }: { readonly rows: Rows; readonly readOnly: boolean }) {
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const councils = rows.organisation.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
  const [view, setView] = useState<PlanView>({
    search: '',
    organisationId: councils[0]?.id ?? '',
    show: 'ahead',
    sort: { by: 'on', descending: false },
  });
  const shown = useDeferredValue(view);
  const now = today();
  const groups = useMemo(() => planGroups(rows, shown, now), [rows, shown, now]);
  const organisation = councils.find(({ id }) => id === view.organisationId);
  const goTo = (id?: string): void =>
    void navigate(id === undefined ? forwardPlanPath : `${forwardPlanPath}/${id}`);
  const open = rows.forwardPlanEntry.find(({ id }) => id === rowId);
  const close = (): void => {
    goTo();
    grid.current?.focusRow(open?.id ?? null);
  };
  const bodies = rows.body
    .filter((body) => body.organisationId === organisation?.id && body.decides)
    .toSorted((a, b) => Number(b.kind === 'executive') - Number(a.kind === 'executive'));
  const panel =
    organisation === undefined ? null : open !== undefined ? (
      <EntryPanel
        key={open.id}
        entry={open}
        rows={rows}
        organisation={organisation}
        readOnly={readOnly}
        onClose={close}
      />
    ) : rowId === 'new' && !readOnly ? (
      <NewEntry rows={rows} bodies={bodies} onClose={close} onAdded={goTo} />
    ) : null;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>Forward plan</h1>
        {organisation !== undefined && (
          <RecordExport
            record={{ kind: 'forwardPlan', organisationId: organisation.id, on: now }}
            what="the forward plan"
          />
        )}
      </div>
      <SplitView panel={panel}>
        <div className={toolbar.toolbar}>
          <div className={toolbar.line}>
            <div className={toolbar.search}>
              <SearchBox
                value={view.search}
                onChange={(search) => setView({ ...view, search })}
                label="Search the forward plan"
                placeholder="Search matters and references"
              />
            </div>
            {councils.length > 1 && (
              <FilterChoice
                label="Council"
                options={councils.map(({ id, shortName }) => ({ value: id, label: shortName }))}
                value={view.organisationId}
                plain={view.organisationId}
                onChange={(organisationId) => {
                  setView({ ...view, organisationId });
                  goTo();
                }}
              />
            )}
            <FilterChoice
              label="Show"
              options={optionsOf({ ahead: 'Decisions ahead', all: 'All' })}
              value={view.show}
              plain="ahead"
              onChange={(show) => setView({ ...view, show: show as PlanView['show'] })}
            />
            {!readOnly && bodies.length > 0 && (
              <Action weight="main" onPress={() => goTo('new')}>
                <Plus aria-hidden="true" size={17} /> New entry
              </Action>
            )}
          </div>
        </div>
        {groups.length === 0 ? (
          <div className={toolbar.empty}>
            <EmptyNote title="No key decision is planned here">
              A key decision has to stand in the forward plan for 28 clear days before it is made. An entry
              holds its eight particulars, and the checks of the paper ask for them. Decisions that lie behind
              are shown with “All”.
            </EmptyNote>
          </div>
        ) : (
          <Grid
            ref={grid}
            label="Forward plan"
            columns={planColumns}
            groups={groups}
            openId={open?.id ?? null}
            sort={view.sort}
            onSort={(sort) => setView({ ...view, sort })}
            onOpen={({ id }) => goTo(id)}
          />
        )}
      </SplitView>
    </>
  );
}
