import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { keepPlace } from '../history/keepPlace.ts';
import { changeTogether } from '../history/steps.ts';
import { agendaOf } from '../meetings/meetingList.ts';
import type { PreviewHandle } from '../preview/Preview.tsx';
import type { Pack } from '../preview/usePack.ts';
import { handOn } from '../shortcuts/handOn.ts';
import { AddToAgenda } from './AddToAgenda.tsx';
import styles from './Agenda.module.css';
import { AgendaLine } from './AgendaLine.tsx';
import { arrange, moveTo } from './arrange.ts';

interface AgendaProps {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
  readonly readOnly: boolean;
  readonly pack: Pack;
  readonly preview: RefObject<PreviewHandle | null>;
}

/**
 * The items in their order, which is changed by dragging, from the keyboard by the handle, or with Alt and the arrows.
 * Titles, numbers and explanations are changed where they stand; an item with a paper leads to it in the preview.
 */
export function Agenda({ meeting, body, organisation, rows, readOnly, pack, preview }: AgendaProps) {
  const items = agendaOf(rows, meeting.id);
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const stay = useFocusThatStays(list);

  const move = async (keys: ReadonlySet<string>, to: number): Promise<void> => {
    const next = moveTo(items, keys, to);
    if (next.every(({ id }, at) => id === items[at]?.id)) return;
    stay();
    await changeTogether(arrange(items, next));
    const at = next.findIndex(({ id }) => keys.has(id));
    setSaid(`${next[at]?.title ?? ''}: place ${at + 1} of ${next.length}`);
  };
  const remove = async (item: Row<'agendaItem'>, button: Element): Promise<void> => {
    const giveUp = keepPlace(button, '[data-remove]');
    const rest = items.filter(({ id }) => id !== item.id);
    if ((await changeTogether(arrange(items, rest))) === null) giveUp();
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly,
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': items.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const at = items.findIndex(({ id }) => id === target.key);
      void move(new Set([...keys].map(String)), target.dropPosition === 'after' ? at + 1 : at);
    },
  });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    handOn(event);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || readOnly) return;
    const line = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const at = items.findIndex(({ id }) => id === line?.getAttribute('data-key'));
    const item = items[at];
    if (item === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = by === 1 ? at + 2 : at - 1;
    if (to >= 0 && to <= items.length) void move(new Set([item.id]), to);
  };
  const add = !readOnly && (
    <AddToAgenda meeting={meeting} body={body} organisation={organisation} rows={rows} items={items} />
  );
  if (items.length === 0) {
    return (
      <EmptyNote title="The agenda is empty" action={add}>
        Items will stand here in the order in which the meeting takes them, each with its paper.
        {!readOnly && ` Begin with what stands on every agenda of ${body.name}, then place the papers.`}
      </EmptyNote>
    );
  }
  return (
    <div className={styles.agenda} onKeyDownCapture={onKeyDown}>
      <GridList
        ref={list}
        aria-label="Agenda"
        className={`${styles.items}`}
        items={items}
        dependencies={[rows.paper, pack, readOnly]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
      >
        {(item) => (
          <AgendaLine
            item={item}
            paper={rows.paper.find((each) => each.id === item.paperId)}
            date={meeting.date}
            part={pack.kind === 'ready' ? pack.partOfItem(item.number) : undefined}
            readOnly={readOnly}
            preview={preview}
            onRemove={(button) => void remove(item, button)}
          />
        )}
      </GridList>
      {!readOnly && (
        <>
          <div className={styles.foot}>{add}</div>
          <p className={styles.hint}>
            Drag an item to move it, or press <kbd>Alt</kbd> with <kbd>↑</kbd> or <kbd>↓</kbd>.
          </p>
        </>
      )}
      <output className="visuallyHidden">{said}</output>
    </div>
  );
}

/** A line that is moved in the page may lose the focus on the way; whoever moves it asks for it to stay. */
function useFocusThatStays(list: RefObject<HTMLElement | null>): () => void {
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { current } = focused;
    focused.current = null;
    if (current?.isConnected === true && document.activeElement !== current) current.focus();
  });
  return () => {
    const { activeElement } = document;
    const isInside = activeElement instanceof HTMLElement && list.current?.contains(activeElement) === true;
    focused.current = isInside ? activeElement : null;
  };
}
