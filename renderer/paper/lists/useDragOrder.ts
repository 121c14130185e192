import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is dragged and over which row it is, by their places in the list; null while nothing is. */
interface Drag {
  readonly from: number;
  readonly over: number;
}

/**
 * Lets the rows of a list be dragged by their handles (`[data-handle]`) to another row's place (`[data-row]` counts them).
 * Drops are heard before the editors in the rows, which would take what is dropped for text.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef({ drag, move });
  useEffect(() => {
    latest.current = { drag, move };
  });
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const onStart = (event: DragEvent): void => {
      const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
      const from = placeOf(handle);
      if (from === null || event.dataTransfer === null) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      setDrag({ from, over: from });
    };
    const onOver = (event: DragEvent): void => {
      const over = placeOf(event.target);
      if (latest.current.drag === null || over === null) return;
      event.preventDefault();
      if (over !== latest.current.drag.over) setDrag({ ...latest.current.drag, over });
    };
    const onDrop = (event: DragEvent): void => {
      const { drag: now, move: carry } = latest.current;
      const to = placeOf(event.target);
      if (now === null) return;
      event.preventDefault();
      event.stopPropagation();
      setDrag(null);
      if (to !== null) carry(now.from, to);
    };
    const onEnd = (): void => setDrag(null);
    current.addEventListener('dragstart', onStart);
    current.addEventListener('dragover', onOver, { capture: true });
    current.addEventListener('drop', onDrop, { capture: true });
    current.addEventListener('dragend', onEnd);
    return () => {
      current.removeEventListener('dragstart', onStart);
      current.removeEventListener('dragover', onOver, { capture: true });
      current.removeEventListener('drop', onDrop, { capture: true });
      current.removeEventListener('dragend', onEnd);
    };
  }, [list]);
  return drag;
}

function placeOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
}
