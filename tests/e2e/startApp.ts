import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { ElectronApplication, Page } from 'playwright-core';
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
