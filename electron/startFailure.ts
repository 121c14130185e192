import { app, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { errorCode } from './fileProblem.ts';
import { newReference, withoutWords } from './doorLog.ts';
import { logUnexpected } from './log.ts';

/** Makes the folder for library, log and settings; where that fails there is no window yet, so a dialog says why. */
export function prepareDataFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    giveUp(
      `Its data folder cannot be made (${errorCode(error)}). Start Tabled with --data-dir and another folder, or ask your IT service to make this one writable.`,
    );
    return false;
  }
}

/** What fails between the folder and the window is a fault of ours. */
export function startFailure(error: unknown): void {
  const reference = newReference();
  logUnexpected(reference, 'start', withoutWords(error));
  giveUp(`Something went wrong that Tabled did not expect. The log holds the details under ${reference}.`);
}

function giveUp(sentence: string): void {
  dialog.showErrorBox('Tabled cannot start', sentence);
  app.exit(1);
}
