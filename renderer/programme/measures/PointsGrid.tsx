import { ClipboardPaste, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { periodLabel } from '../../../shared/sections/measureFormat.ts';
import { readPeriod } from '../../../shared/period.ts';
import { Action } from '../../components/Action.tsx';
import { saveFields } from '../../store.ts';
import {
  type Cell,
  type CellColumn,
  CellGrid,
  type CellGridHandle,
  type CellLine,
} from '../figures/CellGrid.tsx';
import styles from './MeasuresTab.module.css';
import { PastePoints } from './PastePoints.tsx';
import {
  type Measure,
  type Series,
  periodAhead,
  periodsOf,
  pointAt,
  readFigure,
  withPeriodRenamed,
  withPoint,
  withoutPeriod,
} from './points.ts';
import { figureText, typedFigure, unitInWords } from './figureText.ts';

interface PointsGridProps {
  readonly measure: Measure;
  readonly ownName: string;
  readonly today: string;
  readonly readOnly: boolean;
}

interface PointLine extends CellLine {
  readonly period: string;
  /** The line that waits for the next figure. */
  readonly isNext: boolean;
}

const isSeries = (columnId: string): columnId is Series => columnId === 'points' || columnId === 'comparator';

/** The figures of one measure by period. The last line waits for the next period: a figure typed there adds it. */
export function PointsGrid({ measure, ownName, today, readOnly }: PointsGridProps) {
  const grid = useRef<CellGridHandle>(null);
  const [active, setActive] = useState<string | null>(null);
  const [pasting, setPasting] = useState<{ text: string; period: string; series: Series } | null>(null);
  const periods = periodsOf(measure);
  const ahead = periodAhead(measure, today);
  const lines: readonly PointLine[] = [
    ...periods.map((period) => line(period, false)),
    ...(readOnly ? [] : [line(ahead, true)]),
  ];
  const hasComparator = measure.comparatorName !== '' || measure.comparator.length > 0;
  const words = unitInWords(measure);
  const headed = (name: string): string => (words === undefined ? name : `${name}, ${words}`);
  const columns: readonly CellColumn[] = [
    { id: 'period', label: 'Period', min: 6.5, align: 'text' },
    { id: 'points', label: headed(ownName), min: 5, grows: 1, align: 'number' },
    ...(hasComparator
      ? [
          {
            id: 'comparator',
            label: headed(measure.comparatorName || 'Compared with'),
            min: 5,
            grows: 1,
            align: 'number' as const,
          },
        ]
      : []),
    { id: 'note', label: 'Note', min: 6, grows: 1.5, align: 'text' },
  ];

  const cellOf = ({ period, isNext }: PointLine, columnId: string): Cell => {
    const use = readOnly ? 'fixed' : 'edit';
    if (columnId === 'period') return { text: periodLabel(period), use, isFaint: isNext };
    if (columnId === 'note') return { text: pointAt(measure.points, period)?.note ?? '', use };
    const point = isSeries(columnId) ? pointAt(measure[columnId], period) : undefined;
    const value = point?.value ?? null;
    const typed = typedFigure(measure, value);
    return { text: words === undefined ? figureText(measure, value) : typed, typed, use };
  };
  const check = ({ period, isNext }: PointLine, columnId: string, text: string): string | null => {
    if (columnId === 'note') return null;
    if (columnId !== 'period') {
      const read = readFigure(measure, text);
      return read.ok ? null : read.message;
    }
    const read = readPeriod(text);
    if (read === undefined) return 'Write a period like Jul 2022, Q1 2022/23, 2022 or 2021/22.';
    if (periods.includes(read) && (isNext || read !== period))
      return `${periodLabel(read)} is there already.`;
    return null;
  };
  const save = async (
    { period, isNext }: PointLine,
    columnId: string,
    text: string,
  ): Promise<string | null> => {
    const change = changeOf(measure, { period, isNext }, columnId, text);
    if (change === null) return null;
    return (await saveFields('measure', measure.id, change))?.message ?? null;
  };
  const removable = active !== null && periods.includes(active) ? active : null;
  const remove = (period: string): void => {
    void saveFields('measure', measure.id, withoutPeriod(measure, period));
    grid.current?.focus();
  };
  const openPaste = (text: string, at: PointLine | undefined, columnId: string): void =>
    setPasting({
      text,
      period: at?.period ?? ahead,
      series: columnId === 'comparator' ? 'comparator' : 'points',
    });

  return (
    <section aria-label="Figures" className={styles.figures}>
      <div className={styles.tools}>
        <h2 className={styles.title}>{measure.name}</h2>
        {!readOnly && (
          <div className={styles.buttons}>
            <Action onPress={() => openPaste('', undefined, 'points')}>
              <ClipboardPaste aria-hidden="true" size={16} /> Paste from Excel
            </Action>
            {removable !== null && (
              <Action weight="quiet" onPress={() => remove(removable)}>
                <Trash2 aria-hidden="true" size={16} /> Remove {periodLabel(removable)}
              </Action>
            )}
          </div>
        )}
      </div>
      <CellGrid
        ref={grid}
        label={`Figures of ${measure.name}`}
        columns={columns}
        lines={lines}
        cellOf={cellOf}
        check={check}
        save={save}
        onActive={({ period, isNext }) => setActive(isNext ? null : period)}
        {...(readOnly ? {} : { onPaste: openPaste })}
      />
      {pasting !== null && (
        <PastePoints
          measure={measure}
          ownName={ownName}
          text={pasting.text}
          start={pasting}
          onClosed={() => {
            setPasting(null);
            grid.current?.focus();
          }}
        />
      )}
    </section>
  );
}

const line = (period: string, isNext: boolean): PointLine => ({
  id: isNext ? 'next' : period,
  kind: 'row',
  name: periodLabel(period),
  period,
  isNext,
});

/** Fields of the measure after a cell was typed into; null where nothing changes. */
function changeOf(
  measure: Measure,
  { period, isNext }: Pick<PointLine, 'period' | 'isNext'>,
  columnId: string,
  text: string,
): Partial<Measure> | null {
  if (columnId === 'period') {
    const read = readPeriod(text) ?? period;
    if (isNext) return { points: withPoint(measure.points, read, {}) };
    return read === period ? null : withPeriodRenamed(measure, period, read);
  }
  if (columnId === 'note') {
    if (isNext && text.trim() === '') return null;
    return { points: withPoint(measure.points, period, { note: text.trim() }) };
  }
  const read = readFigure(measure, text);
  if (!isSeries(columnId) || !read.ok) return null;
  const before = pointAt(measure[columnId], period)?.value ?? null;
  return before === read.value
    ? null
    : { [columnId]: withPoint(measure[columnId], period, { value: read.value }) };
}
