import { GripVertical } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './OrderedLines.module.css';
import { useDropPlace } from './useDropPlace.ts';

interface OrderedLinesProps<T> {
  readonly label: string;
  readonly entries: readonly T[];
  /** What tells entries apart, whatever their place. */
  readonly keyOf: (entry: T) => string;
  readonly nameOf: (entry: T) => string;
  readonly onMove: (from: number, to: number) => void;
  readonly readOnly: boolean;
  readonly children: (entry: T, at: number) => ReactNode;
}

/** Entries in an order that is changed by dragging the handle, or with the arrow keys on it. */
export function OrderedLines<T>(props: OrderedLinesProps<T>) {
  const { label, entries, keyOf, nameOf, onMove, readOnly, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number): void => {
    const entry = entries[from];
    if (entry === undefined || to < 0 || to >= entries.length || to === from) return;
    onMove(from, to);
    setSaid(`${nameOf(entry)} is now ${to + 1} of ${entries.length}.`);
    const key = keyOf(entry);
    // The line has moved when the list has been drawn anew.
    window.requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(key)}"]`)?.focus(),
    );
  };
  const dropped = useRef<(to: number) => void>(() => undefined);
  useEffect(() => {
    dropped.current = (to) => {
      if (dragged !== null) move(dragged, to);
    };
  });
  useDropPlace(list, dragged !== null, setOver, dropped);
  return (
    <>
      <ol ref={list} aria-label={label} className={styles.list}>
        {[...entries.entries()].map(([at, entry]) => (
          <li
            key={keyOf(entry)}
            className={styles.line}
            data-over={over === at && dragged !== null && dragged !== at ? true : undefined}
          >
            {!readOnly && (
              <button
                type="button"
                draggable
                className={styles.handle}
                data-handle={keyOf(entry)}
                aria-label={`Move ${nameOf(entry)}, ${at + 1} of ${entries.length}: up and down arrow keys`}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  event.dataTransfer.setData('text/plain', nameOf(entry));
                  setDragged(at);
                }}
                onDragEnd={() => {
                  setDragged(null);
                  setOver(null);
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
                }}
              >
                <GripVertical aria-hidden="true" size={16} />
              </button>
            )}
            <div className={styles.entry}>{children(entry, at)}</div>
          </li>
        ))}
      </ol>
      <output className="visuallyHidden">{said}</output>
    </>
  );
}
