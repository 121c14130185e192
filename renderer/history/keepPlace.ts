/**
 * Keeps the place in a list of which a line goes away with the button that was pressed. When it has gone, the focus moves
 * to the same button (`selector`) of the next line, of the one before where there is none, or to the content. Returns the
 * function that gives it up, for when the line stays after all.
 */
export function keepPlace(pressed: Element, selector: string): () => void {
  const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = buttons.indexOf(pressed as HTMLElement);
  const next = buttons[at + 1] ?? buttons[at - 1];
  const watch = new MutationObserver(() => {
    if (pressed.isConnected) return;
    watch.disconnect();
    (next?.isConnected === true ? next : document.getElementById('content'))?.focus();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
