/** What was jumped to has the focus, so that reading aloud by a screen reader goes on there; the view keeps its scrolling keys. */
export function focusOn(element: HTMLElement, view: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (element.getRootNode() instanceof ShadowRoot && !view.contains(document.activeElement)) view.focus();
}

/** Scrolls a range to the upper third of the view, unless it is well in view already. */
export function bringIntoView(range: Range, view: HTMLElement | null): void {
  const box = range.getBoundingClientRect();
  const frame = view?.getBoundingClientRect();
  if (view === null || frame === undefined) return;
  if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40)
    view.scrollTop += box.top - frame.top - frame.height / 3;
}
