import type { CommandName } from '../../shared/api.ts';

export interface Shortcut {
  readonly command: CommandName;
  /** What it does, as the sheet of shortcuts says it. */
  readonly label: string;
  /** Keys beside Ctrl (⌘ on a Mac) as a keyboard event names them, in lower case. */
  readonly key: string;
  readonly shift?: boolean;
}

/** Shortcuts of the whole window, all with Ctrl or, on a Mac, ⌘. The menu shows the same ones. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'openPalette', label: 'Search everything, or choose a command', key: 'k' },
  { command: 'goHome', label: 'Home', key: '1' },
  { command: 'goToMeetings', label: 'All meetings', key: '2' },
  { command: 'goToShelf', label: 'Reading room', key: '3' },
  { command: 'openSettings', label: 'Settings', key: ',' },
  { command: 'openPack', label: 'Open a pack to read', key: 'o' },
  { command: 'exportPdf', label: 'Export the pack on screen as PDF for the public', key: 'e' },
  { command: 'openExport', label: 'Choose how to export the pack on screen', key: 'e', shift: true },
  { command: 'print', label: 'Print the pack on screen', key: 'p' },
  { command: 'undo', label: 'Undo', key: 'z' },
  { command: 'redo', label: 'Redo', key: 'z', shift: true },
  { command: 'redo', label: 'Redo', key: 'y' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The shortcut that was pressed; undefined where the keys mean nothing to the window. */
export function shortcutOf(pressed: Pressed, mac: boolean): Shortcut | undefined {
  const held = mac ? pressed.metaKey && !pressed.ctrlKey : pressed.ctrlKey && !pressed.metaKey;
  if (!held || pressed.altKey) return undefined;
  return shortcuts.find(
    ({ key, shift = false }) => key === pressed.key.toLowerCase() && shift === pressed.shiftKey,
  );
}
