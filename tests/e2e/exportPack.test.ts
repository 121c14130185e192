import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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
        Reflect.set(globalThis, 'forks', Number(Reflect.get(globalThis, 'forks') ?? 0) + 1);
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

  test('by the menu', async () => {
    const file = join(folder, 'menu.pdf');
    await answerSaveDialog(app, file);
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-pdf')?.click());
    await exported('menu.pdf');
    expect(readFileSync(file, 'utf8').slice(0, 5)).toBe('%PDF-');
  });

  const dialog = () => page.getByRole('dialog', { name: 'Export the pack' });
  const outcome = () => dialog().getByRole('region', { name: 'What will be made' });
  const choose = (label: string) => dialog().getByText(label, { exact: true }).click();
  const make = () => dialog().getByRole('button', { name: 'Export …' }).click();

  /** Makes a file of the form with the dialog, whose other choices are those of the time before. */
  const exportAs = async (form: string, file: string): Promise<void> => {
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Other exports …' }).click();
    await choose('The public');
    await choose(form);
    await make();
    await exported(basename(file));
  };

  test('as the dialog says, which is for the public until something else is chosen', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+e');
    await dialog().waitFor();
    await expect
      .poll(() => outcome().innerText())
      .toContain('One PDF document of the whole pack, for the public.');
    await choose('Large print readers');
    await dialog().getByLabel('Size of large print').selectOption('22 points');
    expect(await outcome().innerText()).toContain('in large print of 22 points');
    const file = join(folder, 'large.pdf');
    await answerSaveDialog(app, file);
    await make();
    await exported('large.pdf');
    expect((await readPdf(file)).pages[0]?.text).toContain('main pack page 1');
  });

  test('in large print for a member, with the main pack’s numbers', async () => {
    const file = join(folder, 'large-member.pdf');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Other exports …' }).click();
    await choose('Members');
    await dialog().getByText('In large print, with the main pack’s page numbers').click();
    await dialog().getByLabel('Readers', { exact: true }).fill('Chair of Scrutiny');
    expect(await outcome().innerText()).toContain('in large print of 22 points, for Chair of Scrutiny');
    await make();
    await exported('large-member.pdf');
    const [cover] = (await readPdf(file)).pages;
    expect(cover?.text).toContain('main pack page 1');
    expect(cover?.text).toContain('Chair of Scrutiny');
  });

  test.each([
    ['Web page', 'a.html', '<!doctype html>'],
    ['Word document', 'a.docx', 'PK'],
    ['Braille file', 'a.brf', '#A '],
  ])('as a %s', async (form, name, beginning) => {
    const file = join(folder, name);
    await exportAs(form, file);
    expect(readFileSync(file, 'utf8').slice(0, beginning.length)).toBe(beginning);
    expect(readFileSync(file).length).toBeGreaterThan(1000);
  });

  test('with the choices of the last time, and a page range that is refused beside its field', async () => {
    const file = join(folder, 'pages.pdf');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Other exports …' }).click();
    await choose('PDF document');
    await choose('Large print readers');
    expect(await dialog().getByLabel('Size of large print').inputValue()).toBe('22');
    await choose('The public');
    await choose('Some pages');
    await dialog().getByLabel('From page').fill('3');
    await dialog().getByLabel('to page').fill('2');
    await dialog().getByText('The last page comes before the first.').waitFor();
    await choose('Web page');
    await dialog().getByText('Only a PDF has pages to choose from.').waitFor();
    await choose('PDF document');
    await dialog().getByLabel('to page').fill('4');
    await make();
    expect(await exported('pages.pdf')).toContain('2 pages');
  });

  test('as a zip for members, whose copies open with a passphrase that will do', async () => {
    const file = join(folder, 'members.zip');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Other exports …' }).click();
    await choose('The whole pack');
    await choose('Members');
    await choose('All forms in a zip');
    await dialog().getByLabel('Readers', { exact: true }).fill('Leader of the Council\nChair of Scrutiny');
    await make();
    await dialog().getByText('Members’ copies go into a zip only with a passphrase.').waitFor();
    const passphrase = dialog().getByLabel('Passphrase', { exact: true });
    await expect.poll(() => passphrase.evaluate((field) => field === document.activeElement)).toBe(true);
    await passphrase.fill('27/09/2023');
    await make();
    await dialog()
      .getByText(/^Digits alone are found in minutes/)
      .waitFor();
    await passphrase.fill('otter anvil brisk');
    await dialog().getByLabel('Passphrase again').fill('otter anvil brick');
    await make();
    await dialog().getByText('The two are not the same: write it again.').waitFor();
    await dialog().getByLabel('Passphrase again').fill('otter anvil brisk');
    expect(await outcome().innerText()).toContain('2 members’ copies');
    await make();
    await exported('members.zip');
    const names =
      readFileSync(file)
        .toString('latin1')
        .match(/members\/[\w-]+\.pdf/g) ?? [];
    expect([...new Set(names)].map((name) => name.replace(/.*-copy/, 'copy'))).toEqual([
      'copy-1-leader-of-the-council.pdf',
      'copy-2-chair-of-scrutiny.pdf',
    ]);
    expect(existsSync(file)).toBe(true);

    await page.getByRole('button', { name: 'Other exports …' }).click();
    expect(await dialog().getByLabel('Readers', { exact: true }).inputValue()).toContain('Chair of Scrutiny');
    expect(await passphrase.inputValue()).toBe('');
    await choose('The public');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('as it was published, where that version is on the screen', async () => {
    const [working, published] = [join(folder, 'working.txt'), join(folder, 'published.txt')];
    await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
    await page
      .getByRole('region', { name: 'Preview of the pack' })
      .getByText('Apologies and substitutes')
      .first()
      .waitFor();
    await exportAs('Plain text file', working);
    await page.getByRole('button', { name: 'Published, version 1' }).click();
    await exportAs('Plain text file', published);
    await page.getByRole('button', { name: 'Working copy' }).click();
    expect(readFileSync(working, 'utf8')).toContain('Apologies and substitutes');
    expect(readFileSync(published, 'utf8')).not.toContain('Apologies and substitutes');
  });

  test('or not, when the dialog for the file is closed: then the choices still stand', async () => {
    await answerSaveDialog(app, null);
    await page.getByRole('button', { name: 'Other exports …' }).click();
    await choose('The archive');
    await make();
    await expect.poll(() => dialog().getByRole('button', { name: 'Export …' }).isEnabled()).toBe(true);
    expect(await outcome().innerText()).toContain('for the archive');
    await page.keyboard.press('Escape');
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

  test('by the process that made the one before', async () => {
    const forks = () => app.evaluate(() => Number(Reflect.get(globalThis, 'forks')));
    const before = await forks();
    for (const name of ['one.pdf', 'two.pdf']) {
      await answerSaveDialog(app, join(folder, name));
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await exported(name);
    }
    expect(await forks()).toBe(before);
    // Not byte for byte: each says to the second when it was put together.
    const [one, two] = await Promise.all(
      ['one.pdf', 'two.pdf'].map(async (name) => readPdf(join(folder, name))),
    );
    expect(two!.pages.length).toBeGreaterThan(1);
    expect(two!.pages).toEqual(one!.pages);
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
    await exportAs('Web page', file);
    expect(await exported('pack.html')).toBe('Exported pack.html');
  });
});
