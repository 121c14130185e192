/** Saves at once what a field holds and the library does not have yet. */
type Settle = () => Promise<void>;

const fields = new Set<Settle>();

/** Names a field that may hold unsaved text, as long as it is on the screen; returns the function that takes it off the list. */
export function watchUnsaved(settle: Settle): () => void {
  fields.add(settle);
  return () => void fields.delete(settle);
}

/** Saves what is typed anywhere: before undo, which takes back what is saved, and before the window goes. */
export async function settleAll(): Promise<void> {
  await Promise.all([...fields].map((settle) => settle()));
}

/** Saves when the window is left, hidden or closed; called once. */
export function saveOnLeaving(): void {
  const save = (): void => void settleAll();
  window.addEventListener('blur', save);
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
}
