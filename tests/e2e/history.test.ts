import { once } from 'node:events';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { faultsOn } from './faults.ts';
import {
  openMeeting,
  saved,
  septemberCabinet,
  sharedWithSample,
  startApp,
  startWithSample,
} from './startApp.ts';

const asWritten = 'Apologies';
const changed = 'Apologies and substitutes';
const itemOne = (page: Page) => page.getByLabel('Title of item 1', { exact: true });
const said = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words);

/** Changes the title of the first item and takes the focus out of the field. */
async function changeTitle(page: Page): Promise<void> {
  expect(await itemOne(page).inputValue()).toBe(asWritten);
  await itemOne(page).fill(changed);
  await itemOne(page).blur();
  await saved(page);
}

const chooseFromMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

test('an edit is undone and redone by the keyboard, and the window says what it was', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  await changeTitle(page);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => itemOne(page).inputValue()).toBe(asWritten);
  await said(page, `Undone: Title of Item 1, ${changed}`).waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => itemOne(page).inputValue()).toBe(changed);
  await said(page, `Redone: Title of Item 1, ${asWritten}`).waitFor();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => itemOne(page).inputValue()).toBe(asWritten);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect.poll(() => itemOne(page).inputValue()).toBe(changed);
});

test('edits are undone from the menu after a restart, the latest first, and redone after another', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  await changeTitle(first.page);
  await first.page.getByRole('tab', { name: 'Details' }).click();
  await first.page.getByLabel('Place', { exact: true }).fill('The Old Library');
  await first.page.getByLabel('Place', { exact: true }).blur();
  await expect.poll(() => first.page.getByRole('main').innerText()).toContain('· The Old Library');
  await saved(first.page);
  await first.app.close();

  const second = await startApp({ dataDir });
  await openMeeting(second.page);
  await chooseFromMenu(second.app, 'undo');
  await said(second.page, 'Undone: Place of Cabinet, 27 September 2023').waitFor();
  expect(await second.page.getByRole('main').innerText()).not.toContain('The Old Library');
  await chooseFromMenu(second.app, 'undo');
  await expect.poll(() => itemOne(second.page).inputValue()).toBe(asWritten);
  await chooseFromMenu(second.app, 'undo');
  await said(second.page, 'There is nothing to undo.').waitFor();
  await second.app.close();

  const third = await startApp({ dataDir });
  await openMeeting(third.page);
  expect(await itemOne(third.page).inputValue()).toBe(asWritten);
  await chooseFromMenu(third.app, 'redo');
  await expect.poll(() => itemOne(third.page).inputValue()).toBe(changed);
});

test('an edit can be undone though the app was killed after it', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  await changeTitle(first.page);
  const killed = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await killed;

  const { page } = await startApp({ dataDir });
  await openMeeting(page);
  expect(await itemOne(page).inputValue()).toBe(changed);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => itemOne(page).inputValue()).toBe(asWritten);
});

test('what is typed and not saved yet is the field’s own to undo', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  await page.getByRole('tab', { name: 'Details' }).click();
  const date = page.getByLabel('Date', { exact: true });
  await date.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ad');
  // Refused, so it stays unsaved for as long as it stands there.
  await date.blur();
  await page.getByText('Date must be a real date').waitFor();
  await date.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => date.inputValue()).toBe('27 September 2023');
  expect(await page.getByText(/^Undone/).count()).toBe(0);
  expect(await page.getByText(/nothing to undo/).count()).toBe(0);
  // All is as saved now, so the next one is the library's.
  await page.keyboard.press('ControlOrMeta+Z');
  await said(page, 'There is nothing to undo.').waitFor();
});

test('a title typed letter by letter is one step', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  await itemOne(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' and', { delay: 20 });
  await saved(page);
  await page.keyboard.type(' others', { delay: 20 });
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: 'Preview of the pack' });
  await preview.getByText('Apologies and others').first().waitFor();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => itemOne(page).inputValue()).toBe(asWritten);
});

test('a deleted item lies in the bin, through a restart, until it is restored', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  await first.page.getByRole('button', { name: 'Delete item 2', exact: true }).click();
  const note = said(first.page, /^Moved to the bin: Item 2, /);
  await note.waitFor();
  const name = (await note.innerText()).replace('Moved to the bin: ', '');
  // The numbers close up.
  await expect
    .poll(() => first.page.getByLabel('Title of item 2', { exact: true }).inputValue())
    .toBe('Confirmation of Minutes');
  // The place in the list is kept for whoever works by the keyboard.
  await expect
    .poll(() => first.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Delete item 2');
  await first.app.close();

  const { page } = await startApp({ dataDir });
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await page.getByRole('heading', { name: 'Bin', level: 1 }).waitFor();
  await page.getByRole('searchbox').fill('nothing of that name');
  await page.getByText('Nothing in the bin matches').waitFor();
  await page.getByRole('searchbox').fill(name.split(' ').at(-1) ?? '');
  await page.getByRole('button', { name: `Restore ${name}` }).click();
  await said(page, `Brought back: ${name}`).waitFor();
  await page.getByText('The bin is empty').waitFor();
  await page.getByRole('link', { name: 'Tabled, home' }).click();
  await openMeeting(page);
  const titles = page.getByLabel('Title of item 2', { exact: true });
  await expect
    .poll(() => titles.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)))
    .toContain('Declarations of Interests');
});

test('deleting a meeting is undone from the note', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  // The agenda's own items: the pack beside it, which has lists too, is put together after it is on screen.
  const titles = page.getByLabel(/^Title of item \d+$/);
  await titles.first().waitFor();
  const before = await titles.count();
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Delete this meeting' }).click();
  await page.getByText('This meeting is not in the library').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: septemberCabinet, level: 1 }).waitFor();
  await expect.poll(() => titles.count()).toBe(before);
});

test('the bin and the note have no fault in any colouring nor at 200 % zoom', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  for (const number of [1, 2, 3]) {
    await page.getByRole('button', { name: `Delete item ${number}`, exact: true }).click();
    await said(page, new RegExp(`^Moved to the bin: Item ${number}, `)).waitFor();
  }
  expect(await faultsOn(page, 'deleted')).toEqual([]);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Delete this meeting' }).click();
  await page.getByRole('link', { name: 'bin', exact: true }).click();
  await page.getByRole('button', { name: /^Restore Cabinet/ }).waitFor();
  expect(await faultsOn(page, 'bin')).toEqual([]);
});
