import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { columnTracks } from '../grid/fittingColumns.ts';
import { useViewport } from '../grid/useViewport.ts';
import { windowRows } from '../grid/windowRows.ts';
import { CellEditor } from './CellEditor.tsx';
import styles from './CellGrid.module.css';
import { type CellPlace, placeAfter } from './cellMoves.ts';

export interface CellColumn {
  readonly id: string;
  readonly label: string;
  /** What stands in the heading where it is more than the label. */
  readonly head?: ReactNode;
  /** Least width in rem. */
  readonly min: number;
  readonly grows?: number;
  readonly align: 'number' | 'text';
}

export interface Cell {
  readonly text: string;
  /** Text with which editing begins, where it is not the one shown. */
  readonly typed?: string;
  /** `opens` is a cell that opens what its line stands for; `fixed` cells are read only. */
  readonly use: 'edit' | 'opens' | 'fixed';
  /** Only suggested, not entered. */
  readonly isFaint?: boolean;
}

export interface CellLine {
  readonly id: string;
  readonly kind: 'row' | 'group' | 'subtotal' | 'total';
  /** Names the line to those who hear it. */
  readonly name: string;
}

interface CellGridProps<L extends CellLine> {
  readonly label: string;
  readonly columns: readonly CellColumn[];
  readonly lines: readonly L[];
  readonly cellOf: (line: L, columnId: string) => Cell;
  /** What is wrong with a typed text, as a sentence; null where it can be saved. */
  readonly check: (line: L, columnId: string, text: string) => string | null;
  /** Saves what `check` let pass; the answer is null or why it could not be saved. */
  readonly save: (line: L, columnId: string, text: string) => Promise<string | null>;
  /** How a text is understood, shown while it is typed. */
  readonly hint?: (line: L, columnId: string, text: string) => string | null;
  readonly onOpen?: (line: L) => void;
  readonly onPaste?: (text: string, line: L, columnId: string) => void;
  readonly onActive?: (line: L) => void;
  readonly openId?: string | null;
  readonly ref?: Ref<CellGridHandle>;
}

export interface CellGridHandle {
  /** Puts the focus back on the cell that had it, or on the first cell of a line. */
  readonly focus: (lineId?: string) => void;
}

interface Draft {
  readonly text: string;
  readonly problem: string;
}

interface Editing {
  readonly text: string;
  /** Typed over, so that arrows lead on; otherwise they move within the text. */
  readonly over: boolean;
}

/** More than a table: its cells are walked through with the arrow keys and typed into. */
const asGrid = { role: 'grid' };

const lineHeight = 2.1;

const keyOf = (lineId: string, columnId: string): string => `${lineId}\n${columnId}`;

/**
 * Cells as in a spreadsheet. Typing replaces, F2 or Return opens the text, Return and Tab save and go on, Escape takes back,
 * Delete empties, arrows walk. Text that is refused stays in its cell with a sentence below it. Only the lines in sight are
 * in the page.
 */
export function CellGrid<L extends CellLine>(props: CellGridProps<L>) {
  const { label, columns, lines, cellOf, openId = null, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller, 120);
  const height = lineHeight * view.rem;
  const { first, end, above, below } = windowRows(lines.length, height, view.scrollTop, view.height);
  const [active, setActive] = useState<{ readonly id: string; readonly at: CellPlace } | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const wantsFocus = useRef(false);
  /** The column in which a row of Tabs began: Return goes back to it, a line below. */
  const tabbedFrom = useRef<number | null>(null);

  const isRow = (at: number): boolean => lines[at] !== undefined && lines[at].kind === 'row';
  const area = {
    columns: columns.length,
    lines: lines.length,
    isRow,
    page: Math.max(1, Math.floor(view.height / height) - 2),
  };
  const here = place();
  const firstShown = lines.findIndex((line, at) => at >= first && line.kind === 'row');
  const tabbable = here.line >= first && here.line < end ? here : { ...here, line: firstShown };

  /** A line that was renamed or removed leaves its place to what stands there now. */
  function place(): CellPlace {
    if (active === null) return { line: firstRow(), column: 0 };
    const byId = lines.findIndex(({ id }) => id === active.id);
    const line = byId === -1 ? Math.min(active.at.line, lines.length - 1) : byId;
    return {
      line: isRow(line) ? line : firstRow(),
      column: Math.min(active.at.column, columns.length - 1),
    };
  }

  function firstRow(): number {
    return Math.max(
      0,
      lines.findIndex(({ kind }) => kind === 'row'),
    );
  }

  const goTo = (to: CellPlace): void => {
    const line = lines[to.line];
    if (line === undefined || scroller.current === null) return;
    setActive({ id: line.id, at: to });
    setEditing(null);
    wantsFocus.current = true;
    props.onActive?.(line);
    const { scrollTop, clientHeight } = scroller.current;
    const top = to.line * height;
    if (top < scrollTop) scroller.current.scrollTop = top;
    else if (top + 2 * height > scrollTop + clientHeight)
      scroller.current.scrollTop = top + 2 * height - clientHeight;
    view.onScroll();
  };

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing !== null) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  useImperativeHandle(ref, () => ({
    focus: (lineId) => {
      const line = lineId === undefined ? -1 : lines.findIndex(({ id }) => id === lineId);
      goTo(line === -1 ? here : { line, column: here.column });
    },
  }));

  const keepDraft = (key: string, draft: Draft | null): void =>
    setDrafts((now) => {
      const next = new Map(now);
      if (draft === null) next.delete(key);
      else next.set(key, draft);
      return next;
    });

  /** Whether the text was taken. Where it was not, it stays with the reason. */
  const take = (line: L, columnId: string, text: string): boolean => {
    const key = keyOf(line.id, columnId);
    const problem = props.check(line, columnId, text);
    keepDraft(key, problem === null ? null : { text, problem });
    if (problem !== null) return false;
    void store(line, columnId, text);
    return true;
  };

  const store = async (line: L, columnId: string, text: string): Promise<void> => {
    const problem = await props.save(line, columnId, text);
    if (problem !== null) keepDraft(keyOf(line.id, columnId), { text, problem });
  };

  const begin = (at: CellPlace, over: string | null): void => {
    const line = lines[at.line];
    const column = columns[at.column];
    if (line === undefined || column === undefined) return;
    const cell = cellOf(line, column.id);
    if (cell.use === 'opens' && over === null) return props.onOpen?.(line);
    if (cell.use !== 'edit') return;
    setActive({ id: line.id, at });
    props.onActive?.(line);
    const draft = drafts.get(keyOf(line.id, column.id));
    setEditing({ text: over ?? draft?.text ?? cell.typed ?? cell.text, over: over !== null });
  };

  const onCellKey = (event: React.KeyboardEvent, at: CellPlace): void => {
    const line = lines[at.line];
    const column = columns[at.column];
    if (event.target !== event.currentTarget || line === undefined || column === undefined) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = keyOf(line.id, column.id);
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      return begin(at, null);
    }
    if (event.key === 'Escape' && drafts.has(key)) {
      event.preventDefault();
      return keepDraft(key, null);
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && cellOf(line, column.id).use === 'edit') {
      event.preventDefault();
      take(line, column.id, '');
      return;
    }
    if (plain && event.key.length === 1 && event.key !== ' ') {
      event.preventDefault();
      return begin(at, event.key);
    }
    if (event.altKey) return;
    const to = placeAfter(at, event, area);
    if (to === undefined) return;
    event.preventDefault();
    tabbedFrom.current = event.key === 'Tab' ? (tabbedFrom.current ?? at.column) : null;
    goTo(to);
  };

  /** Where Return or Tab leads after typing. At the end of a line Tab goes on at the beginning of the next. */
  const afterTyping = (event: React.KeyboardEvent, at: CellPlace): CellPlace => {
    if (event.key === 'Tab') {
      tabbedFrom.current ??= at.column;
      const next = placeAfter(at, event, area);
      if (next !== undefined) return next;
      const down = placeAfter(at, { ...bare, key: event.shiftKey ? 'ArrowUp' : 'ArrowDown' }, area) ?? at;
      return { ...down, column: event.shiftKey ? columns.length - 1 : 0 };
    }
    if (event.key !== 'Enter') return placeAfter(at, { ...bare, key: event.key }, area) ?? at;
    const column = tabbedFrom.current ?? at.column;
    tabbedFrom.current = null;
    const to = placeAfter(at, { ...bare, key: event.shiftKey ? 'ArrowUp' : 'ArrowDown' }, area) ?? at;
    return { ...to, column };
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={view.onScroll}
      style={
        {
          '--tracks': columnTracks(columns),
          '--least': `${columns.reduce((sum, { min }) => sum + min, 0)}rem`,
          '--row': `${lineHeight}rem`,
        } as CSSProperties
      }
    >
      <table
        {...asGrid}
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        className={styles.grid}
      >
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={styles.heading} data-align={column.align}>
                {column.head ?? column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ paddingTop: above, paddingBottom: below }}>
          {lines.slice(first, end).map((line, offset) => {
            const at = first + offset;
            if (line.kind === 'group') {
              return (
                <tr key={line.id} aria-rowindex={at + 2} className={`${styles.row} ${styles.group}`}>
                  <td colSpan={columns.length}>
                    <span>{line.name}</span>
                  </td>
                </tr>
              );
            }
            return (
              <tr
                key={line.id}
                aria-rowindex={at + 2}
                data-kind={line.kind}
                data-open={line.id === openId}
                className={styles.row}
              >
                {columns.map((column, columnAt) => {
                  const cell = cellOf(line, column.id);
                  const isActive = tabbable.line === at && tabbable.column === columnAt;
                  const draft = drafts.get(keyOf(line.id, column.id));
                  const shared = {
                    className: styles.cell,
                    'data-align': column.align,
                    'data-faint': cell.isFaint === true,
                    // Too near the right edge for a sentence to begin there.
                    'data-late': columnAt > 1 && columnAt >= columns.length - 2,
                    ...(line.kind === 'row'
                      ? {
                          'data-cell': '',
                          tabIndex: isActive ? 0 : -1,
                          'aria-readonly': cell.use !== 'edit',
                          'aria-invalid': draft !== undefined,
                          onClick: () => {
                            if (editing !== null && isActive) return;
                            goTo({ line: at, column: columnAt });
                            if (cell.use === 'opens') props.onOpen?.(line);
                          },
                          onDoubleClick: () => {
                            if (cell.use === 'edit' && !(editing !== null && isActive))
                              begin({ line: at, column: columnAt }, null);
                          },
                          onKeyDown: (event: React.KeyboardEvent) =>
                            onCellKey(event, { line: at, column: columnAt }),
                          onCopy: (event: React.ClipboardEvent) => {
                            if (event.target !== event.currentTarget) return;
                            event.preventDefault();
                            event.clipboardData.setData('text/plain', cell.typed ?? cell.text);
                          },
                          onPaste: (event: React.ClipboardEvent) => {
                            if (event.target !== event.currentTarget || props.onPaste === undefined) return;
                            event.preventDefault();
                            props.onPaste(event.clipboardData.getData('text/plain'), line, column.id);
                          },
                        }
                      : {}),
                  };
                  const content =
                    isActive && editing !== null ? (
                      <CellEditor
                        label={`${column.label}, ${line.name}`}
                        text={editing.text}
                        over={editing.over}
                        problem={draft?.problem ?? null}
                        hint={props.hint?.(line, column.id, editing.text) ?? null}
                        onChange={(text) => {
                          setEditing({ ...editing, text });
                          keepDraft(keyOf(line.id, column.id), null);
                        }}
                        onLeave={(event, text) => {
                          const from = { line: at, column: columnAt };
                          if (text !== (cell.typed ?? cell.text) && !take(line, column.id, text)) return;
                          keepDraft(keyOf(line.id, column.id), null);
                          goTo(afterTyping(event, from));
                        }}
                        onEscape={() => {
                          keepDraft(keyOf(line.id, column.id), null);
                          goTo({ line: at, column: columnAt });
                        }}
                        onBlur={(text) => {
                          setEditing(null);
                          if (text !== (cell.typed ?? cell.text)) take(line, column.id, text);
                        }}
                      />
                    ) : (
                      <>
                        <span className={styles.text}>{draft?.text ?? cell.text}</span>
                        {draft !== undefined && <span className={styles.problem}>{draft.problem}</span>}
                      </>
                    );
                  return columnAt === 0 ? (
                    <th key={column.id} scope="row" {...shared}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} {...shared}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const bare = { ctrlKey: false, metaKey: false, shiftKey: false };
