import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { launchCommand } from '../host/launchApp.ts';
import { openMeeting, saved, septemberCabinet, startApp, startWithSample } from './startApp.ts';

/** Electron's module is the path of its program, and fetches it where it is missing: asked for only where it is there. */
const electronProgram = async (): Promise<string> =>
  ((await import('electron')) as unknown as { readonly default: string }).default;

test('a second start brings the first window forward and ends', async () => {
  const { app, dataDir } = await startApp();
  const focused = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        if (window === undefined) return resolve(false);
        const focus = window.focus.bind(window);
        window.focus = () => {
          focus();
          resolve(true);
        };
      }),
  );
  await app.evaluate(() => undefined);
  const { program, args, env } = launchCommand({ dataDir });
  const second = spawn(program ?? (await electronProgram()), args, { env, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(await focused).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a window whose process dies comes back where it was, with what was typed', async () => {
  const { app, page } = await startWithSample();
  await openMeeting(page);
  await page.getByLabel('Title of item 1', { exact: true }).fill('Apologies and substitutes');
  await saved(page);
  const window = await app.browserWindow(page);
  await window.evaluate((it) => it.webContents.forcefullyCrashRenderer());
  // The page that Playwright knows has died: the new one is asked through the window.
  const read =
    'document.querySelector("h1")?.innerText + ": " + document.querySelector("main textarea")?.value';
  await expect
    .poll(() => window.evaluate((it, code) => it.webContents.executeJavaScript(code), read).catch(String))
    .toBe(`${septemberCabinet}: Apologies and substitutes`);
});

test('the window opens where it was closed', async () => {
  const first = await startApp();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 900, height: 650 });
  });
  await first.app.close();

  const second = await startApp({ dataDir: first.dataDir });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toEqual({ x: 60, y: 70, width: 900, height: 650 });
});

test('a data folder that cannot be made is told in a sentence, and nothing opens', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-no-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const { program, args, env } = launchCommand({ dataDir: join(folder, 'file', 'data') });
  const child = spawn(program ?? (await electronProgram()), args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(await said).toMatch(/data folder cannot be made \(ENOTDIR\)\. Start Tabled with --data-dir/);
});
