import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { programmePath } from '../../paths.ts';
import { Grid, type GridHandle } from '../grid/Grid.tsx';
import { FilterChoice } from '../parts/FilterChoice.tsx';
import { SplitView } from '../parts/SplitView.tsx';
import styles from '../parts/Toolbar.module.css';
import { useProgramme } from '../useProgramme.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { NewAction } from './NewAction.tsx';
import { actionColumns } from './actionColumns.tsx';
import { type ActionView, actionList, firstActionView } from './actionView.ts';

/** Who does what by when. What is overdue comes first and says so. */
export function ActionsTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const [view, setView] = useState<ActionView>(firstActionView);
  const shownView = useDeferredValue(view);
  const found = useMemo(() => actionList(parts, shownView), [parts, shownView]);
  const groups = useMemo(() => [{ name: '', rows: found }], [found]);
  const columns = useMemo(() => actionColumns(parts), [parts]);
  const { programme, actions, posts } = parts;
  const open = actions.find((action) => action.id === rowId);
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'actions', ...rest));
  const close = (): void => {
    goTo();
    grid.current?.focusRow(open?.id ?? null);
  };
  const panel =
    open !== undefined ? (
      <ActionPanel key={open.id} action={open} parts={parts} readOnly={readOnly} onClose={close} />
    ) : rowId === 'new' && !readOnly ? (
      <NewAction parts={parts} onClose={close} onAdded={(id) => goTo(id)} />
    ) : null;
  const owners = new Set(actions.map(({ ownerPostId }) => ownerPostId));

  if (actions.length === 0) {
    return (
      <SplitView panel={panel}>
        <div className={styles.empty}>
          <EmptyNote
            title="No action is agreed"
            action={
              !readOnly && (
                <Action weight="main" onPress={() => goTo('new')}>
                  Add the first action
                </Action>
              )
            }
          >
            An action is something that a post has undertaken to do by a day. It may come of a risk or a
            meeting; the progress noted here is what a report to the board prints.
          </EmptyNote>
        </div>
      </SplitView>
    );
  }
  return (
    <SplitView panel={panel}>
      <div className={styles.toolbar}>
        <div className={styles.line}>
          <div className={styles.search}>
            <SearchBox
              value={view.search}
              onChange={(search) => setView({ ...view, search })}
              label="Search actions"
              placeholder="Search actions and owners"
            />
          </div>
          <FilterChoice
            label="Show"
            options={optionsOf({ open: 'Open', overdue: 'Overdue', ended: 'Done or dropped', all: 'All' })}
            value={view.state}
            plain="open"
            onChange={(state) => setView({ ...view, state: state as ActionView['state'] })}
          />
          <FilterChoice
            label="Owner"
            options={[
              { value: '', label: 'All' },
              { value: 'none', label: 'Not assigned' },
              ...posts
                .filter(({ id }) => owners.has(id))
                .map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={view.owner}
            onChange={(owner) => setView({ ...view, owner })}
          />
          <output className={styles.count}>
            {found.length} of {actions.length}
            <span className="visuallyHidden"> actions</span> shown
          </output>
          {!readOnly && (
            <Action weight="main" onPress={() => goTo('new')}>
              <Plus aria-hidden="true" size={17} /> New action
            </Action>
          )}
        </div>
      </div>
      {found.length === 0 ? (
        <div className={styles.empty}>
          <EmptyNote title="No action matches">
            Try fewer words, or choose “All” to see what is done and dropped too.
          </EmptyNote>
        </div>
      ) : (
        <Grid
          ref={grid}
          label="Actions"
          columns={columns}
          groups={groups}
          openId={open?.id ?? null}
          sort={view.sort}
          onSort={(sort) => setView({ ...view, sort })}
          onOpen={(action) => goTo(action.id)}
        />
      )}
    </SplitView>
  );
}
