/**
 * The log of the window's main process: a file on this computer that grows to a megabyte and is then kept once as old.
 * It tells what failed and where in the code; never a paper's text, a file's content or a person's name.
 */
import { join } from 'node:path';
// The Node edition, because the one for Electron opens a channel of its own to the window.
import log from 'electron-log/node';

/** Opens the log in a folder; call before anything is written. */
export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'tabled.log');
  log.transports.file.maxSize = 1_048_576;
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
}

export const logWarning = (what: string): void => log.warn(what);

/** Notes a fault of ours under the reference number that the screen shows. */
export function logUnexpected(reference: string, where: string, error: unknown): void {
  log.error(
    `${reference} ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
