import { type RefObject, useEffect, useMemo, useRef } from 'react';

/** How long parts are written around a place that was jumped to, in milliseconds. */
const settleMs = 700;

export interface Settling {
  /** A place was jumped to. */
  readonly begin: () => void;
  /** What scrolls now is text that is being written around the place, and not the reader. */
  readonly isOn: () => boolean;
}

/** Tells the scrolling of what is being written after a jump from that of the reader, whose own hand ends it at once. */
export function useSettling(scroller: RefObject<HTMLElement | null>): Settling {
  const until = useRef(0);
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const end = (): void => {
      until.current = 0;
    };
    const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const event of events) current.addEventListener(event, end, { passive: true });
    return () => {
      for (const event of events) current.removeEventListener(event, end);
    };
  }, [scroller]);
  return useMemo(
    () => ({
      begin: () => {
        until.current = performance.now() + settleMs;
      },
      isOn: () => performance.now() < until.current,
    }),
    [],
  );
}
