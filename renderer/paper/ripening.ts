import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What opens the texts that still rest, in the order of the page. */
const waiting = new Set<() => void>();
let idle = 0;

/** An editor takes the screen a moment to open; a window that is never idle opens one every so many milliseconds. */
const patience = 80;

function open(deadline: IdleDeadline): void {
  do {
    const [next] = waiting;
    if (next === undefined) break;
    waiting.delete(next);
    next();
  } while (deadline.timeRemaining() > 8);
  idle = waiting.size > 0 ? requestIdleCallback(open, { timeout: patience }) : 0;
}

/**
 * Whether a text may be opened in its editor yet. A long paper has dozens: they are shown at rest first, so that the page is
 * there at once, and open one after another in the window's idle moments.
 */
export function useRipe(): boolean {
  const [isRipe, setIsRipe] = useState(false);
  useEffect(() => {
    const ripen = (): void => setIsRipe(true);
    waiting.add(ripen);
    if (idle === 0) idle = requestIdleCallback(open, { timeout: patience });
    return () => void waiting.delete(ripen);
  }, []);
  return isRipe;
}

/** Opens all that rest, before one of them is led to. */
export function ripenAll(): void {
  flushSync(() => {
    for (const ripen of waiting) ripen();
  });
  waiting.clear();
}
