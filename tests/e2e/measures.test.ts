import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { faultsOn } from './faults.ts';
import { saved, sharedWithSample, startApp, startWithSample } from './startApp.ts';

/** From the first screen to the measures of the programme with the most of them. */
async function openMeasures(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Programmes', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /SEND Improvement/ })
    .first()
    .click();
  await page
    .getByRole('navigation', { name: 'Parts of the programme' })
    .getByRole('link', { name: /^Measures/ })
    .click();
}

const openMeasure = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Measures', exact: true })
    .getByRole('link', { name: new RegExp(`^${name}(?!,)`) })
    .click();
  await page.getByRole('grid', { name: `Figures of ${name}`, exact: true }).waitFor();
};

const cell = (page: Page, period: string, column: number) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: period, exact: true }) })
    .locator('[data-cell]')
    .nth(column);

const weeks = 'Average time to complete a plan';
const timeliness = 'Plans issued within 20 weeks';

test('figures are typed as in a spreadsheet, and are there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  const { page } = first;
  await openMeasures(page);
  // The first is open by itself, and the list says so.
  const current = page
    .getByRole('navigation', { name: 'Measures', exact: true })
    .locator('[aria-current="page"]');
  await expect
    .poll(() => current.allInnerTexts())
    .toEqual([expect.stringMatching(/^Assessments over 20 weeks/)]);
  await openMeasure(page, weeks);
  // Typing replaces, Return goes down, Tab to the right, Escape takes back.
  await cell(page, 'Jul 22', 1).click();
  await page.keyboard.type('33.4');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(page, 'Jul 22', 1).innerText()).toBe('33.4');
  await expect.poll(() => focused(page)).toBe('36.7');
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('36.7');
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect.poll(() => cell(page, 'Aug 22', 1).innerText()).toBe('36.75');
  await page.keyboard.type('restated');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => cell(page, 'Aug 22', 2).innerText()).toBe('restated');
  // The last line waits for the next month.
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('44.4 ');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(page, 'Aug 23', 1).innerText()).toBe('44.4');
  await saved(page);
  await first.app.close();

  const second = await startApp({ dataDir });
  await openMeasures(second.page);
  await openMeasure(second.page, weeks);
  expect(await cell(second.page, 'Jul 22', 1).innerText()).toBe('33.4');
  expect(await cell(second.page, 'Aug 22', 2).innerText()).toBe('restated');
  expect(await cell(second.page, 'Aug 23', 1).innerText()).toBe('44.4');
  await cell(second.page, 'Aug 23', 1).focus();
  await second.page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => cell(second.page, 'Aug 23', 1).innerText()).toBe('');
});

test('text that is no number stays in its cell with the reason, and is not saved', async () => {
  const { page } = await sharedWithSample();
  await openMeasures(page);
  await openMeasure(page, weeks);
  await cell(page, 'Jul 22', 1).click();
  await page.keyboard.type('about 33');
  await page.keyboard.press('Enter');
  await page.getByText('“about 33” is not a number. Write one like 31.2 or 1,234.').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: /, Jul 22$/ }).inputValue()).toBe('about 33');
  await cell(page, 'Oct 22', 1).click();
  expect(await cell(page, 'Jul 22', 1).getAttribute('aria-invalid')).toBe('true');
  expect(await cell(page, 'Jul 22', 1).innerText()).toContain('about 33');
  await cell(page, 'Jul 22', 1).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cell(page, 'Jul 22', 1).innerText()).toBe('32.8');
});

test('a block of Excel is shown before it is taken, in one step, and is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  const { page } = first;
  await openMeasures(page);
  await openMeasure(page, timeliness);
  await page.getByRole('button', { name: 'Paste from Excel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste from Excel' });
  await dialog
    .getByLabel('Cells')
    .fill('Year\tEngland\tBCP\n2022\t50.9%\t7.5%\n2023\t50.3%\t12.1%\n2024\tsoon\t21%');
  await dialog.getByText('4 cells will be taken, 1 of them over one that is there; 1 will not.').waitFor();
  await dialog.getByText('soon: 2024: this is not a number.').waitFor();
  expect(await faultsOn(page, 'measures-paste')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take 4 cells' }).click();
  await expect.poll(() => cell(page, '2024', 1).innerText()).toBe('21.0%');
  await saved(page);
  await first.app.close();

  const second = await startApp({ dataDir });
  await openMeasures(second.page);
  await openMeasure(second.page, timeliness);
  expect(await cell(second.page, '2022', 1).innerText()).toBe('7.5%');
  expect(await cell(second.page, '2023', 2).innerText()).toBe('50.3%');
  expect(await cell(second.page, '2024', 2).innerText()).toBe('');
  await second.page.getByRole('button', { name: 'Paste from Excel' }).focus();
  await second.page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => cell(second.page, '2022', 1).innerText()).toBe('7.3%');
  await expect.poll(() => cell(second.page, '2024', 1).count()).toBe(0);
});

test('a measure is set up and gets its first twelve figures by the keyboard alone', async () => {
  const { page } = await sharedWithSample();
  await openMeasures(page);
  await page.getByRole('button', { name: 'New measure' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('input[name="name"]:focus').waitFor();
  await page.keyboard.type('Reviews held on time');
  await page.keyboard.press('Tab');
  await page.keyboard.type('England');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('90%');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Figures of Reviews held on time' }).waitFor();
  await page.locator('[data-cell]').first().focus();
  await page.keyboard.type('Jan 2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Feb 25');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  for (const value of [71, 72, 70, 73, 74, 71, 72, 75, 70, 71, 90, 92]) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => cell(page, 'Dec 25', 1).innerText()).toBe('92.0%');
  await page.getByRole('combobox', { name: /^Chart/ }).selectOption('control');
  await page.getByLabel(/^XmR control chart of Reviews held on time/).waitFor();
  await page.getByText('Improvement: above the upper limit').first().waitFor();
});

test('the measures have no fault in any colouring nor at 200 % zoom', async () => {
  const { page } = await sharedWithSample();
  await openMeasures(page);
  await openMeasure(page, timeliness);
  expect(await faultsOn(page, 'measures')).toEqual([]);
  await openMeasure(page, weeks);
  await cell(page, 'Oct 22', 1).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await faultsOn(page, 'measures-control')).toEqual([]);
  await page.getByRole('button', { name: 'New measure' }).click();
  await page.getByRole('button', { name: 'Add measure' }).click();
  expect(await faultsOn(page, 'measures-new')).toEqual([]);
});

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);
