import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { axeFaults } from '../tools/axe.ts';
import { picture } from './picture.ts';
import { answerSaveDialog, openMeeting, openSample, saved } from './startApp.ts';

describe('two versions of a pack are compared', () => {
  let app: ElectronApplication;
  let page: Page;

  /** The sample's pack as published, with two items of its agenda worded anew since. */
  beforeAll(async () => {
    ({ app, page } = await launchApp());
    await openSample(page);
    await openMeeting(page);
    await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
    await page.getByLabel('Title of item 2', { exact: true }).fill('Declarations of interests');
    await page.getByLabel('Title of item 2', { exact: true }).blur();
    await saved(page);
    await page.getByRole('tab', { name: 'Details' }).click();
    // The deadlines come in above it when the checks are done, and would move it from under the pointer.
    await page.getByRole('region', { name: 'Deadlines' }).waitFor();
    await page.getByRole('link', { name: /^What has changed since/ }).click();
    await page.getByRole('heading', { name: 'What has changed', level: 1 }).waitFor();
  });
  afterAll(() => app.close());

  const changes = () => page.getByRole('region', { name: 'Changes', exact: true });
  const papers = () => page.getByRole('region', { name: 'Papers with their changes' });

  test('each change stands in the list with the words that went and came', async () => {
    const first = changes().getByRole('button', { name: /item 1/i });
    expect(await first.innerText()).toContain('substitutes');
    expect(await changes().getByRole('status').innerText()).toMatch(/^Change 1 of \d+$/);
  });

  test('F7 leads from change to change and comes round, and the focus is on the change', async () => {
    const total = Number(/\d+$/.exec(await changes().getByRole('status').innerText())?.[0]);
    await page.keyboard.press('F7');
    expect(await changes().getByRole('status').innerText()).toBe(`Change 2 of ${total}`);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
    expect(await focused()).toContain('interests');
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('Shift+F7');
    expect(await changes().getByRole('status').innerText()).toBe(`Change ${total} of ${total}`);
  });

  test('side by side, the earlier words stand on the left and the later ones on the right', async () => {
    await page.getByRole('button', { name: 'Side by side' }).click();
    expect(await papers().getByText('Before').first().isVisible()).toBe(true);
    await picture(page, 'compare-side');
    await page.getByRole('button', { name: 'In one text' }).click();
    await picture(page, 'compare-inline');
  });

  test('no rule of WCAG 2.2 AA is broken, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    await picture(page, 'compare-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('the comparison is exported with its changes marked', async () => {
    const file = join(temporaryFolder(), 'changes.txt');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Export text' }).click();
    await page.getByText('Exported changes.txt').waitFor();
    expect(readFileSync(file, 'utf8')).toContain('[inserted: and substitutes]');
  });

  test('a version and itself have nothing between them', async () => {
    await page.getByRole('combobox', { name: 'To' }).selectOption('1');
    await page.getByRole('heading', { name: 'Nothing has changed between these two versions' }).waitFor();
    expect(await page.getByRole('region', { name: 'Papers with their changes' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Meetings', exact: true }).last().click();
    await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  });
});
