import { type RefObject, useEffect, useState } from 'react';
import type { OutlineEntry } from '../outline/outlineEntries.ts';
import type { Place } from '../place.ts';

/** The line of the outline whose part of the page is at its top, kept while the page is scrolled. */
export function useCurrentPlace(
  page: RefObject<HTMLElement | null>,
  entries: readonly OutlineEntry[],
): Place | null {
  const [current, setCurrent] = useState<Place | null>(entries[0]?.place ?? null);
  useEffect(() => {
    const { current: scroller } = page;
    if (scroller === null) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const top = scroller.getBoundingClientRect().top + 120;
      const passed = entries.findLast(({ place }) => {
        const element = scroller.querySelector(`[data-place="${CSS.escape(place)}"]`);
        return element !== null && element.getBoundingClientRect().top <= top;
      });
      setCurrent(passed?.place ?? entries[0]?.place ?? null);
    };
    const onScroll = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    // Reading places off the page has it laid out: not before it is to be painted.
    onScroll();
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [page, entries]);
  return current;
}
