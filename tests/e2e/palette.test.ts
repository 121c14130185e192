import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOn } from './faults.ts';
import { openMeeting, septemberCabinet, sharedWithSample } from './startApp.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search everything/ });

async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await field(page).waitFor();
  await page.keyboard.type(typed);
}

/** The block of a paper's text in which the caret stands. */
const blockAtCaret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // A caret before all text of a block stands in the block itself.
    const at = getSelection()?.anchorNode;
    const element = at instanceof Element ? at : at?.parentElement;
    return element?.closest('[data-block]')?.textContent?.toLowerCase() ?? '';
  });

test('a paragraph is found by its words and shown in its paper, by the keyboard alone', async () => {
  const { page } = await sharedWithSample();
  await openPalette(page, '"education, health and care" tim');
  const option = page.getByRole('group', { name: 'In the text of papers' }).getByRole('option').first();
  await option.waitFor();
  const marked = await option.locator('mark').first().innerText();
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await option.getAttribute('data-focused')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  expect(await option.getAttribute('data-focused')).toBe('true');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'The report' }).waitFor();
  await expect.poll(() => blockAtCaret(page)).toContain(marked.toLowerCase());
  expect(
    await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return bottom > 0 && top < window.innerHeight;
    }),
  ).toBe(true);
});

test('a meeting is opened and a command carried out from the palette', async () => {
  const { page } = await sharedWithSample();
  await openPalette(page, '27 september 2023');
  await page.getByRole('option', { name: septemberCabinet }).click();
  await page.getByRole('heading', { name: septemberCabinet, level: 1 }).waitFor();
  await openPalette(page, 'bin');
  await page.getByRole('option', { name: 'Go to the bin' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bin', level: 1 }).waitFor();
  expect(await field(page).count()).toBe(0);
});

test('Escape closes the palette and gives the focus back', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  const title = page.getByLabel('Title of item 1', { exact: true });
  await title.focus();
  await openPalette(page, 'anything');
  await page.keyboard.press('Escape');
  await expect.poll(() => field(page).count()).toBe(0);
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what nobody wrote is not found, and odd signs are no error', async () => {
  const { page } = await sharedWithSample();
  await openPalette(page, 'zzz" AND (*');
  await page.getByText('Nothing in the library matches.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the palette has no fault in any colouring nor at 200 % zoom', async () => {
  const { page } = await sharedWithSample();
  await openPalette(page);
  await page.getByRole('option', { name: 'Go to the bin' }).waitFor();
  expect(await faultsOn(page, 'palette')).toEqual([]);
  await page.keyboard.type('recruitment');
  await page.getByRole('group', { name: 'In the text of papers' }).waitFor();
  expect(await faultsOn(page, 'palette-found')).toEqual([]);
  await page.getByRole('group', { name: 'In the text of papers' }).getByRole('option').first().click();
  await page.getByRole('article', { name: 'The report' }).waitFor();
  expect(await faultsOn(page, 'passage')).toEqual([]);
});
