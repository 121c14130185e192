import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Viewport {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that a rem has now: a person's own text size and zoom count. */
  readonly rem: number;
  /** How far it is scrolled, in steps of `step` pixels so that not every pixel draws anew. */
  readonly scrollTop: number;
  readonly onScroll: () => void;
}

/** Size and place of what scrolls, kept up to date. Before it is known a usual window is assumed. */
export function useViewport(element: RefObject<HTMLElement | null>, step: number): Viewport {
  const [size, setSize] = useState({ width: 800, height: 600, rem: 16 });
  const [scrollTop, setScrollTop] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = { width: current.clientWidth, height: current.clientHeight, rem };
      setSize((now) =>
        now.width === next.width && now.height === next.height && now.rem === next.rem ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  const onScroll = (): void => {
    setScrollTop(Math.floor((element.current?.scrollTop ?? 0) / step) * step);
  };
  return { ...size, scrollTop, onScroll };
}
