import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { faultsOn } from './faults.ts';
import { answerSaveDialog, openSample, saved, startApp } from './startApp.ts';

const openData = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Data and backups' }).click();
};

const nameField = (page: Page) => page.getByLabel('Name of the council');

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Organisation', exact: true }).click();
  await nameField(page).fill(name);
  await nameField(page).blur();
  await saved(page);
}

test('a library is backed up, changed, restored on screen, and restored again after it was damaged', async () => {
  const dataDir = temporaryFolder();
  const backups = (): string[] => readdirSync(join(dataDir, 'backups'));
  const first = await startApp({ dataDir });
  const { page } = first;
  await openSample(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openData(page);
  await page.getByText('There is no backup yet.').waitFor();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText(/^Backed up as “library by hand/).waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'Backups' }).getByRole('listitem').count()).toBe(1);

  const elsewhere = join(temporaryFolder(), 'on a stick.tabled');
  await answerSaveDialog(first.app, elsewhere);
  await page.getByRole('button', { name: /^Back up to another place/ }).click();
  await page.getByText('Backed up as “on a stick.tabled”.').waitFor();

  await rename(page, 'Council that was renamed');
  await openData(page);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByText(/is kept as “library before restoring/).waitFor();
  expect(await faultsOn(page, 'settings-data')).toEqual([]);
  await page.getByRole('link', { name: 'Organisation', exact: true }).click();
  expect(await nameField(page).inputValue()).not.toBe('Council that was renamed');

  // A stranger's file in the place of a backup is refused, and nothing happens to the library.
  await openData(page);
  truncateSync(elsewhere, 40_000);
  await first.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, elsewhere);
  await page.getByRole('button', { name: /^Restore from another place/ }).click();
  await page.getByText(/"on a stick.tabled" is damaged/).waitFor();

  await rename(page, 'Council at the end');
  await first.app.close();
  expect(backups().filter((name) => name.includes('automatic'))).toHaveLength(1);

  truncateSync(join(dataDir, 'library.tabled'), 40_000);
  const second = await startApp({ dataDir });
  await second.page.getByRole('heading', { name: 'The library could not be opened' }).waitFor();
  expect(await faultsOn(second.page, 'refused-with-backups')).toEqual([]);
  await second.page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click();
  await second.page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  await second.page.getByRole('link', { name: 'Settings', exact: true }).click();
  const councils = second.page.getByRole('combobox', { name: 'Council', exact: true });
  expect(await councils.locator('option').allTextContents()).toContain('Council at the end');
});
