import type { Place } from './place.ts';

/**
 * Scrolls a page to a place and, with `focus`, puts the caret there. `block` names the paragraph, heading, cell or live block
 * in the place's text; answers whether the place is on the page.
 */
export function goToPlace(
  page: HTMLElement,
  { place, block }: { readonly place: Place; readonly block: string | null },
  focus: boolean,
): boolean {
  const within = page.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (within === null) return false;
  const words =
    block === null ? null : within.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
  (words ?? within).scrollIntoView({ block: words === null ? 'start' : 'center' });
  mark(words ?? within);
  if (!focus) return true;
  const field = words?.closest<HTMLElement>('[contenteditable="true"]') ?? firstField(within);
  field?.focus({ preventScroll: true });
  if (field !== undefined && words !== null && field.contains(words)) {
    const selection = window.getSelection();
    selection?.selectAllChildren(words);
    selection?.collapseToStart();
  }
  return true;
}

/** The first of the place's own fields: its text before its heading, which is seldom what is at fault. */
const firstField = (within: HTMLElement): HTMLElement | undefined =>
  within.querySelector<HTMLElement>('[contenteditable="true"]') ??
  within.querySelector<HTMLElement>('textarea, input, select, button') ??
  undefined;

/** Shows for a moment where the page has been led to. */
function mark(element: HTMLElement): void {
  element.animate(
    [{ outline: '3px solid var(--accent)', outlineOffset: '4px' }, { outline: '3px solid transparent' }],
    { duration: 1600, easing: 'ease-in' },
  );
}
