import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { faultsOn } from './faults.ts';
import { saved, sharedWithSample, startApp, startWithSample } from './startApp.ts';

/** From the list of meetings to the money of the programme with the most lines. */
async function openFinance(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Programmes', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /SEND Improvement/ })
    .first()
    .click();
  await page
    .getByRole('navigation', { name: 'Parts of the programme' })
    .getByRole('link', { name: /^Finance/ })
    .click();
  await page.getByRole('grid').waitFor();
}

/** The cell of a line, by the heading of its column. */
async function cell(page: Page, line: string, column: string) {
  const headings = await page.getByRole('columnheader').allInnerTexts();
  const at = headings.findIndex((heading) => heading.trim() === column);
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: line, exact: true }) })
    .locator('th, td')
    .nth(at);
}

const textOf = async (page: Page, line: string, column: string): Promise<string> =>
  (await cell(page, line, column)).innerText();

/** Only lines in sight are in the page: the last ones come into it by going there. */
async function goToEnd(page: Page): Promise<void> {
  await page.locator('[data-cell]').first().focus();
  await page.keyboard.press('ControlOrMeta+End');
}

const officers = 'Case Officers, 4 FTE for 6 months';

test('amounts are typed as people write them, sums follow, and all is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  const { page } = first;
  await openFinance(page);
  await page.getByRole('button', { name: 'New line' }).click();
  await page.locator('input[name="label"]:focus').waitFor();
  await page.keyboard.type('Travel training');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Travel training', level: 2 }).waitFor();
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await (await cell(page, 'Travel training', '2023/24')).click();
  await page.keyboard.type('£784k');
  await page.getByText('£784,000', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => textOf(page, 'Travel training', '2023/24')).toBe('784,000');
  await expect.poll(() => textOf(page, 'Total No group', 'All years')).toBe('784,000');
  // Nonsense stays with its reason and changes no sum; Escape takes it back.
  await (await cell(page, 'Travel training', '2023/24')).click();
  await page.keyboard.type('lots');
  await page.keyboard.press('Enter');
  await page.getByText('“lots” is not an amount.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => textOf(page, 'Travel training', '2023/24')).toBe('784,000');
  // Under another unit a cell is still typed in pounds.
  await page.getByRole('combobox', { name: /^Amounts in/ }).selectOption('£000');
  await expect.poll(() => textOf(page, 'Travel training', 'All years')).toMatch(/^784(\.0+)?$/);
  await (await cell(page, 'Travel training', '2023/24')).click();
  await page.keyboard.type('(1,500)');
  await page.getByText('−£1,500, which is (1.500) in £000').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Travel training', 'All years')).toMatch(/^\(1\.50*\)$/);
  await saved(page);
  await first.app.close();

  const second = await startApp({ dataDir });
  await openFinance(second.page);
  await goToEnd(second.page);
  expect(await textOf(second.page, 'Travel training', '2023/24')).toBe('(1,500)');
  await (await cell(second.page, 'Travel training', '2023/24')).click();
  await second.page.keyboard.press('ControlOrMeta+Z');
  // Changes of one field that follow each other within moments are one step.
  await expect.poll(() => textOf(second.page, 'Travel training', '2023/24')).not.toBe('(1,500)');
});

test('a block of Excel in thousands is shown in pounds before it is taken, and is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  const { page } = first;
  await openFinance(page);
  await page.getByRole('button', { name: 'Paste from Excel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste from Excel' });
  await dialog
    .getByLabel('Cells')
    .fill(
      '£000\t2023/24\t2024/25\tNotes\nMinibuses\t122\t13.5\tlease\nEscorts\tsome\t(4)\t\nTotal\t122\t9.5\t',
    );
  await dialog.getByText('3 cells will be taken; 3 will not.').waitFor();
  await dialog.getByText('£122,000').waitFor();
  await dialog.getByText('Totals are worked out here and not pasted.').waitFor();
  expect(await faultsOn(page, 'finance-paste')).toEqual([]);
  const before = await page.getByRole('grid').getAttribute('aria-rowcount');
  await dialog.getByRole('combobox', { name: /^New lines are/ }).selectOption('saving');
  await dialog.getByRole('button', { name: 'Take 3 cells' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).not.toBe(before);
  await goToEnd(page);
  await expect.poll(() => textOf(page, 'Escorts', '2024/25')).toBe('(4,000)');
  await saved(page);
  await first.app.close();

  const second = await startApp({ dataDir });
  await openFinance(second.page);
  await goToEnd(second.page);
  expect(await textOf(second.page, 'Minibuses', '2023/24')).toBe('122,000');
  expect(await textOf(second.page, 'Minibuses', '2024/25')).toBe('13,500');
  await second.page.getByRole('combobox', { name: /^Subtotals by/ }).selectOption('kind');
  await goToEnd(second.page);
  await expect.poll(() => textOf(second.page, 'Total Savings', 'All years')).toBe('131,500');
});

test('a line says where the amounts entered differ from what its parts come to', async () => {
  const { page } = await sharedWithSample();
  await openFinance(page);
  const line = page.getByRole('rowheader').and(page.locator('[data-cell]')).first();
  const name = await line.innerText();
  await line.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, level: 2 }).waitFor();
  await page.getByLabel('Worked out from').selectOption('staff');
  await page.getByLabel('Full-time equivalents').fill('2');
  await page.getByLabel('Months').fill('10');
  await page.getByLabel('Monthly cost (£)').fill('£6.7k');
  await page.getByLabel('Monthly cost (£)').press('Enter');
  await page.getByText('£134,000', { exact: true }).waitFor();
  await page.getByText(/^The amounts entered are £[\d,]+ (more|less) than the parts come to/).waitFor();
  // Only what is saved lets Escape close the panel; until then it takes back the text.
  await expect.poll(() => page.getByLabel('Monthly cost (£)').inputValue()).toBe('6,700');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText))
    .toBe(name);
});

test('years are added and removed, and one with amounts asks first', async () => {
  const { page } = await sharedWithSample();
  await openFinance(page);
  const headings = () => page.getByRole('columnheader').allInnerTexts();
  const last = (await headings()).at(-2) ?? '';
  await page
    .getByRole('button', { name: /^Add the year/ })
    .last()
    .click();
  await expect.poll(async () => (await headings()).at(-2)).not.toBe(last);
  const added = (await headings()).at(-2) ?? '';
  await page.getByRole('button', { name: `Remove the year ${added}` }).click();
  await expect.poll(async () => (await headings()).at(-2)).toBe(last);
  await page.getByRole('button', { name: `Remove the year ${last}` }).click();
  await page.getByRole('button', { name: `Empty and remove ${last}` }).click();
  await expect.poll(headings).not.toContain(last);
});

test('two thousand lines are walked through without all being in the page', async () => {
  const { page } = await sharedWithSample();
  await openFinance(page);
  await page.getByRole('button', { name: 'Paste from Excel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste from Excel' });
  const block = Array.from({ length: 2000 }, (_, at) => `Line ${at + 1}\t${at + 1}`).join('\n');
  await dialog.getByLabel('Cells').fill(`Item\t2023/24\n${block}`);
  await dialog.getByRole('button', { name: 'Take 2000 cells' }).click();
  await expect
    .poll(() => page.getByRole('grid').getAttribute('aria-rowcount'), { timeout: 60_000 })
    .toMatch(/^20\d\d$/);
  await goToEnd(page);
  await page.getByRole('rowheader', { name: 'Line 2000', exact: true }).waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(90);
});

test('the money has no fault in any colouring nor at 200 % zoom', async () => {
  const { page } = await sharedWithSample();
  await openFinance(page);
  expect(await faultsOn(page, 'finance')).toEqual([]);
  await (await cell(page, officers, '2023/24')).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await faultsOn(page, 'finance-refused')).toEqual([]);
  await page.keyboard.press('Escape');
  await (await cell(page, officers, 'Line (amounts in £)')).click();
  await page.getByLabel('Worked out from').scrollIntoViewIfNeeded();
  expect(await faultsOn(page, 'finance-line')).toEqual([]);
});
