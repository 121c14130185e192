import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPages } from '../../electron/export/drawPages.ts';
import { shelvePublished } from '../../electron/packFile/shelvePublished.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { latestPack, publishPack } from '../../electron/store/packs.ts';
import { readKind } from '../../electron/store/rows.ts';
import { keepReadingPlace } from '../../electron/store/shelf.ts';
import { ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { textSizes } from '../../shared/reading/readingPlace.ts';
import { addParagraph } from '../fixtures/changedSample.ts';
import { overrideMusts } from '../fixtures/overrideMusts.ts';
import { sampleDocument } from '../fixtures/sampleDocument.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { now, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { launchApp } from '../host/launchApp.ts';
import { readPdf } from '../tools/pdf.ts';
import { faultsOn } from './faults.ts';
import { picture } from './picture.ts';
import { openMeeting } from './startApp.ts';

let app: ElectronApplication;
let page: Page;
let dataDir = '';
const refused: string[] = [];

/** A library on whose shelf the reader has read the September pack, which has been issued again with a paragraph more. */
async function readAndIssuedAgain(): Promise<string> {
  const draw = async (document: Document) =>
    ok(
      await drawPages(document, {
        attachments: () => Promise.reject(new Error('there are none')),
        signal: new AbortController().signal,
      }),
    );
  const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'));
  const { write, read } = valueOf(await openDatabase(makeSampleLibrary(folder), { now }));
  if (write === null) throw new Error('The sample was opened for reading.');
  const [meeting] = readKind(write, 'meeting', 'ref = :ref', { ref: 'bcp-cabinet-2023-09-27' });
  const shelve = async (): Promise<string> => {
    const { id } = latestPack(write, meeting!.id)!;
    return valueOf(await shelvePublished(write, { kind: 'packVersion', id }, draw, stamp)).id;
  };
  const paper = { view: 'text', part: null, block: null, into: 0, seen: {}, changesSeen: true } as const;
  const { parts } = sampleDocument('bcp-cabinet-2023-09-27');
  const everything = Object.fromEntries(parts.map(({ id }) => [id, true as const]));
  valueOf(keepReadingPlace(write, await shelve(), { ...paper, page: 1, read: everything }, stamp));
  addParagraph(write, parts.find(({ kind }) => kind === 'paper')!.id, newWords);
  const later = { ...stamp, at: '2026-11-26T09:00:00.000Z' };
  overrideMusts(write, meeting!.id, later);
  valueOf(publishPack(write, meeting!.id, later));
  await shelve();
  read.close();
  return folder;
}

const newWords = 'A quite new paragraph about the waiting list.';

beforeAll(async () => {
  dataDir = await readAndIssuedAgain();
  ({ app, page } = await launchApp({ dataDir }));
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMeeting(page);
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await text().waitFor();
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const text = (): Locator => page.getByRole('region', { name: 'Text, the pack' });
const pages = (): Locator => page.getByRole('region', { name: 'Pages, the pack' });
const current = (): Promise<string> => page.getByLabel('Page', { exact: true }).inputValue();
const contents = (): Locator => page.getByRole('navigation', { name: 'Contents' });

/** Text of the element that has the focus, in whatever tree. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
    return activeElement?.textContent ?? '';
  });

/** Where an element's top lies below that of the text, in pixels. */
const below = async (element: Locator): Promise<number> =>
  ((await element.boundingBox())?.y ?? NaN) - ((await text().boundingBox())?.y ?? NaN);

/** How far the top of a page lies from that of what scrolls, in pixels. */
const distanceOf = async (sheet: Locator): Promise<number> =>
  Math.abs(((await sheet.boundingBox())?.y ?? NaN) - ((await pages().boundingBox())?.y ?? NaN));

/** The page that the contents give a heading of the paper. */
async function pageOf(heading: string): Promise<number> {
  const entry = contents().getByRole('button', { name: heading, exact: false }).last();
  return Number(/(\d+)$/.exec((await entry.innerText()).trim())?.[1]);
}

async function goToPage(number: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
}

// In order: each test goes on where the one before it ended.
test('the contents lead to a paper, which has the focus then, and one can go back', async () => {
  await contents().getByRole('button', { name: /^6/ }).click();
  await expect.poll(focused).toContain('SEND – Accelerated Timeliness');
  await expect.poll(current).toBe('4');
  expect(await below(text().getByRole('heading', { name: 'SEND – Accelerated Timeliness' }))).toBeLessThan(
    60,
  );
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(current).toBe('1');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(current).toBe('4');
});

test('pages and text have one place and one page number', async () => {
  const printed = await pageOf('Clearing the Backlog');
  const there = String(printed);
  await goToPage(printed);
  await expect.poll(current).toBe(there);
  const heading = text().getByRole('heading', { name: 'Clearing the Backlog' });
  await heading.waitFor();
  expect(await text().locator(`[data-page="${there}"]`).count()).toBe(1);
  await page.keyboard.press('F2');
  await pages().locator(`[data-page="${there}"] canvas`).waitFor();
  expect(await current()).toBe(there);
  await page.keyboard.press('F2');
  await text().waitFor();
  await expect.poll(current).toBe(there);
  await page.keyboard.press('F2');
  await pages().locator(`[data-page="${there}"] canvas`).waitFor();
  await pages().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(current).toBe(String(printed + 1));
  // A page that was asked for stays on screen where the sizes change before the window has scrolled to it.
  const field = page.getByLabel('Page', { exact: true });
  await field.fill(there);
  await field.evaluate((input) => {
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    const larger = new KeyboardEvent('keydown', { key: '+', bubbles: true });
    input.dispatchEvent(enter);
    document.querySelector('[data-scroller]')?.dispatchEvent(larger);
  });
  await expect.poll(() => distanceOf(pages().locator(`[data-page="${there}"]`))).toBeLessThan(30);
  await goToPage(printed + 1);
  await expect.poll(current).toBe(String(printed + 1));
  await page.keyboard.press('F2');
  await text().waitFor();
  expect(await current()).toBe(String(printed + 1));
  await goToPage(99);
  await page.getByText(/^This pack has pages 1 to 1\d\.$/).waitFor();
  await page.keyboard.press('Escape');
});

test('every place that was found is listed with its page, and the keys go from one to the next', async () => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('capacity');
  await page.getByText('6 places in 2 parts').waitFor();
  const hits = page.getByRole('tabpanel', { name: 'Search' }).getByRole('listitem');
  expect(await hits.count()).toBe(6);
  const listed = async (at: number): Promise<string> =>
    ((await hits.nth(at).locator('button > span').first().textContent()) ?? '').replace('Page ', '');
  await page.keyboard.press('F3');
  await page.keyboard.press('F3');
  await expect.poll(current).toBe(await listed(1));
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('reading-hit-current') ?? [])].map(String),
  );
  expect(marked).toEqual(['capacity']);
  await page.keyboard.press('Shift+F3');
  await expect.poll(current).toBe(await listed(0));
});

test('a reference leads to its paragraph, and one returns', async () => {
  const link = text().locator('.part.paper a[href^="#"]').first();
  await link.scrollIntoViewIfNeeded();
  await expect.poll(() => link.isVisible()).toBe(true);
  await link.focus();
  await page.keyboard.press('ArrowDown');
  // The paper before it was on another page.
  await expect.poll(current).not.toBe('4');
  const from = await current();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(current).toBe(from);
});

test('what is selected is printed, with the page that it stands on', async () => {
  const file = join(dataDir, 'printed.pdf');
  await app.evaluate(({ app: electronApp }, to) => {
    const write = process.getBuiltinModule('node:fs').writeFileSync;
    electronApp.once('web-contents-created', (_event, printer) => {
      printer.print = (_options, done) => {
        const toFile = async (): Promise<void> => {
          write(to, await printer.printToPDF({}));
          done?.(true, '');
        };
        void toFile();
      };
    });
  }, file);
  const paragraph = text().locator('p.numbered').filter({ hasText: 'backlog' }).first();
  const words = (await paragraph.innerText()).replace(/\s+/g, ' ').slice(-40, -4);
  await paragraph.click({ clickCount: 3 });
  await page.keyboard.press('Control+p');
  await page.getByRole('menuitem', { name: 'Print what is selected' }).click();
  await expect.poll(() => existsSync(file) && statSync(file).size > 0).toBe(true);
  const printed = (await readPdf(file)).pages.map((each) => each.text).join(' ');
  expect(printed.replace(/\s+/g, ' ')).toContain(words);
  expect(printed).not.toContain('Summary of Legal Implications');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
});

test('what changed since the issue that was read is listed, marked and unread', async () => {
  await page.getByRole('tab', { name: /^Changes 1/ }).click();
  await page
    .getByRole('tabpanel', { name: /^Changes/ })
    .getByRole('button', { name: newWords })
    .click();
  await expect.poll(focused).toContain(newWords);
  expect(await text().locator('[data-changed="new"]').innerText()).toContain(newWords);
  await picture(page, 'reading-changes');
  await page.getByRole('button', { name: 'I have seen these changes' }).click();
  await expect.poll(() => text().locator('[data-changed]').count()).toBe(0);
});

test('a bookmark is put and found again, and taken away with a way back', async () => {
  await goToPage(7);
  await page.keyboard.press('Control+d');
  await page.getByRole('tab', { name: 'Bookmarks' }).click();
  const bookmarks = page.getByRole('tabpanel', { name: 'Bookmarks' });
  await bookmarks.getByRole('listitem').waitFor();
  await goToPage(1);
  await bookmarks.getByRole('button', { name: /^Page 7/ }).click();
  await expect.poll(current).toBe('7');
  await bookmarks.getByRole('button', { name: 'Remove the bookmark on page 7' }).click();
  await expect.poll(() => bookmarks.getByRole('listitem').count()).toBe(0);
});

test('recommendations are there at a glance, with amount, source and page', async () => {
  await page.getByRole('tab', { name: 'Decisions' }).click();
  const decisions = page.getByRole('tabpanel', { name: 'Decisions' });
  await decisions.getByText('£784k', { exact: true }).waitFor();
  await decisions.getByRole('button', { name: 'Paid from a specific Earmarked Reserve (page 4)' }).waitFor();
});

test('a table opens by itself and is sorted by its headings, with the keyboard', async () => {
  await page.getByRole('tab', { name: 'Contents' }).click();
  const open = text().getByRole('button', { name: /^Open to sort: Table 6/ });
  await goToPage(11);
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cost' }).focus();
  await page.keyboard.press('Enter');
  const column = dialog.getByRole('columnheader', { name: 'Cost' });
  await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
  const costs = async (): Promise<number[]> =>
    (await dialog.locator('tbody td:last-child').allInnerTexts()).map((each) =>
      Number(each.replace(/[^\d]/g, '')),
    );
  const sorted = await costs();
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  await picture(page, 'reading-table');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('Open to sort');
});

test('a short form explains itself under the pointer and the focus, and Escape puts that away', async () => {
  await contents().getByRole('button', { name: /^6/ }).first().click();
  const short = text().locator('abbr[tabindex="0"]', { hasText: 'SEND' }).first();
  const note = text().getByRole('tooltip');
  await short.hover();
  await note.getByText('Special Educational Needs and Disabilities').waitFor();
  await page.mouse.move(2, 2);
  await short.focus();
  await note.waitFor();
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
});

test('two places stand side by side, each with its own', async () => {
  await goToPage(4);
  await page.keyboard.press('F8');
  const beside = page.getByRole('region', { name: 'Text beside, the pack' });
  await beside.waitFor();
  await goToPage(14);
  await expect.poll(current).toBe('14');
  await picture(page, 'reading-beside');
  await text().focus();
  await expect.poll(current).toBe('4');
  await page.keyboard.press('F8');
  await beside.waitFor({ state: 'detached' });
});

test('without a voice of its own the computer is told to get one', async () => {
  await page.keyboard.press('F9');
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await bar.getByText('This computer has no English voice of its own').waitFor();
  await bar.getByRole('button', { name: 'Close reading aloud' }).click();
});

test('size, letters, spacing and colours are the reader’s, and the place holds', async () => {
  const printed = await pageOf('Clearing the Backlog');
  await contents().getByRole('button', { name: 'Clearing the Backlog' }).last().click();
  const heading = text().getByRole('heading', { name: 'Clearing the Backlog' });
  const looks = page.getByRole('button', { name: 'Text size and colours' });
  await looks.click();
  // By keyboard to the end of the sizes, where the focus must not be lost: Escape would close nothing.
  const larger = page.getByRole('button', { name: 'Larger text' });
  await larger.focus();
  for (let step = 0; step < textSizes.length; step += 1) await page.keyboard.press('Enter');
  await page.getByText(`${textSizes.at(-1)}%`).waitFor();
  await page.keyboard.press('Escape');
  await larger.waitFor({ state: 'hidden' });
  await looks.click();
  const back = textSizes.length - 1 - (textSizes.indexOf(100) + 4);
  for (let step = 0; step < back; step += 1) await page.getByRole('button', { name: 'Smaller text' }).click();
  for (const name of ['Sepia', 'Book', 'Wider']) await page.getByText(name, { exact: true }).click();
  await page.keyboard.press('Escape');
  expect(await current()).toBe(String(printed));
  await expect.poll(() => below(heading)).toBeLessThan(60);
  await picture(page, 'reading-large-sepia');
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect.poll(() => below(heading)).toBeLessThan(60);
  await picture(page, 'reading-tablet');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('reading goes on where it stopped, as it looked', async () => {
  const kept = await current();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['paper'])).toBeUndefined();
  await openMeeting(page);
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await text().waitFor();
  await expect.poll(current).toBe(kept);
  expect(await page.evaluate(() => document.documentElement.dataset['paper'])).toBe('sepia');
  await page.getByRole('button', { name: 'Text size and colours' }).click();
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Smaller text' }).click();
  for (const name of ['As the window', 'Hyperlegible']) await page.getByText(name, { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Spacing' }).getByText('Usual').click();
  await page.keyboard.press('Escape');
});

test('the text has no fault that axe finds, in any colouring, and at 200 % nothing is lost sideways', async () => {
  expect(await faultsOn(page, 'reading')).toEqual([]);
  expect(refused).toEqual([]);
});
