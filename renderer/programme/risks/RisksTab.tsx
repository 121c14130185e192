import { useDeferredValue, useMemo, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { programmePath } from '../../paths.ts';
import { Grid, type GridHandle } from '../grid/Grid.tsx';
import { SplitView } from '../parts/SplitView.tsx';
import toolbarStyles from '../parts/Toolbar.module.css';
import { useProgramme } from '../useProgramme.ts';
import { HeatMapFilter } from './HeatMapFilter.tsx';
import { NewRisk } from './NewRisk.tsx';
import { RiskPanel } from './RiskPanel.tsx';
import { RiskToolbar } from './RiskToolbar.tsx';
import { riskColumns } from './riskColumns.tsx';
import { filterRisks, groupRisks, sortRisks } from './riskView.ts';
import { useRiskView } from './useRiskView.ts';

/** The register: list, heat map and, opened from either, the form of a risk. */
export function RisksTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const { programme, risks, scheme } = parts;
  const [view, change] = useRiskView(programme.id);
  const shownView = useDeferredValue(view);
  const found = useMemo(() => filterRisks(parts, shownView), [parts, shownView]);
  const groups = useMemo(
    () => groupRisks(parts, sortRisks(parts, found, shownView.sort), shownView.group),
    [parts, found, shownView.sort, shownView.group],
  );
  const onMap = useMemo(() => filterRisks(parts, shownView, 'all'), [parts, shownView]);
  const columns = useMemo(
    () => riskColumns(parts).filter(({ id }) => shownView.columns.includes(id)),
    [parts, shownView.columns],
  );
  const open = risks.find((risk) => risk.id === rowId);
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'risks', ...rest));
  const close = (): void => {
    goTo();
    grid.current?.focusRow(open?.id ?? null);
  };
  const panel =
    open !== undefined ? (
      <RiskPanel key={open.id} risk={open} parts={parts} readOnly={readOnly} onClose={close} />
    ) : rowId === 'new' && !readOnly ? (
      <NewRisk parts={parts} onClose={close} onAdded={(id) => goTo(id)} />
    ) : null;

  if (risks.length === 0) {
    return (
      <SplitView panel={panel}>
        <div className={toolbarStyles.empty}>
          <EmptyNote
            title="The register is empty"
            action={
              !readOnly && (
                <Action weight="main" onPress={() => goTo('new')}>
                  Add the first risk
                </Action>
              )
            }
          >
            A risk says what may happen, why, and what would follow. Score it before and after its controls,
            name who owns it, and papers show it as it stands on the day. A risk may stay unscored until you
            know more.
          </EmptyNote>
        </div>
      </SplitView>
    );
  }
  return (
    <SplitView
      panel={panel}
      {...(scheme === undefined
        ? {}
        : {
            aside: (
              <HeatMapFilter
                scheme={scheme}
                risks={onMap}
                chosen={view.cell}
                onChoose={(cell) => change({ cell })}
              />
            ),
          })}
    >
      <RiskToolbar
        parts={parts}
        view={view}
        onChange={change}
        shown={found.length}
        onNew={readOnly ? undefined : () => goTo('new')}
      />
      {found.length === 0 ? (
        <div className={toolbarStyles.empty}>
          <EmptyNote title="No risk matches">
            Take a filter away or try fewer words: a reference, part of a risk’s name, or an owner.
          </EmptyNote>
        </div>
      ) : (
        <Grid
          ref={grid}
          label="Risk register"
          columns={columns}
          groups={groups}
          openId={open?.id ?? null}
          sort={view.sort}
          onSort={(sort) => change({ sort })}
          onOpen={(risk) => goTo(risk.id)}
        />
      )}
    </SplitView>
  );
}
