import type { BrowserWindow } from 'electron';

/** A page that crashes again so soon, in milliseconds, would crash for ever: it is loaded again only so often. */
const tooSoon = 10_000;
const most = 3;

/**
 * Loads the page again when its process has died: everything that was saved is in the library, and fields save themselves
 * while a person types. `note` logs why it died.
 */
export function recoverFromCrashes(window: BrowserWindow, note: (why: string) => void): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < tooSoon), now];
    note(`the window's process ended: ${reason} (${exitCode})`);
    if (crashes.length <= most) window.webContents.reload();
  });
}
