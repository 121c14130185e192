import { type RefObject, useEffect } from 'react';

/**
 * Escape inside an element closes it, except in a field of text that is not saved yet: there it takes back the text first.
 * Heard on the element itself, before the fields in it have acted on the key.
 */
export function useEscape(element: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
      const isText = event.target.matches('input, textarea');
      if (isText && event.target.closest('[data-committed]') === null) return;
      event.stopPropagation();
      close();
    };
    current.addEventListener('keydown', onKeyDown);
    return () => current.removeEventListener('keydown', onKeyDown);
  }, [element, close]);
}
