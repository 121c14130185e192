import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { picture } from './picture.ts';
import { openSample, saved } from './startApp.ts';

let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  ({ app, page } = await launchApp());
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSample(page);
});
afterAll(() => app.close());

const card = (name: string): Locator => page.getByRole('region', { name });
const goHome = async (): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+1');
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
};

/** So many days from now, as a person types it. */
const dayFromNow = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
};

// In order: each test goes on where the one before it ended.
test('without a meeting ahead Home says what will stand there, and leads to a new one', async () => {
  await goHome();
  await card('Next meetings').getByText('No meeting lies ahead').waitFor();
  const risks = card('Risks due for review');
  expect(await risks.getByRole('listitem').count()).toBe(5);
  await risks.getByRole('button', { name: 'Show all 14' }).click();
  expect(await risks.getByRole('listitem').count()).toBe(14);
  await risks.getByRole('button', { name: 'Show fewer' }).click();
  await card('Last worked on').getByText('What you change stands here').waitFor();
  await card('Next meetings').getByRole('button', { name: 'New meeting' }).click();
  await page.getByLabel('Date', { exact: true }).fill(dayFromNow(40));
  await page.getByLabel('Place', { exact: true }).fill('Committee Suite');
  await page.getByRole('button', { name: 'Add meeting' }).click();
  await page.getByRole('button', { name: 'Add to the agenda' }).waitFor();
});

test('a meeting ahead has its next deadlines with the days left, and its papers what they wait for', async () => {
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  await page.getByRole('menuitem', { name: 'A paper …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Place papers on the agenda' });
  await dialog.getByRole('option', { name: 'SEND Improvement Funding' }).click();
  await dialog.getByRole('button', { name: 'Place the paper' }).click();
  await dialog.waitFor({ state: 'detached' });
  await saved(page);
  await goHome();
  const meeting = card('Next meetings').getByRole('listitem').first();
  await meeting.getByText('in 40 days').waitFor();
  await meeting.getByText('Publish the forward plan entries').waitFor();
  await expect.poll(() => meeting.getByRole('listitem').count()).toBe(3);
  const paper = card('Papers not ready').getByRole('listitem').first();
  await paper.getByText(/^Missing: .* by /).waitFor();
});

test('what was worked on last leads back to it', async () => {
  const last = card('Last worked on');
  await last.getByRole('button', { name: /^Cabinet, / }).click();
  await page.getByRole('tab', { name: 'Agenda' }).waitFor();
  await goHome();
  await card('Risks due for review').getByRole('link').first().click();
  await page.getByRole('region', { name: /^Risk R/ }).waitFor();
  await goHome();
});

test.each(['light', 'dark', 'contrast'] as const)(
  'Home has no fault that axe finds, in %s',
  async (theme) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await card('Papers not ready')
      .getByText(/^Missing: /)
      .first()
      .waitFor();
    expect(await faultsOn(page, `home-${theme}`)).toEqual([]);
  },
);

test('at 200 % zoom nothing of Home is lost sideways', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await picture(page, 'home-zoomed', { fullPage: true });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
});
