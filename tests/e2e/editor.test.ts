import { readFileSync } from 'node:fs';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { openSample, saved } from './startApp.ts';

/** Kept from start to start. */
let dataDir: string | undefined;
let app: ElectronApplication;
let page: Page;
/** What the window complained of: the content policy refuses loudly. */
const complaints: string[] = [];

const start = async (): Promise<void> => {
  ({ app, page, dataDir } = await launchApp(dataDir === undefined ? {} : { dataDir }));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 800 });
};

beforeAll(async () => {
  await start();
  await openSample(page);
  await openPaper();
});
afterAll(() => app.close());

const title = 'Highlight report: SEND Improvement Programme';

async function openPaper(): Promise<void> {
  await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await page.getByRole('article').getByRole('textbox').last().waitFor();
}

const text = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
const status = (): Locator => text('Where the programme stands');
const toolbar = (): Locator => page.getByRole('toolbar', { name: 'Text' });

/** Numbers and words of the paragraphs of a text, as they are seen. */
const lines = (box: Locator): Promise<readonly string[]> =>
  box.evaluate((element) =>
    [...element.children].flatMap((child) => {
      if (!(child instanceof HTMLParagraphElement)) return [];
      const number = getComputedStyle(child, '::before').content.replaceAll('"', '');
      return [`${number === 'none' ? '' : number} ${child.textContent}`.trim()];
    }),
  );

/** Puts the cursor behind the words of a paragraph. */
async function toEndOf(box: Locator, words: string): Promise<void> {
  await box.focus();
  await box
    .locator(':scope > p')
    .filter({ hasText: words })
    .last()
    .evaluate((paragraph) => {
      document.getSelection()?.setPosition(paragraph, paragraph.childNodes.length);
    });
  await tellSelection();
}

/** The browser tells the editor of a new selection in a while; a spec's next key may be sooner, which no person's is. */
const tellSelection = (): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('selectionchange')));

/** Empties a text and pastes into it what another program put on the clipboard. */
async function paste(box: Locator, file: string): Promise<void> {
  await box.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await pasteHere(readFileSync(new URL(`../fixtures/pasted/${file}`, import.meta.url), 'utf8'));
}

const pasteHere = (html: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);

describe('writing', () => {
  test('goes on counting: a new paragraph has the number that it will be printed with', async () => {
    await toEndOf(status(), 'Six of the eight workstreams');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The first is written.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The second is written.');
    await expect.poll(() => lines(status())).toContain('1.5 The second is written.');
    await page.keyboard.press('ControlOrMeta+Shift+6');
    await expect.poll(() => lines(status())).toContain('The second is written.');
  });

  test('makes a list, a level within it, and leaves it by Return', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+Shift+7');
    await page.keyboard.type('close the depot;');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('or let it;');
    const list = status().locator('[data-marker="alpha"] > li');
    await expect
      .poll(() => list.locator('[data-marker="roman"] > li').allInnerTexts())
      .toEqual(['or let it;']);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter');
    await page.keyboard.type('After the list.');
    await expect.poll(() => lines(status())).toContain('After the list.');
  });

  test('marks words as strong and makes them a link, refusing what leads nowhere', async () => {
    await saved(page);
    for (let letter = 0; letter < 'list.'.length; letter += 1) {
      await page.keyboard.press('Shift+ArrowLeft');
      await tellSelection();
    }
    await page.keyboard.press('ControlOrMeta+b');
    await expect.poll(() => status().locator('strong').last().innerText()).toBe('list.');
    await page.keyboard.press('ControlOrMeta+k');
    const form = page.getByRole('dialog', { name: 'New link' });
    await form.getByLabel('Address').fill('see above');
    await page.keyboard.press('Enter');
    await form.getByText('A link leads to a web page').waitFor();
    await form.getByLabel('Address').fill('www.gov.uk');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => status().getByTitle('https://www.gov.uk').innerText()).toBe('list.');
  });
});

describe('a live block', () => {
  test('comes by typing a stroke and its name, asks for what it needs, and shows the figures', async () => {
    await toEndOf(status(), 'After the list.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/measure');
    const menu = page.getByRole('listbox', { name: 'Insert' });
    await menu.getByRole('option', { name: /^Measure chart/ }).waitFor();
    expect(await status().getAttribute('aria-activedescendant')).toContain('measureChart');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Measure chart' });
    await form
      .getByLabel('Measure', { exact: true })
      .selectOption({ label: 'Average time to complete a plan' });
    await form.getByRole('button', { name: 'Done' }).click();
    const block = status().locator('[data-live]').filter({ hasText: 'Measure chart' });
    await block.getByText('Average time to complete a plan: the figures').waitFor();
    await block.getByText('44.5').first().waitFor();
  });

  test('is chosen with the arrows and opened by Return; a letter does not write over it', async () => {
    await status().getByText('Measure chart', { exact: true }).click();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Measure chart' });
    await form.getByLabel('Caption').fill('How long a plan takes');
    await page.keyboard.press('Enter');
    await status().getByText('How long a plan takes', { exact: true }).waitFor();
    await page.keyboard.type('Behind it.');
    await expect.poll(() => lines(status())).toContain('Behind it.');
    await status().getByText('How long a plan takes', { exact: true }).waitFor();
  });
});

test('a cross-reference says the present number, and follows it', async () => {
  await toEndOf(status(), 'Behind it.');
  await page.keyboard.type(' See ');
  await page.keyboard.press('ControlOrMeta+Shift+r');
  const picker = page.getByRole('dialog', { name: 'Cross-reference' });
  await picker.getByRole('combobox').fill('first is written');
  await picker
    .getByRole('option')
    .filter({ hasText: '1.4' })
    .filter({ hasText: 'The first is written.' })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const reference = status().locator('[data-reference]').last();
  await expect.poll(() => reference.innerText()).toBe('paragraph 1.4');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Before all others.');
  // What is out of sight is not laid out, and has no inner text then.
  await expect.poll(() => reference.textContent()).toBe('paragraph 1.5');
});

describe('what is pasted', () => {
  const done = (): Locator => text('Done in this period');

  test('from Word keeps headings, lists, tables and links, and loses the rest with a sentence', async () => {
    await paste(done(), 'word.html');
    await page
      .getByText('Left out of what you pasted: 1 picture, 1 comment and 1 tracked deletion.')
      .waitFor();
    const box = done();
    expect(await box.locator('h3').innerText()).toBe('The depot and its cost');
    expect(await lines(box)).toContain(
      'The depot at Northfield is forty years old and its roof cannot be mended. See the guidance on depots. It cost £64,500 to run last year.',
    );
    expect(await box.locator('strong').first().innerText()).toBe('forty years old');
    expect(await box.locator('em').innerText()).toBe('cannot be mended');
    expect(await box.locator('[data-marker="roman"] > li').allInnerTexts()).toEqual([
      'the yard at Eastgate; or',
      'a rented hall;',
    ]);
    expect(await box.locator('[data-marker="alpha"] > li').count()).toBe(3);
    expect(await lines(box)).toContain('2.1 The sale needs the consent of the Secretary of State.');
    expect(await box.locator('tr[data-kind="header"] th').allInnerTexts()).toEqual([
      'Item',
      '2025/26',
      '2026/27',
    ]);
    expect(await box.locator('tr').nth(2).locator('[data-align="number"]').first().innerText()).toBe('(40)');
  });

  test('becomes a table when it comes from Excel, which Tab and the menu go on with', async () => {
    await paste(done(), 'excel.html');
    const table = done().getByRole('table');
    expect(await table.locator('tr').nth(1).locator('td, th').allInnerTexts()).toEqual([
      'Plans issued',
      '1,234',
      '1,301',
    ]);
    await table.getByText('9.1%').click();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Appeals');
    await expect.poll(() => table.locator('tr').count()).toBe(4);
    await toolbar().getByRole('button', { name: 'Table' }).click();
    await page.getByRole('menuitem', { name: 'Add a column after' }).click();
    await expect.poll(() => table.locator('tr').first().locator('td, th').count()).toBe(4);
    await toolbar().getByRole('button', { name: 'Table' }).click();
    await page.getByRole('menuitem', { name: /^Caption, unit/ }).click();
    const form = page.getByRole('dialog', { name: 'Table' });
    await form.getByLabel('Widths of the columns').fill('3, 1');
    await form.getByLabel('Caption').fill('Plans by month');
    await form.getByRole('button', { name: 'Done' }).click();
    await form.getByText('Enter 4 numbers above 0').waitFor();
    await form.getByLabel('Widths of the columns').fill('3, 1, 1, 1');
    await form.getByRole('button', { name: 'Done' }).click();
    await done().getByText('Plans by month').waitFor();
  });

  test('from Outlook and LibreOffice keeps lists within lists, and no link that runs', async () => {
    await paste(done(), 'outlook.html');
    expect(await done().locator('[data-marker="alpha"] [data-marker="roman"] > li').innerText()).toBe(
      'Inner',
    );
    expect(
      await done()
        .locator('[data-link]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('title'))),
    ).toEqual(['mailto:committee@example.org', 'tel:01202000000']);
    await paste(done(), 'libreOffice.html');
    expect(await done().locator('h3, h4').allInnerTexts()).toEqual(['First level', 'Third level']);
    expect(await done().locator('tr[data-kind="header"] th').allInnerTexts()).toEqual(['Ward', 'Homes']);
  });

  test('from the paper itself has ids of its own', async () => {
    await done().click();
    await page.keyboard.press('ControlOrMeta+a');
    const html = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, cancelable: true, bubbles: true }),
      );
      return clipboardData.getData('text/html');
    });
    await toEndOf(done(), 'Strong and emphatic words.');
    await pasteHere(html);
    await expect.poll(() => done().locator('h3').count()).toBe(2);
    const ids = await page
      .locator('[data-block]')
      .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block')));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the toolbar is reached and left by keyboard, and Tab leaves a list after Escape', async () => {
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  await toEndOf(status(), 'Behind it.');
  await page.keyboard.press('Alt+F10');
  expect(await toolbar().evaluate((bar) => bar.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Where the programme stands');
  await status().getByText('close the depot;').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focused()).not.toBe('Where the programme stands');
});

test('nobody is shut out of the editor, its menu and its forms', async () => {
  await toEndOf(status(), 'Behind it.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox', { name: 'Insert' }).waitFor();
  expect(await faultsOn(page, 'editor-menu')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+Shift+r');
  await page.getByRole('dialog', { name: 'Cross-reference' }).waitFor();
  expect(await faultsOn(page, 'editor-reference')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a restart keeps all of it, and the window had nothing to complain of', async () => {
  await saved(page);
  const before = await lines(status());
  await app.close();
  await start();
  await openPaper();
  await expect.poll(() => lines(status())).toEqual(before);
  await status().getByText('How long a plan takes', { exact: true }).waitFor();
  expect(await status().locator('[data-reference]').last().textContent()).toBe('paragraph 1.5');
  expect(complaints).toEqual([]);
});
