import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { picture } from './picture.ts';
import { openSample, saved } from './startApp.ts';

const january = 'Cabinet, Wednesday 10 January 2024';

let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  ({ app, page } = await launchApp());
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSample(page);
});
afterAll(() => app.close());

const agenda = (): Locator => page.getByRole('grid', { name: 'Agenda' });
const preview = (): Locator => page.getByRole('region', { name: 'Preview of the pack' });

/** Numbers and titles in the order of the agenda. */
const items = (): Promise<readonly string[]> =>
  agenda()
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [number, title] = [row.querySelector('input'), row.querySelector('textarea')];
        return `${number?.value ?? ''} ${title?.value ?? ''}`;
      }),
    );
const add = async (choice: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  await page.getByRole('menuitem', { name: choice }).click();
};
const opening = ['1 Apologies for absence', '2 Declarations of interests', '3 Minutes of the last meeting'];
const questions = 'Public questions, statements and petitions';

// In order: each test goes on where the one before it ended.
describe('a meeting', () => {
  test('is made with its date, and the clear days are answered while it is typed', async () => {
    await page.getByRole('button', { name: 'New meeting' }).click();
    const form = page.getByRole('region', { name: 'New meeting' });
    await form.getByLabel('Body').selectOption({ label: 'Cabinet' });
    await form.getByLabel('Date').fill('31 September 2024');
    await form.getByRole('button', { name: 'Add meeting' }).click();
    await form.getByText('Date must be a real date, like 27 September 2023.').waitFor();
    await form.getByLabel('Date').fill('10 Jan 2024');
    await form.getByText('Publish the agenda by Tuesday 2 January 2024').waitFor();
    await form.getByText('Key decisions, and a first notice of anything in private').waitFor();
    await form.getByLabel('Starts').fill('10am');
    await form.getByLabel('Place').fill('Committee Suite');
    await picture(page, 'new-meeting-light');
    expect(await faultsOn(page, 'new-meeting')).toEqual([]);
    await form.getByRole('button', { name: 'Add meeting' }).click();
    await page.getByRole('heading', { name: january, level: 1 }).waitFor();
    expect(await items()).toEqual([...opening, `4 ${questions}`, '5 Urgent business']);
  });

  test('takes a paper of its council, and the pack beside it shows it', async () => {
    await add('A paper …');
    const dialog = page.getByRole('dialog', { name: 'Place papers on the agenda' });
    await dialog.getByRole('searchbox').fill('funding');
    await dialog.getByRole('option').click();
    await picture(page, 'place-paper-light');
    expect(await faultsOn(page, 'place-paper')).toEqual([]);
    await dialog.getByRole('button', { name: 'Place the paper' }).click();
    await expect.poll(items).toContain('5 SEND Improvement Funding');
    expect((await items()).at(-1)).toBe('6 Urgent business');
    await preview().getByText('Item 5').waitFor();
  });

  test('has verbal items and one that excludes the public', async () => {
    await add('A verbal item');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby') !== null))
      .toBe(true);
    await page.keyboard.type('Winter floods');
    await saved(page);
    await add('Exclusion of the public');
    await expect.poll(async () => (await items()).length).toBe(8);
    await page.keyboard.press('Escape');
    await agenda().getByText('Excludes the public').waitFor();
    await preview().getByText('To resolve that under section 100A(4)').waitFor();
    expect(await items()).toContain('6 Winter floods');
  });

  test('has its items moved with Alt and the arrows, which keep the focus, and undo takes it back', async () => {
    const title = page.getByLabel('Title of item 4', { exact: true });
    await title.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await items())[2]).toBe(`3 ${questions}`);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await items())[1]).toBe(`2 ${questions}`);
    expect(
      await page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value ?? ''),
    ).toBe(questions);
    await page.getByText(`${questions}: place 2 of 8`).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await items())[2]).toBe(`3 ${questions}`);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(async () => (await items()).slice(0, 4)).toEqual([...opening, `4 ${questions}`]);
  });

  test('has its items dragged by the handle, with the keyboard and with the mouse', async () => {
    await page.getByRole('button', { name: 'Move item 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    const place = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(place).toMatch(/^Insert /);
    const first = await place();
    await page.keyboard.press('ArrowDown');
    await expect.poll(place).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await items())[0]).not.toBe(opening[0]);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(async () => (await items())[0]).toBe(opening[0]);

    const from = agenda().getByRole('row').nth(2);
    const to = agenda().getByRole('row').nth(0);
    await from.dragTo(to, { sourcePosition: { x: 8, y: 10 }, targetPosition: { x: 60, y: 3 } });
    await expect.poll(async () => (await items())[0]).toBe('1 Minutes of the last meeting');
  });

  test('keeps a number given by hand while the others count', async () => {
    const number = page.getByLabel('Number of item 8', { exact: true });
    await number.fill('20');
    await number.press('Enter');
    await saved(page);
    await page.getByRole('button', { name: 'Delete item 2', exact: true }).click();
    await expect.poll(async () => (await items()).length).toBe(7);
    expect((await items()).map((item) => item.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6', '20']);
    await add('Number all items again from 1');
    await expect.poll(async () => (await items()).at(-1)).toBe('7 Urgent business');
  });

  test('has an explanation in paragraphs', async () => {
    const line = agenda().getByRole('row').nth(0);
    await line.getByRole('button', { name: /Explanation/ }).click();
    const text = page.getByLabel('Explanation of item 1', { exact: true });
    await text.fill('First words.');
    await text.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second words.');
    await saved(page);
    await preview().getByText('Second words.').waitFor();
    expect(await text.inputValue()).toBe('First words.\n\nSecond words.');
  });

  test('shows an edit in the pack and keeps its place there', async () => {
    const place = () => preview().evaluate((element) => element.scrollTop);
    await page.getByRole('button', { name: /^Read the paper/ }).click();
    await expect.poll(place).toBeGreaterThan(400);
    const before = await place();
    const title = page.getByLabel('Title of item 2', { exact: true });
    await title.fill('Apologies and substitutes');
    await saved(page);
    await preview().getByText('Apologies and substitutes').first().waitFor({ state: 'attached' });
    expect(Math.abs((await place()) - before)).toBeLessThan(60);
  });

  test('offers its standing items to the body, which begins its next agenda with them', async () => {
    await add('Standing items of Cabinet …');
    const dialog = page.getByRole('dialog', { name: 'Standing items of Cabinet' });
    await dialog.getByRole('button', { name: /^Keep the \d standing items/ }).click();
    await dialog.getByText(/^Kept: Cabinet begins/).waitFor();
    await picture(page, 'standing-items-light');
    expect(await faultsOn(page, 'standing-items')).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  test('has details with the latest day of publication and why', async () => {
    await page.getByRole('tab', { name: 'Details' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('Publish the agenda by Tuesday 2 January 2024').waitFor();
    await panel.getByLabel('First notice of private business').fill('12/12/2023');
    await panel.getByLabel('New paragraph').fill('Questions are welcome.');
    await panel.getByLabel('New paragraph').press('Enter');
    await preview().getByText('Questions are welcome.').waitFor();
    await saved(page);
    expect(await panel.getByLabel('Reference').inputValue()).toBe('bcp-cabinet-2024-01-10');
  });

  test.each(['light', 'dark', 'contrast'] as const)('has no fault that axe finds, in %s', async (theme) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    for (const tab of ['Agenda', 'Details']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await faultsOn(page, `new-${tab.toLowerCase()}-${theme}`)).toEqual([]);
    }
  });
});
