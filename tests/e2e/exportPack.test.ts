import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { recordShell } from '../host/recordShell.ts';
import { readPdf } from '../tools/pdf.ts';
import { answerSaveDialog, openMeeting, openSample } from './startApp.ts';

describe('a pack is exported', () => {
  let app: ElectronApplication;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    ({ app, page } = await launchApp());
    // A process that makes files may die of what it is asked next, be it new or kept from the export before.
    await app.evaluate(({ utilityProcess }) => {
      const fork = utilityProcess.fork;
      utilityProcess.fork = (...args) => {
        const child = fork(...args);
        const send = child.postMessage.bind(child);
        child.postMessage = (message) => {
          if (Reflect.get(globalThis, 'nextDies') === true) child.kill();
          Reflect.set(globalThis, 'nextDies', false);
          send(message);
        };
        return child;
      };
    });
    await openSample(page);
    await openMeeting(page);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    folder = temporaryFolder();
    const close = page.getByRole('button', { name: 'Close the message' });
    if (await close.isVisible()) await close.click();
  });

  /** Waits for the words that end an export. */
  const exported = async (name: string): Promise<string> => {
    const note = page.getByText(`Exported ${name}`);
    await note.waitFor();
    return note.innerText();
  };

  test('as PDF by the button, with its pages counted, and shown in its folder', async () => {
    const file = join(folder, 'pack.pdf');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    const words = await exported('pack.pdf');
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const { pages } = await readPdf(file);
    expect(pages.length).toBeGreaterThan(3);
    expect(words).toContain(`${pages.length} pages`);

    const asked = await recordShell(app);
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(asked).toEqual([`show ${file}`]);
  });

  test.each([
    ['export-pdf', 'menu.pdf', '%PDF-'],
    ['export-html', 'menu.html', '<!doctype html>'],
    ['export-text', 'menu.txt', ''],
    ['export-word', 'menu.docx', 'PK'],
    ['export-braille', 'menu.brf', '#A '],
  ])('by the menu entry %s', async (id, name, beginning) => {
    const file = join(folder, name);
    await answerSaveDialog(app, file);
    await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
    await exported(name);
    expect(readFileSync(file, 'utf8').slice(0, beginning.length)).toBe(beginning);
    expect(readFileSync(file).length).toBeGreaterThan(1000);
  });

  test('in the edition that is chosen, and for the public until another is', async () => {
    const edition = page.getByLabel('Edition', { exact: true });
    expect(await edition.inputValue()).toBe('public');
    await edition.selectOption('For the public, in large print');
    const file = join(folder, 'large.pdf');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await exported('large.pdf');
    expect((await readPdf(file)).pages[0]?.text).toContain('main pack page 1');
    await edition.selectOption('For the public');
  });

  test('as it was published, where that version is on the screen', async () => {
    const [working, published] = [join(folder, 'working.txt'), join(folder, 'published.txt')];
    await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
    await page
      .getByRole('region', { name: 'Preview of the pack' })
      .getByText('Apologies and substitutes')
      .first()
      .waitFor();
    await answerSaveDialog(app, working);
    await page.getByRole('button', { name: 'Export text' }).click();
    await exported('working.txt');
    await page.getByRole('button', { name: 'Published, version 1' }).click();
    await answerSaveDialog(app, published);
    await page.getByRole('button', { name: 'Export text' }).click();
    await exported('published.txt');
    await page.getByRole('button', { name: 'Working copy' }).click();
    expect(readFileSync(working, 'utf8')).toContain('Apologies and substitutes');
    expect(readFileSync(published, 'utf8')).not.toContain('Apologies and substitutes');
  });

  test('or not, when the dialog is closed', async () => {
    await answerSaveDialog(app, null);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Export PDF' }).isEnabled()).toBe(true);
    expect(await page.getByText(/^Exported/).count()).toBe(0);
  });

  test('or not, when it is cancelled: then no file is left', async () => {
    const file = join(folder, 'cancelled.pdf');
    await answerSaveDialog(app, file);
    // Pressed as soon as it is there, because the whole pack takes no second.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll('button')].find(
          (button) => button.innerText === 'Cancel',
        );
        if (cancel === undefined) return;
        watch.disconnect();
        cancel.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: 'Export PDF' }).isEnabled()).toBe(true);
    expect(await page.getByText(/^Exported/).count()).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('or not, when the folder is gone: the sentence says so', async () => {
    const file = join(folder, 'missing', 'pack.pdf');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page
      .getByRole('alert')
      .getByText(/folder does not exist: choose another folder/)
      .waitFor();
    expect(existsSync(file)).toBe(false);
  });

  test('and when its process dies, the person is told and the app goes on', async () => {
    const file = join(folder, 'pack.html');
    await answerSaveDialog(app, file);
    await app.evaluate(() => void Reflect.set(globalThis, 'nextDies', true));
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page
      .getByRole('alert')
      .getByText(/could not be made, and none was written/)
      .waitFor();
    await page.getByRole('button', { name: 'Close the message' }).click();
    await page.getByRole('button', { name: 'Export HTML' }).click();
    expect(await exported('pack.html')).toBe('Exported pack.html');
  });
});
