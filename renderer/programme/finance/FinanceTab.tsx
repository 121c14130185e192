import { ClipboardPaste, Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { nextFinancialYear } from '../../../shared/financialYear.ts';
import type { MoneyUnit } from '../../../shared/money.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { programmePath } from '../../paths.ts';
import type { CellGridHandle } from '../figures/CellGrid.tsx';
import { FilterChoice } from '../parts/FilterChoice.tsx';
import { SplitView } from '../parts/SplitView.tsx';
import toolbarStyles from '../parts/Toolbar.module.css';
import { useProgramme } from '../useProgramme.ts';
import { FinanceGrid } from './FinanceGrid.tsx';
import { type Grouping, financeLines, yearsShown } from './financeLines.ts';
import { groupingWords } from './financeWords.ts';
import { LinePanel } from './LinePanel.tsx';
import { NewLine } from './NewLine.tsx';
import { PasteLines } from './PasteLines.tsx';
import { RemoveYear } from './RemoveYear.tsx';
import { useFinanceView } from './useFinanceView.ts';

const units = { '£': '£', '£000': '£000', '£m': '£m' } as const;

/** Costs, savings, income and funding by financial year, with their sums; and beside them the form of the line that is open. */
export function FinanceTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const grid = useRef<CellGridHandle>(null);
  const { programme, financeLines: rows, today } = parts;
  const [view, change] = useFinanceView(programme.id);
  const grouping = useDeferredValue(view.grouping);
  const lines = useMemo(() => financeLines(parts, grouping), [parts, grouping]);
  const years = yearsShown(rows, view.added, today);
  const [pasting, setPasting] = useState<{ text: string; lineId: string | null; year: string } | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'finance', ...rest));
  const open = rows.find(({ id }) => id === rowId);
  const close = (): void => {
    goTo();
    grid.current?.focus(open?.id);
  };
  const firstYear = years[0] ?? '';
  const lastYear = years.at(-1) ?? '';
  const before = nextFinancialYear(firstYear, -1);
  const after = nextFinancialYear(lastYear);
  const addYear = (year: string): void => change({ added: [...view.added, ...years, year] });
  const removeYear = (year: string): void => {
    if (rows.some((line) => line.amounts[year] !== undefined)) setLeaving(year);
    else change({ added: years.filter((each) => each !== year) });
  };
  const isLoose = (year: string): boolean =>
    years.length > 1 &&
    (year === firstYear || year === lastYear || !rows.some((line) => line.amounts[year] !== undefined));
  const panel =
    open !== undefined ? (
      <LinePanel key={open.id} line={open} parts={parts} readOnly={readOnly} onClose={close} />
    ) : rowId === 'new' && !readOnly ? (
      <NewLine parts={parts} onClose={close} onAdded={(id) => goTo(id)} />
    ) : null;
  const paste = (text: string, lineId: string | null, year: string): void =>
    setPasting({ text, lineId, year });

  return (
    <SplitView panel={panel}>
      <div className={toolbarStyles.toolbar}>
        <div className={toolbarStyles.line}>
          {!readOnly && (
            <>
              <Action weight="main" onPress={() => goTo('new')}>
                <Plus aria-hidden="true" size={16} /> New line
              </Action>
              <Action onPress={() => paste('', null, firstYear)}>
                <ClipboardPaste aria-hidden="true" size={16} /> Paste from Excel
              </Action>
            </>
          )}
          <FilterChoice
            label="Amounts in"
            options={optionsOf(units)}
            value={view.unit}
            plain={view.unit}
            onChange={(unit) => change({ unit: unit as MoneyUnit })}
          />
          <FilterChoice
            label="Subtotals by"
            options={optionsOf(groupingWords)}
            value={view.grouping}
            plain={view.grouping}
            onChange={(by) => change({ grouping: by as Grouping })}
          />
          {!readOnly && (
            <>
              <Action weight="quiet" label={`Add the year ${before}`} onPress={() => addYear(before)}>
                <Plus aria-hidden="true" size={14} /> {before}
              </Action>
              <Action weight="quiet" label={`Add the year ${after}`} onPress={() => addYear(after)}>
                <Plus aria-hidden="true" size={14} /> {after}
              </Action>
            </>
          )}
        </div>
      </div>
      {rows.length === 0 ? (
        <div className={toolbarStyles.empty}>
          <EmptyNote title="No money is entered yet">
            A line is a cost, a saving, an income or a funding, with an amount for each financial year. Add
            one, or paste a table out of Excel: reports then draw their tables and totals from here.
          </EmptyNote>
        </div>
      ) : (
        <FinanceGrid
          ref={grid}
          lines={lines}
          rows={rows}
          years={years}
          unit={view.unit}
          openId={open?.id ?? null}
          isBesideForm={panel !== null}
          readOnly={readOnly}
          isLoose={isLoose}
          onRemoveYear={removeYear}
          // The years on screen stay: the first amount would otherwise take the empty years beside it away.
          onEntered={() => change({ added: years })}
          onOpen={goTo}
          onPaste={paste}
        />
      )}
      {pasting !== null && (
        <PasteLines
          programmeId={programme.id}
          lines={lines.flatMap(({ row }) => row ?? [])}
          years={years}
          text={pasting.text}
          start={pasting}
          onClosed={() => {
            setPasting(null);
            grid.current?.focus();
          }}
        />
      )}
      {leaving !== null && (
        <RemoveYear
          year={leaving}
          lines={rows}
          onClosed={() => setLeaving(null)}
          onRemoved={() => change({ added: view.added.filter((each) => each !== leaving) })}
        />
      )}
    </SplitView>
  );
}
