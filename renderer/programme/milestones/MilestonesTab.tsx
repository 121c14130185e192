import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { countOf } from '../../../shared/entities/kindWords.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { programmePath } from '../../paths.ts';
import { Grid, type GridHandle, type GridSort } from '../grid/Grid.tsx';
import { ChartDrawing } from '../parts/ChartDrawing.tsx';
import { SplitView } from '../parts/SplitView.tsx';
import toolbarStyles from '../parts/Toolbar.module.css';
import { useProgramme } from '../useProgramme.ts';
import { MilestonePanel } from './MilestonePanel.tsx';
import styles from './MilestonesTab.module.css';
import { NewMilestone } from './NewMilestone.tsx';
import { type MilestoneColumnId, isReached, milestoneColumns, sortMilestones } from './milestoneColumns.tsx';
import { timelineSpec } from './timelineSpec.ts';

/** The milestones as a list and along time, as papers draw them. */
export function MilestonesTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const [sort, setSort] = useState<GridSort<MilestoneColumnId>>({ by: 'expected', descending: false });
  const groups = useMemo(() => [{ name: '', rows: sortMilestones(parts, sort) }], [parts, sort]);
  const columns = useMemo(() => milestoneColumns(parts), [parts]);
  const timeline = useMemo(() => timelineSpec(parts), [parts]);
  const { programme, milestones } = parts;
  const open = milestones.find((milestone) => milestone.id === rowId);
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'milestones', ...rest));
  const close = (): void => {
    goTo();
    grid.current?.focusRow(open?.id ?? null);
  };
  const panel =
    open !== undefined ? (
      <MilestonePanel key={open.id} milestone={open} parts={parts} readOnly={readOnly} onClose={close} />
    ) : rowId === 'new' && !readOnly ? (
      <NewMilestone programmeId={programme.id} onClose={close} onAdded={(id) => goTo(id)} />
    ) : null;
  const reached = milestones.filter(isReached).length;

  return (
    <SplitView panel={panel}>
      {timeline === undefined ? (
        <div className={toolbarStyles.empty}>
          <EmptyNote
            title="No milestone is planned"
            action={
              !readOnly && (
                <Action weight="main" onPress={() => goTo('new')}>
                  Add the first milestone
                </Action>
              )
            }
          >
            A milestone is a day by which something stands. Tabled keeps the day it was planned for beside the
            day it is expected on, so that a slip is seen, and draws them all along time.
          </EmptyNote>
        </div>
      ) : (
        <>
          <div className={toolbarStyles.toolbar}>
            <div className={toolbarStyles.line}>
              <p className={toolbarStyles.grow}>
                {countOf('milestone', milestones.length)}, {reached} reached
              </p>
              {!readOnly && (
                <Action weight="main" onPress={() => goTo('new')}>
                  <Plus aria-hidden="true" size={17} /> New milestone
                </Action>
              )}
            </div>
          </div>
          <div className={styles.scroll}>
            <Grid
              ref={grid}
              label="Milestones"
              columns={columns}
              groups={groups}
              openId={open?.id ?? null}
              sort={sort}
              onSort={setSort}
              onOpen={(milestone) => goTo(milestone.id)}
            />
            <section aria-labelledby="timeline" className={styles.timeline}>
              <h2 id="timeline" className={styles.heading}>
                Timeline
              </h2>
              <ChartDrawing spec={timeline} label="Timeline of the milestones in the list" />
            </section>
          </div>
        </>
      )}
    </SplitView>
  );
}
