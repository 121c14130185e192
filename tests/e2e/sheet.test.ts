import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { faultsOn } from './faults.ts';
import { openMeeting, sharedWithSample, startApp, startWithSample } from './startApp.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard and colours' });
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const sourceOf = (app: ElectronApplication) => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a question mark opens the sheet, unless it is being written, and Escape closes it', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  const title = page.getByLabel('Title of item 1', { exact: true });
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  expect(await title.inputValue()).toBe('Apologies?');
  expect(await sheet(page).count()).toBe(0);
  await page.getByRole('tab', { name: 'Agenda' }).focus();
  await page.keyboard.type('?');
  await sheet(page).getByText('Search everything, or choose a command').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet(page).count()).toBe(0);
});

test('colours are chosen on the sheet, shown at once and kept through a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await first.page.getByRole('button', { name: 'Keyboard and colours' }).click();
  await sheet(first.page).getByText('Dark', { exact: true }).click();
  await expect.poll(() => sourceOf(first.app)).toBe('dark');
  await sheet(first.page).getByText('High contrast').click();
  await expect.poll(() => groundOf(first.page)).toBe('rgb(0, 0, 0)');
  await first.app.close();

  const { app, page } = await startApp({ dataDir });
  await expect.poll(() => themeOf(page)).toBe('contrast');
  expect(await sourceOf(app)).toBe('dark');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('the computer');
  await page.getByRole('option', { name: 'The computer’s colours' }).click();
  await expect.poll(() => sourceOf(app)).toBe('system');
  expect(await groundOf(page)).not.toBe('rgb(0, 0, 0)');
});

test('the sheet has no fault in any colouring nor at 200 % zoom', async () => {
  const { page } = await sharedWithSample();
  await page.getByRole('button', { name: 'Keyboard and colours' }).click();
  await sheet(page).waitFor();
  expect(await faultsOn(page, 'sheet')).toEqual([]);
});
