import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { KindAndRow } from '../../../shared/api.ts';
import type { EntityKind, Row } from '../../../shared/entities/index.ts';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import { changeTogether } from '../../history/steps.ts';
import styles from './OrderedRows.module.css';
import { reorder } from './reorder.ts';
import { useDragOrder } from './useDragOrder.ts';

/** The kinds that stand in an order of their own in a paper. */
type OrderedKind = 'recommendation' | 'option' | 'appendix' | 'backgroundPaper';

interface OrderedRowsProps<K extends OrderedKind> {
  readonly kind: K & EntityKind;
  /** In their order. */
  readonly rows: readonly Row<K>[];
  /** Names the list for those who cannot see it. */
  readonly label: string;
  /** "recommendation (a)": what its buttons are about. */
  readonly nameOf: (row: Row<K>, at: number) => string;
  readonly isReadOnly: boolean;
  readonly children: (row: Row<K>, at: number) => ReactNode;
}

/**
 * Rows that are moved by dragging their handle, by the arrow keys on it, or by buttons. Each move is one step that undo takes
 * back; where the row has gone is read out, and the handle keeps the focus.
 */
export function OrderedRows<K extends OrderedKind>(props: OrderedRowsProps<K>) {
  const { kind, rows, label, nameOf, isReadOnly, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focusAfter = useRef<{ readonly id: string; readonly at: number } | null>(null);
  // What is put elsewhere in the page loses the focus.
  useEffect(() => {
    const { current } = focusAfter;
    if (current === null || rows[current.at]?.id !== current.id) return;
    focusAfter.current = null;
    list.current?.querySelector<HTMLElement>(`[data-handle="${current.id}"]`)?.focus();
  });

  const move = (from: number, to: number, withFocus: boolean): void => {
    const changed = reorder(rows, from, to);
    const row = rows[from];
    if (changed.length === 0 || row === undefined) return;
    if (withFocus) focusAfter.current = { id: row.id, at: to };
    setSaid(`Moved to place ${to + 1} of ${rows.length}`);
    void changeTogether({ change: changed.map((each): KindAndRow => ({ kind, row: each })) });
  };
  const drag = useDragOrder(list, (from, to) => move(from, to, false));

  return (
    <>
      <ol ref={list} aria-label={label} className={styles.list}>
        {rows.map((row, at) => {
          const name = nameOf(row, at);
          return (
            <li
              key={row.id}
              className={styles.row}
              data-row={at}
              data-over={drag === null || drag.over !== at ? undefined : sideOf(drag.from, at)}
              data-dragged={drag?.from === at || undefined}
            >
              {!isReadOnly && (
                <button
                  type="button"
                  className={styles.handle}
                  data-handle={row.id}
                  draggable
                  aria-label={`Move ${name}`}
                  title="Drag, or press ↑ or ↓"
                  onKeyDown={(event) => {
                    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                    event.preventDefault();
                    move(at, at + (event.key === 'ArrowDown' ? 1 : -1), true);
                  }}
                >
                  <GripVertical aria-hidden="true" size={16} />
                </button>
              )}
              <div className={styles.content}>{children(row, at)}</div>
              {!isReadOnly && (
                <div className={styles.tools}>
                  <MoveButton by={-1} at={at} last={rows.length - 1} name={name} onMove={move} />
                  <MoveButton by={1} at={at} last={rows.length - 1} name={name} onMove={move} />
                  <RemoveButton kind={kind} id={row.id} what={name} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <output className="visuallyHidden">{said}</output>
    </>
  );
}

/** On which side of the row that it is over a dragged one would come to stand. */
const sideOf = (from: number, over: number): 'above' | 'below' | undefined =>
  over === from ? undefined : over > from ? 'below' : 'above';

interface MoveButtonProps {
  readonly by: 1 | -1;
  readonly at: number;
  readonly last: number;
  readonly name: string;
  readonly onMove: (from: number, to: number, withFocus: boolean) => void;
}

function MoveButton({ by, at, last, name, onMove }: MoveButtonProps) {
  const Arrow = by === 1 ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={`Move ${name} ${by === 1 ? 'down' : 'up'}`}
      disabled={at + by < 0 || at + by > last}
      onClick={() => onMove(at, at + by, false)}
    >
      <Arrow aria-hidden="true" size={16} />
    </button>
  );
}
