/**
 * Whether Ctrl+Z belongs to the text field that has the focus: one that is no field of the library (a search), or one whose
 * typing is not saved yet. Fields of the library say when all of theirs is, by `data-committed`.
 */
export function isTyping(active: Element | null): boolean {
  const field = active?.matches('input, textarea') === true ? active : null;
  return field !== null && field.closest('[data-committed]') === null;
}
