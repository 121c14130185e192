import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './Grid.module.css';
import { type ColumnWidth, columnTracks, fittingColumns } from './fittingColumns.ts';
import { type GridGroup, gridItems, rowFrom } from './gridItems.ts';
import { useViewport } from './useViewport.ts';
import { windowRows } from './windowRows.ts';

export interface GridColumn<R, C extends string> extends ColumnWidth {
  readonly id: C;
  readonly label: string;
  /** Text is cut with dots where it is too long; other content must fit its column. */
  readonly cell: (row: R) => ReactNode;
}

export interface GridSort<C extends string> {
  readonly by: C;
  readonly descending: boolean;
}

interface GridProps<R, C extends string> {
  readonly label: string;
  readonly columns: readonly GridColumn<R, C>[];
  readonly groups: readonly GridGroup<R>[];
  /** What is open beside the grid; null for nothing. */
  readonly openId: string | null;
  readonly sort: GridSort<C>;
  readonly onSort: (sort: GridSort<C>) => void;
  readonly onOpen: (row: R) => void;
  readonly ref?: Ref<GridHandle>;
}

export interface GridHandle {
  /** Puts the focus on a row, or on the first where it is not there. */
  readonly focusRow: (id: string | null) => void;
}

/** More than a table: its rows are walked through with the arrow keys and opened. */
const asGrid = { role: 'grid' };

/** Height of a line in rem. */
const line = 2.25;

/**
 * A dense register. Rows open by click, Return or Space and are walked through with the arrow keys; headings sort. Only the
 * rows in sight are in the page, so that thousands cost no more than dozens; the grid still tells how many there are.
 * Columns that do not fit the window stand aside, the least important first.
 */
export function Grid<R extends { readonly id: string }, C extends string>(props: GridProps<R, C>) {
  const { label, groups, openId, sort, onSort, onOpen, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller, 120);
  const height = line * view.rem;
  const items = useMemo(() => gridItems(groups), [groups]);
  const columns = fittingColumns(props.columns, view.width / view.rem - 1.5);
  const { first, end, above, below } = windowRows(items.length, height, view.scrollTop, view.height);
  const [activeId, setActiveId] = useState<string | null>(null);
  const wantsFocus = useRef(false);

  const indexOf = (id: string | null): number =>
    items.findIndex((item) => item.kind === 'row' && item.row.id === id);
  const activeAt = indexOf(activeId ?? openId);
  // Tab must always find a row, also when the active one is filtered away or scrolled out of the page.
  const firstShown = items.findIndex((item, at) => at >= first && item.kind === 'row');
  const tabbable = activeAt >= first && activeAt < end ? activeAt : firstShown;

  const goTo = (index: number): void => {
    const item = items[index];
    if (item?.kind !== 'row' || scroller.current === null) return;
    setActiveId(item.row.id);
    wantsFocus.current = true;
    const { scrollTop, clientHeight } = scroller.current;
    const top = index * height;
    // The heading covers one line of what is scrolled.
    if (top < scrollTop) scroller.current.scrollTop = top;
    else if (top + 2 * height > scrollTop + clientHeight)
      scroller.current.scrollTop = top + 2 * height - clientHeight;
    view.onScroll();
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>('tr[tabindex="0"]');
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    // A grid that makes room for an open form cannot take the focus yet.
    if (document.activeElement === row) wantsFocus.current = false;
  });
  useImperativeHandle(ref, () => ({
    focusRow: (id) => {
      const at = indexOf(id);
      goTo(at >= 0 ? at : items.findIndex(({ kind }) => kind === 'row'));
    },
  }));

  const onKeyDown = (event: React.KeyboardEvent, index: number, row: R): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setActiveId(row.id);
      return onOpen(row);
    }
    const to = rowFrom(items, index, event.key, Math.max(1, Math.floor(view.height / height) - 2));
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={view.onScroll}
      style={{ '--tracks': columnTracks(columns), '--row': `${line}rem` } as CSSProperties}
    >
      <table {...asGrid} aria-label={label} aria-rowcount={items.length + 1} className={styles.grid}>
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ paddingTop: above, paddingBottom: below }}>
          {items.slice(first, end).map((item, at) => {
            const index = first + at;
            if (item.kind === 'group') {
              return (
                <tr
                  key={`group-${item.name}`}
                  aria-rowindex={index + 2}
                  className={`${styles.row} ${styles.group}`}
                >
                  <td colSpan={columns.length} className={styles.text}>
                    {item.name}
                    <span className={styles.size}>{item.size}</span>
                  </td>
                </tr>
              );
            }
            const { row } = item;
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-selected={row.id === openId}
                tabIndex={index === tabbable ? 0 : -1}
                className={styles.row}
                onClick={() => {
                  setActiveId(row.id);
                  onOpen(row);
                }}
                onKeyDown={(event) => onKeyDown(event, index, row)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={styles.cell}>
                    {textOr(column.cell(row))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const textOr = (content: ReactNode): ReactNode =>
  typeof content === 'string' ? <span className={styles.text}>{content}</span> : content;

interface HeadingProps<R, C extends string> {
  readonly column: GridColumn<R, C>;
  readonly sort: GridSort<C>;
  readonly onSort: (sort: GridSort<C>) => void;
}

function Heading<R, C extends string>({ column, sort, onSort }: HeadingProps<R, C>) {
  const sorted = sort.by === column.id;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={styles.heading}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by: column.id, descending: sorted && !sort.descending })}
      >
        {column.label}
        {sorted && <Arrow aria-hidden="true" size={14} />}
      </button>
    </th>
  );
}
