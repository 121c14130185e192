import { useEffect, useRef } from 'react';
import { isMac } from '../shortcuts/listenForShortcuts.ts';
import { type ReadingCommand, readingCommandOf } from './readingKeys.ts';

/**
 * Hears the shortcuts of the reading room before those of the window, which then leave them alone. A dialog that is open has
 * the keyboard for itself.
 */
export function useReadingKeys(commands: Readonly<Record<ReadingCommand, () => void>>): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = event.defaultPrevented ? undefined : readingCommandOf(event, isMac);
      if (command === undefined || document.querySelector('dialog[open]') !== null) return;
      // Words are moved over with Alt and the arrows in a field on a Mac.
      if (event.altKey && event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || command === 'nextHit' || command === 'previousHit') latest.current[command]();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
