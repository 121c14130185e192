import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import {
  openMeeting,
  openMeetings,
  openSample,
  saved,
  septemberCabinet,
  sharedWithSample,
  startApp,
  startWithSample,
} from './startApp.ts';

test('the first start asks how to begin, and an empty library says what will stand in it', async () => {
  const { page } = await startApp();
  await page.getByRole('heading', { name: 'How would you like to begin?' }).waitFor();
  await page.getByRole('button', { name: 'Start with an empty library' }).click();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Begin with your council');
  await openMeetings(page);
  await page.getByRole('heading', { name: 'This library has no meetings yet' }).waitFor();
});

test('who began with an empty library can still open the sample, and keeps the empty one', async () => {
  const { page, dataDir } = await startApp();
  await page.getByRole('button', { name: 'Start with an empty library' }).click();
  await page.getByRole('heading', { name: 'Begin with your council' }).waitFor();
  await openSample(page);
  await page.getByRole('link', { name: septemberCabinet }).waitFor();
  expect(readdirSync(dataDir).filter((name) => name.includes('empty'))).toHaveLength(1);
});

test('the rows of the library are on the screen', async () => {
  const { page } = await sharedWithSample();
  expect(await page.getByRole('region', { name: 'Past' }).getByRole('link').allTextContents()).toEqual([
    septemberCabinet,
    'SEND Improvement Board, Tuesday 12 September 2023',
    'Cabinet, Wednesday 24 November 2021',
    'Cabinet, Wednesday 1 September 2021',
    'Cabinet, Tuesday 18 April 2017',
    'Cabinet, Monday 7 November 2016',
  ]);
  await page.getByRole('searchbox').fill('november bournemouth');
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBe(1);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^SEND Improvement Board/ }).click();
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBe(1);
});

test('an edit is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  await first.page.getByRole('tab', { name: 'Details' }).click();
  await first.page.getByLabel('Place', { exact: true }).fill('The Old Library, Ourtown');
  await first.page.getByLabel('Starts').fill('2.15pm');
  await first.page.getByLabel('Starts').blur();
  await saved(first.page);
  await expect
    .poll(() => first.page.getByRole('main').innerText())
    .toContain('2.15pm · The Old Library, Ourtown');
  await first.app.close();

  const { page } = await startApp({ dataDir });
  await openMeeting(page);
  expect(await page.getByRole('main').innerText()).toContain('2.15pm · The Old Library, Ourtown');
});

test('a saved edit survives the app being killed', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  const title = first.page.getByLabel('Title of item 1', { exact: true });
  await title.fill('Apologies and substitutes');
  await saved(first.page);
  const killed = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await killed;

  const { page } = await startApp({ dataDir });
  await openMeeting(page);
  await expect
    .poll(() => page.getByLabel('Title of item 1', { exact: true }).inputValue())
    .toBe('Apologies and substitutes');
});

test('what a locked library refused is saved once the lock is gone, without a letter typed again', async () => {
  const { page, dataDir } = await startWithSample();
  const file = join(dataDir, 'library.tabled');
  await openMeeting(page);
  const other = new Sqlite(file);
  onTestFinished(() => void other.close());
  const holds = (words: string): boolean =>
    ['meeting', 'paper', 'agendaItem'].some((table) =>
      other
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .some((row) => JSON.stringify(row).includes(words)),
    );
  const whileLocked = async (write: () => Promise<void>): Promise<void> => {
    other.exec('BEGIN IMMEDIATE');
    await write();
    await page.getByRole('banner').getByText('Not saved', { exact: true }).waitFor();
    other.exec('ROLLBACK');
  };
  await whileLocked(() => page.getByLabel('Title of item 1', { exact: true }).fill('Words in a field'));
  await expect.poll(() => holds('Words in a field'), { timeout: 20_000 }).toBe(true);
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('heading', { name: 'Papers', level: 1 }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'SEND – Accelerated Timeliness' }).click();
  await page.getByRole('article').getByRole('textbox').last().waitFor();
  await whileLocked(async () => {
    await page.getByRole('textbox', { name: 'Local picture', exact: true }).click();
    await page.keyboard.type('Words in a text.');
  });
  await expect.poll(() => holds('Words in a text.'), { timeout: 20_000 }).toBe(true);
  await saved(page);
});

test('an edit shows in the preview, and the published pack stays as it was', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page);
  const preview = page.getByRole('region', { name: 'Preview of the pack' });
  await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
  await preview.getByText('Apologies and substitutes').first().waitFor();
  await page.getByRole('button', { name: 'Published, version 1' }).click();
  await expect.poll(() => preview.getByText('Apologies and substitutes').count()).toBe(0);
  expect(await preview.getByText('Apologies').count()).toBeGreaterThan(0);
});

test('a day that does not exist is refused beside its field and not saved', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page);
  await first.page.getByRole('tab', { name: 'Details' }).click();
  const date = first.page.getByLabel('Date', { exact: true });
  await date.fill('31 September 2023');
  await date.blur();
  await first.page.getByText('Date must be a real date, like 27 September 2023.').waitFor();
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  await first.app.close();

  const { page } = await startApp({ dataDir });
  await openMeetings(page);
  await page.getByRole('link', { name: septemberCabinet }).waitFor();
});
