import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { ElectronApplication, Page } from 'playwright-core';
import type { WindowApi } from '../../shared/api.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { type LaunchOptions, type LaunchedApp, launchApp } from '../host/launchApp.ts';

/** Starts the app for the running test, which need not close it; its data folder goes with it unless the test gave one. */
export async function startApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp(options);
  onTestFinished(async () => {
    await launched.app.close().catch(() => undefined);
    if (options.dataDir === undefined) rmSync(launched.dataDir, { recursive: true, force: true });
  });
  return launched;
}

/** Starts the app for the running test with a sample library of its own, at the list of the meetings. */
export async function startWithSample(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const dataDir = options.dataDir ?? temporaryFolder();
  makeSampleLibrary(dataDir);
  const launched = await startApp({ ...options, dataDir });
  await openMeetings(launched.page);
  return launched;
}

/** The app that the tests of a file share. */
let shared: LaunchedApp | undefined;
afterAll(async () => {
  await shared?.app.close();
  if (shared !== undefined) rmSync(shared.dataDir, { recursive: true, force: true });
});

/**
 * The list of the meetings of a sample library as nobody has changed it, or of the library in `folder`, in an app that the tests of a file share: starting one
 * costs more than most of them. From the second test on the sample is restored as a backup is, in a page that is loaded anew.
 */
export async function sharedWithSample(folder?: string): Promise<LaunchedApp> {
  const library = folder === undefined ? makeSampleLibrary() : join(folder, 'library.tabled');
  if (shared === undefined) {
    const dataDir = mkdtempSync(join(tmpdir(), 'end-to-end-'));
    copyFileSync(library, join(dataDir, 'library.tabled'));
    shared = await launchApp({ dataDir });
  } else await beginAnew(shared, library);
  await openMeetings(shared.page);
  return shared;
}

async function beginAnew({ app, page }: LaunchedApp, library: string): Promise<void> {
  await answerOpenDialog(app, library);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 840 });
  const restored = await page.evaluate(async () => {
    // What a field still holds is saved while the library to which it belongs is open.
    window.dispatchEvent(new Event('blur'));
    const { api } = window as unknown as { api: WindowApi };
    const { ok } = await api.invoke('restoreBackup', { name: null });
    localStorage.clear();
    sessionStorage.clear();
    return ok;
  });
  if (!restored) throw new Error('The sample library could not be restored for the next test');
  await page.reload();
}

/** From the first screen of a new data folder to the list of the sample's meetings; for specs of that first screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample library' }).click();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  await openMeetings(page);
}

/** The list of meetings, from wherever the window is. */
export async function openMeetings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Meetings', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
}

/** The meeting of the sample that most specs use, by its name in the list. */
export const septemberCabinet = 'Cabinet, Wednesday 27 September 2023';

export async function openMeeting(page: Page, name = septemberCabinet): Promise<void> {
  await openMeetings(page);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Waits until what was typed is in the library. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
}

/** Answers the next dialogs for a file as a person who chooses `file` would; null closes them. */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

/** Answers the next questions for a file to open as a person who chooses `file` would. */
export const answerOpenDialog = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
