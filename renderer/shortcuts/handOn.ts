/**
 * Hands a key on to the window. Lists of the component library keep what is pressed in a field of theirs to themselves, so
 * that nobody types their way through the list; the window's own shortcuts have to work there all the same.
 */
export function handOn(event: React.KeyboardEvent): void {
  const isShortcut = event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key);
  const isInField = event.target instanceof Element && event.target.closest('[role="row"]') !== event.target;
  if (!isShortcut || !isInField) return;
  const copy = new KeyboardEvent(event.type, event.nativeEvent);
  window.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}
