import type { CommandName } from '../../shared/api.ts';
import { isTyping } from '../history/ownUndo.ts';
import { shortcutOf } from './shortcuts.ts';

export const isMac = navigator.platform.startsWith('Mac');

/**
 * Hears the shortcuts of the window and returns the function that ends it. What a field or an editor has answered itself
 * is not answered again; neither does the menu, which gets only keys that the page lets pass.
 */
export function listenForShortcuts(carryOut: (name: CommandName) => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isQuestion(event)) {
      event.preventDefault();
      return carryOut('openShortcuts');
    }
    const shortcut = event.defaultPrevented ? undefined : shortcutOf(event, isMac);
    if (shortcut === undefined) return;
    const { command } = shortcut;
    if ((command === 'undo' || command === 'redo') && isTyping(document.activeElement)) return;
    event.preventDefault();
    if (!event.repeat) carryOut(command);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** A question mark that nobody is writing. */
const isQuestion = ({ key, ctrlKey, metaKey, altKey, target, defaultPrevented }: KeyboardEvent): boolean =>
  key === '?' &&
  !(ctrlKey || metaKey || altKey || defaultPrevented) &&
  !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
