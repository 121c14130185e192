import { BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import { startPage } from './appAddress.ts';
import { recoverFromCrashes } from './crashRecovery.ts';
import { logWarning } from './log.ts';
import { keepWindowState, readWindowState } from './windowState.ts';

/** Opens the one window where it last was. The page gets no Node, runs sandboxed and sees `window.api` alone. */
export async function openWindow(appDir: string, dataDir: string): Promise<BrowserWindow> {
  const state = readWindowState(dataDir);
  const window = new BrowserWindow({
    ...(state ?? { width: 1280, height: 840 }),
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Tabled',
    // The colour behind the page, so that a dark desktop sees no white flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#f6f5f2',
    webPreferences: {
      preload: join(appDir, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Electron's own spelling checker downloads its dictionaries.
      spellcheck: false,
    },
  });
  if (state?.maximised === true) window.maximize();
  recoverFromCrashes(window, logWarning);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    keepWindowState(dataDir, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  await window.loadURL(startPage);
  return window;
}
