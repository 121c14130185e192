import { BrowserWindow } from 'electron';
import { type Result, failed, ok } from '../shared/api.ts';
import { lendAddress } from './printedPage.ts';

/**
 * Prints a document in HTML by the system's own dialog, from a window that is never shown and runs no script: what stands on
 * the screen around the pack has no part in it. Closing the dialog is no problem.
 *
 * Only real Electron shows the dialog, knows the printers and lays the pages out for one: under the host of the specs
 * `print` ends at once. That it opens before the window behind it on each system is to be looked at there.
 */
export async function printHtml(html: string, owner: BrowserWindow): Promise<Result<null>> {
  const { address, takeBack } = lendAddress(html);
  const window = new BrowserWindow({
    parent: owner,
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(address);
    return await new Promise((resolve) => {
      // The window goes with the app, and then nobody waits for a printer any more.
      window.once('closed', () => resolve(ok(null)));
      window.webContents.print({ printBackground: true }, (printed, why) =>
        resolve(printed || /cancel/i.test(why) ? ok(null) : notPrinted),
      );
    });
  } finally {
    takeBack();
    if (!window.isDestroyed()) window.destroy();
  }
}

const notPrinted = failed(
  'cannotWrite',
  'The pack could not be printed. See that a printer is set up on this computer and switched on, or export the pack as PDF and print that.',
);
