import { type RefObject, useEffect, useRef } from 'react';
import type { PlacedFinding } from './placedFindings.ts';

/**
 * Keeps the focus where the person was when the list is made anew: an overridden finding moves to another group, and what
 * is moved loses the focus. Where the finding is gone, its neighbour has been opened and has the focus already.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, findings: readonly PlacedFinding[]): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const { current } = panel;
    const remember = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest('li') : null;
      last.current = item?.querySelector<HTMLElement>('[data-finding]')?.dataset['finding'] ?? last.current;
    };
    current?.addEventListener('focusin', remember);
    return () => current?.removeEventListener('focusin', remember);
  });
  useEffect(() => {
    if (findings.length === 0 || document.activeElement !== document.body || last.current === null) return;
    const cards = panel.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
    [...cards].find((card) => card.dataset['finding'] === last.current)?.focus();
  }, [panel, findings]);
}
