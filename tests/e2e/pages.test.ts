import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { picture } from './picture.ts';
import { openMeeting, openSample } from './startApp.ts';

let app: ElectronApplication;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  ({ app, page } = await launchApp());
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSample(page);
  await openMeeting(page);
});
afterAll(() => app.close());

const pages = (): Locator => page.getByRole('region', { name: 'Pages of the pack' });
const sheet = (number: number): Locator => pages().locator(`[data-page="${number}"]`);
const current = (): Promise<string> => page.getByLabel('Page', { exact: true }).inputValue();

/** Whether the picture of a page has ink on it. */
const isDrawn = (number: number): Promise<boolean> =>
  sheet(number)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, at) => at % 4 === 0 && value < 90);
    });

// In order: each test goes on where the one before it ended.
test('the pack is shown as the pages that it will have, under the content policy of the window', async () => {
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  await sheet(1).locator('canvas').waitFor();
  await expect.poll(() => isDrawn(1)).toBe(true);
  await expect.poll(() => sheet(1).innerText()).toContain('Cabinet');
  expect(refused).toEqual([]);
});

test('only the pages in view are drawn, and typing a number leads to a page', async () => {
  const all = Number((await page.getByRole('toolbar', { name: 'Pages' }).innerText()).match(/of (\d+)/)?.[1]);
  expect(all).toBeGreaterThan(10);
  expect(await pages().locator('[data-page]').count()).toBeLessThan(6);
  await page.getByLabel('Page', { exact: true }).fill('9');
  await page.keyboard.press('Enter');
  await expect.poll(current).toBe('9');
  await sheet(9).locator('canvas').waitFor();
  expect(await sheet(1).count()).toBe(0);
});

test('the keyboard turns pages and sizes them, and the place is kept', async () => {
  await pages().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(current).toBe('10');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(current).toBe('9');
  const width = async () => (await sheet(9).boundingBox())?.width ?? 0;
  const fitted = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(fitted + 20);
  await expect.poll(current).toBe('9');
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(fitted, 0);
});

test('the bookmarks lead to a paper', async () => {
  await page.getByRole('button', { name: 'Bookmarks' }).click();
  const bookmarks = page.getByRole('navigation', { name: 'Bookmarks' });
  await bookmarks.getByRole('button', { name: /^6\. SEND/ }).click();
  await expect.poll(async () => Number(await current())).toBeGreaterThan(2);
  await expect.poll(() => bookmarks.locator('[aria-current]').innerText()).toContain('6. SEND');
  await picture(page, 'pages-bookmarks-light');
  await page.getByRole('button', { name: 'Bookmarks' }).click();
});

test('words can be selected where they are printed', async () => {
  await page.getByLabel('Page', { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  const words = sheet(1).getByText('Cabinet', { exact: true }).first();
  await words.dblclick();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Cabinet');
});

test('an edit is drawn anew and the pages turn to it', async () => {
  await page.getByLabel('Page', { exact: true }).fill('9');
  await page.keyboard.press('Enter');
  await expect.poll(current).toBe('9');
  await page.getByRole('tab', { name: 'Agenda' }).click();
  await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
  await expect.poll(current).toBe('2');
  await pages().getByText('Apologies and substitutes').first().waitFor();
});

test('a paper of the agenda is found among the pages', async () => {
  await page.getByRole('button', { name: /^Read the paper/ }).click();
  await expect.poll(async () => Number(await current())).toBeGreaterThan(3);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'the pages have no fault that axe finds, in %s',
  async (theme) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await faultsOn(page, `pages-${theme}`)).toEqual([]);
  },
);

test('at 200 % zoom nothing of the pages is lost sideways', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await pages().scrollIntoViewIfNeeded();
  await picture(page, 'pages-zoomed');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  expect(refused).toEqual([]);
});
