import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { answerSaveDialog, openMeeting, openMeetings, septemberCabinet, startApp } from './startApp.ts';

/** Every screen and the steps that lead to it from the one before. */
const screens: readonly (readonly [string, (page: Page, app: ElectronApplication) => Promise<void>])[] = [
  ['first-run', (page) => page.getByRole('heading', { name: 'How would you like to begin?' }).waitFor()],
  [
    'home',
    async (page) => {
      await page.getByRole('button', { name: 'Open the sample library' }).click();
      await page.getByRole('heading', { name: 'Last worked on' }).waitFor();
    },
  ],
  ['meetings', (page) => openMeetings(page)],
  ['no-meeting-found', (page) => page.getByRole('searchbox').fill('a meeting that nobody holds')],
  [
    'meeting',
    async (page) => {
      await page.getByRole('searchbox').fill('');
      await openMeeting(page);
    },
  ],
  ['papers', (page) => page.getByRole('tab', { name: 'Papers' }).click()],
  [
    'details-with-a-problem',
    async (page) => {
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByLabel('Date', { exact: true }).fill('31 September 2023');
      await page.getByLabel('Date', { exact: true }).blur();
      await page.getByText('Date must be a real date').waitFor();
    },
  ],
  [
    'paper-in-the-preview',
    async (page) => {
      await page.getByRole('tab', { name: 'Agenda' }).click();
      await page
        .getByRole('button', { name: /^Read the paper/ })
        .first()
        .click();
    },
  ],
  [
    'exported',
    async (page, app) => {
      await answerSaveDialog(app, join(temporaryFolder(), 'bcp-cabinet-2023-09-27.pdf'));
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await page.getByText(/^Exported/).waitFor();
    },
  ],
  [
    'export-dialog',
    async (page) => {
      await page.getByRole('button', { name: 'Other exports …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Export the pack' });
      await dialog.getByText('Members', { exact: true }).click();
      await dialog.getByText('One report', { exact: true }).click();
      await dialog.getByText('All forms in a zip').click();
      await dialog.getByText('A zip holds the whole pack.').waitFor();
    },
  ],
  [
    'checks',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: /^Checks/ }).click();
      await page.getByRole('heading', { name: /^Worth knowing/ }).waitFor();
    },
  ],
  [
    'finding-overridden',
    async (page) => {
      await page
        .getByRole('button', { name: /, overridden:/ })
        .first()
        .click();
      await page.getByText(/^Overridden by/).waitFor();
    },
  ],
  [
    'finding-open',
    async (page) => {
      await page.getByRole('button', { name: 'Take the override back' }).click();
      await page.getByRole('heading', { name: /^Must be mended/ }).waitFor();
      await page.getByText('What this rests on').click();
    },
  ],
  [
    'override-without-a-reason',
    async (page) => {
      await page.getByRole('button', { name: 'Override …' }).click();
      await page.getByRole('button', { name: 'Record the override' }).click();
      await page.getByText('Say why the pack is published with this.').waitFor();
    },
  ],
  [
    'publish-with-a-fault',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Publish a new version' }).click();
      await page.getByText('One fault is in the way').waitFor();
      await page.getByText(/recorded with the pack$/).click();
    },
  ],
  [
    'clearance',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Papers' }).click();
      await page
        .getByRole('button', { name: /^Sign: / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Unsign: / })
        .first()
        .waitFor();
    },
  ],
  [
    'deadlines-and-record',
    async (page) => {
      await page.getByRole('tab', { name: 'Details' }).click();
      await page
        .getByText(/overridden$/)
        .first()
        .click();
      await page.getByRole('heading', { name: 'Deadlines' }).scrollIntoViewIfNeeded();
    },
  ],
];

describe('every screen', () => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => void ({ app, page } = await launchApp()));
  afterAll(() => app.close());

  // In order: each screen is reached from the one before it.
  test.each(screens)(
    'the screen "%s" has no fault in any colouring nor at 200 % zoom',
    async (name, reach) => {
      await reach(page, app);
      expect(await faultsOn(page, name)).toEqual([]);
    },
  );
});

test('from the first start to an exported pack by the keyboard alone', async () => {
  const { app, page } = await startApp();
  const file = join(temporaryFolder(), 'pack.html');
  await answerSaveDialog(app, file);

  await pressByKey(page, page.getByRole('button', { name: 'Open the sample library', exact: true }));
  await pressByKey(page, page.getByRole('link', { name: 'Meetings', exact: true }));
  await pressByKey(page, page.getByRole('link', { name: septemberCabinet, exact: true }));
  await pressByKey(page, page.getByRole('button', { name: 'Other exports …', exact: true }));
  await tabTo(page, page.getByRole('radio', { name: 'PDF document' }));
  await page.keyboard.press('ArrowRight');
  await pressByKey(page, page.getByRole('button', { name: 'Export …', exact: true }));
  await page.getByText('Exported pack.html').waitFor();

  await tabTo(page, page.getByRole('tab', { name: 'Agenda', exact: true }));
  const details = page.getByRole('tab', { name: 'Details', selected: true });
  for (let presses = 0; presses < 6 && (await details.count()) === 0; presses += 1)
    await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('textbox', { name: 'Date', exact: true }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('4/10/2023');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText())
    .toBe('Cabinet, Wednesday 4 October 2023');
});
