/**
 * Shows what a short form stands for while the pointer or the focus is on it. Escape puts it away, and the pointer may move
 * on to it (WCAG 2.2, 1.4.13). Returns the function that ends it.
 */
export function showMeanings(root: ShadowRoot): () => void {
  const note = document.createElement('div');
  note.className = 'meaning';
  note.id = 'meaning';
  note.setAttribute('role', 'tooltip');
  note.hidden = true;
  root.append(note);
  let of: HTMLElement | null = null;
  const hide = (): void => {
    of?.removeAttribute('aria-describedby');
    of = null;
    note.hidden = true;
  };
  const show = (abbr: HTMLElement): void => {
    if (of === abbr) return;
    hide();
    of = abbr;
    note.textContent = abbr.dataset['meaning'] ?? '';
    abbr.setAttribute('aria-describedby', note.id);
    note.hidden = false;
    const box = abbr.getBoundingClientRect();
    const own = note.getBoundingClientRect();
    const host = root.host.getBoundingClientRect();
    const left = Math.min(box.left, host.right - own.width - 8);
    note.style.insetInlineStart = `${Math.max(8, left - host.left)}px`;
    note.style.insetBlockStart = `${box.bottom - host.top + 2}px`;
  };
  const abbrOf = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('abbr[data-meaning]') : null;
  const onOver = (event: Event): void => {
    const abbr = abbrOf(event);
    if (abbr !== null) show(abbr);
    else if (event.target !== note && root.activeElement !== of) hide();
  };
  const onFocus = (event: Event): void => {
    const abbr = abbrOf(event);
    if (abbr === null) hide();
    else show(abbr);
  };
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || of === null) return;
    event.stopPropagation();
    hide();
  };
  const onLeave = (): void => {
    if (root.activeElement !== of) hide();
  };
  root.host.addEventListener('pointerleave', onLeave);
  root.addEventListener('pointerover', onOver);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', hide);
  root.addEventListener('keydown', onKey);
  return () => {
    root.host.removeEventListener('pointerleave', onLeave);
    root.removeEventListener('pointerover', onOver);
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', hide);
    root.removeEventListener('keydown', onKey);
    note.remove();
  };
}
