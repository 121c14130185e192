import { type RefObject, useEffect } from 'react';
import { usualReading } from '../../../shared/reading/readingPlace.ts';
import { chooseReading, nextSize, useReadingSettings } from '../readingSettings.ts';

/** Keys that size the text, as they size the pages: a step up or down, or the usual size. */
const steps: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '-': -1, '0': 0 };

export function useSizeKeys(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const { size } = useReadingSettings.getState().settings;
      void chooseReading({ size: step === 0 ? usualReading.size : nextSize(size, step) });
    };
    current.addEventListener('keydown', onKeyDown);
    return () => current.removeEventListener('keydown', onKeyDown);
  }, [scroller]);
}
