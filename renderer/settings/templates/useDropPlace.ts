import { type RefObject, useEffect } from 'react';

/**
 * While something is dragged: tells over which line of the list it is, by its place, and where it is let go. Heard on the
 * list, because its lines are nothing that a person presses.
 */
export function useDropPlace(
  list: RefObject<HTMLOListElement | null>,
  isDragging: boolean,
  onOver: (place: number | null) => void,
  onDrop: RefObject<(place: number) => void>,
): void {
  useEffect(() => {
    const { current } = list;
    if (current === null || !isDragging) return;
    const placeOf = (event: Event): number =>
      event.target instanceof Element
        ? [...current.children].findIndex((line) => line.contains(event.target as Element))
        : -1;
    const over = (event: Event): void => {
      const place = placeOf(event);
      if (place === -1) return;
      event.preventDefault();
      onOver(place);
    };
    const drop = (event: Event): void => {
      event.preventDefault();
      const place = placeOf(event);
      if (place !== -1) onDrop.current(place);
      onOver(null);
    };
    current.addEventListener('dragover', over);
    current.addEventListener('drop', drop);
    return () => {
      current.removeEventListener('dragover', over);
      current.removeEventListener('drop', drop);
    };
  }, [list, isDragging, onOver, onDrop]);
}
