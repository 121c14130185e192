import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TableBlock } from '../../shared/document/blocks.ts';
import { isNoFigure, typedNumber } from '../../shared/typedNumber.ts';
import { type Direction, type FlatRow, flatTable, sortRows } from '../../shared/reading/sortedTable.ts';
import styles from './TableDialog.module.css';

interface TableDialogProps {
  readonly table: TableBlock;
  readonly page: number;
  readonly onClosed: () => void;
}

interface Order {
  readonly column: number;
  readonly direction: Direction;
}

/** A table of the pack by itself, its rows in the order of whichever column is chosen; totals stay below. */
export function TableDialog({ table, page, onClosed }: TableDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const flat = useMemo(() => flatTable(table), [table]);
  const [order, setOrder] = useState<Order | null>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) current.showModal();
  }, []);
  const rows = order === null ? flat.rows : sortRows(flat.rows, order.column, order.direction);
  const name = table.caption ?? 'Table';
  const isNumeric = flat.heads.map((_, column) => isFigures(flat.rows, column));
  const sort = (column: number): void =>
    setOrder((before) => ({
      column,
      direction: before?.column === column && before.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="sorted-table" onClose={onClosed}>
      <div className={styles.head}>
        <h2 id="sorted-table" className={styles.title}>
          {name}
        </h2>
        <p className={styles.soft}>
          Page {page}
          {table.unit === undefined ? '' : `. Amounts in ${table.unit}`}. Press a heading to sort by it.
        </p>
        {order !== null && (
          <Button className={`${styles.plain}`} onPress={() => setOrder(null)}>
            As in the paper
          </Button>
        )}
        <Button className={`${styles.close}`} aria-label="Close" onPress={() => dialog.current?.close()}>
          <X aria-hidden="true" size={18} />
        </Button>
      </div>
      <output className="visuallyHidden">
        {order === null ? '' : `Sorted by ${flat.heads[order.column] ?? ''}, ${order.direction}`}
      </output>
      {/* A region that scrolls is reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Rows of ${name}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              {flat.heads.map((head, column) => (
                <th
                  key={`${head} ${flat.heads.indexOf(head, column)}`}
                  scope="col"
                  aria-sort={order?.column === column ? order.direction : 'none'}
                  data-number={isNumeric[column]}
                >
                  <button type="button" className={styles.sort} onClick={() => sort(column)}>
                    {head}
                    {order?.column === column &&
                      (order.direction === 'ascending' ? (
                        <ArrowUp aria-hidden="true" size={14} />
                      ) : (
                        <ArrowDown aria-hidden="true" size={14} />
                      ))}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} isNumeric={isNumeric} />
            ))}
          </tbody>
          {flat.totals.length > 0 && (
            <tfoot>
              {flat.totals.map((row) => (
                <Row key={row.id} row={row} isNumeric={isNumeric} />
              ))}
            </tfoot>
          )}
        </table>
      </section>
    </dialog>
  );
}

interface RowProps {
  readonly row: FlatRow;
  readonly isNumeric: readonly boolean[];
}

function Row({ row, isNumeric }: RowProps) {
  return (
    <tr>
      {row.cells.map((cell, at) => (
        <td key={`${row.id} ${row.cells.indexOf(cell, at)}`} data-number={isNumeric[at]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Most cells that say anything say a number. */
function isFigures(rows: readonly FlatRow[], column: number): boolean {
  const cells = rows.map(({ cells: all }) => all[column] ?? '').filter((cell) => !isNoFigure(cell));
  const numbers = cells.filter((cell) => typedNumber(cell) !== undefined).length;
  return numbers > 0 && numbers * 2 > cells.length;
}
