import { ripenAll } from '../ripening.ts';

/** Puts the focus into the first field of a place as soon as it is on the page, which a new row is a moment later. */
export function focusWhenThere(place: string, left = 20): void {
  ripenAll();
  const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  const isResting = found?.querySelector('[data-resting]') !== null;
  const field = found?.querySelector<HTMLElement>('[contenteditable="true"], textarea, input');
  if (field && !isResting) field.focus();
  else if (left > 0) requestAnimationFrame(() => focusWhenThere(place, left - 1));
}
