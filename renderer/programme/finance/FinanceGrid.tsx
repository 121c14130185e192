import { X } from 'lucide-react';
import type { Ref } from 'react';
import { type MoneyUnit, formatPence, sumPence } from '../../../shared/money.ts';
import { saveFields } from '../../store.ts';
import { type Cell, type CellColumn, CellGrid, type CellGridHandle } from '../figures/CellGrid.tsx';
import { amountHint, readAmount, typedAmount } from './amounts.ts';
import styles from './FinanceTab.module.css';
import { type FinanceLine, type Line, decimalsFor, sourceOf } from './financeLines.ts';
import { kindWords } from './financeWords.ts';

interface FinanceGridProps {
  readonly lines: readonly FinanceLine[];
  readonly rows: readonly Line[];
  readonly years: readonly string[];
  readonly unit: MoneyUnit;
  readonly openId: string | null;
  /** Whether the form of a line, or of a new one, stands beside the grid. */
  readonly isBesideForm: boolean;
  readonly readOnly: boolean;
  /** Whether a year can go: those at the ends, and empty ones. */
  readonly isLoose: (year: string) => boolean;
  readonly onRemoveYear: (year: string) => void;
  /** Before an amount that was typed is saved. */
  readonly onEntered: () => void;
  readonly onOpen: (lineId: string) => void;
  readonly onPaste: (text: string, lineId: string | null, year: string) => void;
  readonly ref?: Ref<CellGridHandle>;
}

const about: readonly CellColumn[] = [
  { id: 'kind', label: 'Kind', min: 5.5, align: 'text' },
  { id: 'source', label: 'Paid from', min: 9, grows: 1, align: 'text' },
];

/** Amounts by line and financial year. The unit stands once, above; a cell is always typed in pounds. */
export function FinanceGrid(props: FinanceGridProps) {
  const {
    lines,
    rows,
    years,
    unit,
    openId,
    isBesideForm,
    readOnly,
    isLoose,
    onRemoveYear,
    onEntered,
    onOpen,
    onPaste,
    ref,
  } = props;
  const decimals = decimalsFor(unit, rows);
  const columns: readonly CellColumn[] = [
    { id: 'label', label: `Line (amounts in ${unit})`, min: 17, grows: 3, align: 'text' },
    // The form says both, and takes their room.
    ...(isBesideForm ? [] : about),
    ...years.map((year): CellColumn => ({
      id: year,
      label: year,
      min: 8,
      align: 'number',
      head: readOnly || !isLoose(year) ? year : <YearHead year={year} onRemove={() => onRemoveYear(year)} />,
    })),
    { id: 'total', label: 'All years', min: 8.5, align: 'number' },
  ];
  const show = (pence: number | undefined): string =>
    pence === undefined ? '' : formatPence(pence, { unit, decimals, place: 'cell' });
  const cellOf = ({ name, row, amounts }: FinanceLine, columnId: string): Cell => {
    if (columnId === 'label') return { text: name, use: row === null ? 'fixed' : 'opens' };
    if (columnId === 'kind') return { text: row === null ? '' : kindWords[row.kind], use: 'fixed' };
    if (columnId === 'source') return { text: row === null ? '' : sourceOf(row), use: 'fixed' };
    if (columnId === 'total') {
      const all = Object.values(amounts);
      return { text: all.length === 0 ? '' : show(sumPence(all)), use: 'fixed' };
    }
    return {
      text: show(amounts[columnId]),
      typed: typedAmount(amounts[columnId]),
      use: readOnly || row === null ? 'fixed' : 'edit',
    };
  };
  const save = async ({ row }: FinanceLine, year: string, text: string): Promise<string | null> => {
    const read = readAmount(text);
    if (row === null || !read.ok || (row.amounts[year] ?? null) === read.pence) return null;
    const { [year]: _, ...others } = row.amounts;
    const amounts = read.pence === null ? others : { ...others, [year]: read.pence };
    onEntered();
    return (await saveFields('financeLine', row.id, { amounts }))?.message ?? null;
  };
  return (
    <CellGrid
      ref={ref ?? null}
      label="Finance lines by year"
      columns={columns}
      lines={lines}
      cellOf={cellOf}
      check={(_line, _year, text) => {
        const read = readAmount(text);
        return read.ok ? null : read.message;
      }}
      save={save}
      hint={(_line, _year, text) => amountHint(text, unit, decimals)}
      onOpen={({ id }) => onOpen(id)}
      openId={openId}
      {...(readOnly
        ? {}
        : {
            onPaste: (text: string, line: FinanceLine, columnId: string) =>
              onPaste(text, line.id, years.includes(columnId) ? columnId : (years[0] ?? '')),
          })}
    />
  );
}

function YearHead({ year, onRemove }: { readonly year: string; readonly onRemove: () => void }) {
  return (
    <>
      <button
        type="button"
        className={styles.removeYear}
        aria-label={`Remove the year ${year}`}
        onClick={onRemove}
      >
        <X aria-hidden="true" size={13} />
      </button>
      {year}
    </>
  );
}
