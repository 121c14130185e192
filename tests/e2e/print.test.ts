import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { readPdf } from '../tools/pdf.ts';
import { openMeeting, openSample } from './startApp.ts';

/** Gives what is printed to a file instead of a printer; `why` is what the printer has against it. */
async function printerThat(app: ElectronApplication, file: string, why = ''): Promise<void> {
  await app.evaluate(
    ({ app: electronApp }, { to, problem }) => {
      const write = process.getBuiltinModule('node:fs').writeFileSync;
      electronApp.once('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => {
          const toFile = async (): Promise<void> => {
            write(to, await contents.printToPDF({}));
            done?.(problem === '', problem);
          };
          void toFile();
        };
      });
    },
    { to: file, problem: why },
  );
}

describe('the pack on screen is printed', () => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    ({ app, page } = await launchApp());
    await openSample(page);
  });
  afterAll(() => app.close());

  const windows = (): Promise<number> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  test('by the shortcut: the pack alone, without the window around it, and no window stays', async () => {
    await openMeeting(page);
    const file = join(temporaryFolder(), 'printed.pdf');
    await printerThat(app, file);
    await page.keyboard.press('ControlOrMeta+p');
    await expect.poll(windows).toBe(2);
    await expect.poll(windows).toBe(1);
    const { pages } = await readPdf(file);
    const text = pages.map((each) => each.text).join(' ');
    expect(pages.length).toBeGreaterThan(3);
    expect(text).toContain('Apologies');
    expect(text).not.toContain('Add to the agenda');
  });

  test('and what the printer has against it is said, but not that somebody closed the dialog', async () => {
    await openMeeting(page);
    const print = (): Promise<void> =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('print')?.click());
    const alert = page.getByRole('alert').filter({ hasText: 'could not be printed' });
    await printerThat(app, join(temporaryFolder(), 'cancelled.pdf'), 'Print job canceled');
    await print();
    await expect.poll(windows).toBe(2);
    await expect.poll(windows).toBe(1);
    expect(await alert.count()).toBe(0);
    await printerThat(app, join(temporaryFolder(), 'failed.pdf'), 'Print job failed');
    await print();
    await alert.waitFor();
    expect(await alert.innerText()).toContain('export the pack as PDF');
  });
});
