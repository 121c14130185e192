import { useCallback, useEffect, useRef } from 'react';
import { tryAgainAfter } from './triedAgain.ts';
import { watchUnsaved } from './unsaved.ts';

/** A pause in typing after which it is saved, and how long typing without a pause goes unsaved, in milliseconds. */
const pause = 400;
const longest = 850;

interface SaveSoon {
  /** Something was typed. */
  readonly typed: () => void;
  /** Saves at once what is not saved yet. */
  readonly settle: () => Promise<void>;
  /** Nothing is to be saved any more. */
  readonly forget: () => void;
}

/**
 * When typing is saved: after a pause, at the latest when it has gone on for most of a second, when the field is left, and
 * before the window goes. `save` is told whether the person is still typing, and may answer false then to be asked again after
 * the next pause, or `later` where it could not save now; it does nothing where all is saved.
 */
export function useSaveSoon(save: (isTyping: boolean) => Promise<boolean | 'later'>): SaveSoon {
  const timer = useRef<number | undefined>(undefined);
  const since = useRef<number | null>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const forget = useCallback((): void => {
    window.clearTimeout(timer.current);
    since.current = null;
  }, []);

  const ask = useCallback(async (first: boolean, after: number): Promise<void> => {
    let isTyping = first;
    let wait = after;
    for (;;) {
      const left = wait;
      window.clearTimeout(timer.current);
      await new Promise((resolve) => {
        timer.current = window.setTimeout(resolve, left);
      });
      since.current = null;
      const saved = await latest.current(isTyping);
      if (saved === true) return;
      isTyping = false;
      wait = saved === 'later' ? tryAgainAfter : pause;
    }
  }, []);

  const settle = useCallback(async (): Promise<void> => {
    forget();
    if ((await latest.current(false)) === 'later') void ask(false, tryAgainAfter);
  }, [ask, forget]);

  const typed = useCallback((): void => {
    const now = performance.now();
    since.current ??= now;
    const left = since.current + longest - now;
    void ask(left < pause, Math.max(0, Math.min(pause, left)));
  }, [ask]);

  useEffect(() => watchUnsaved(settle), [settle]);
  // Leaving the screen must not lose what was typed a moment ago. It is tried once: somebody may write there anew.
  useEffect(
    () => () => {
      forget();
      void latest.current(false);
    },
    [forget],
  );

  return { typed, settle, forget };
}
