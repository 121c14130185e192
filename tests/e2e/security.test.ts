import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WindowApi } from '../../shared/api.ts';
import { type LaunchedApp, launchApp } from '../host/launchApp.ts';
import { recordShell } from '../host/recordShell.ts';
import { openSample } from './startApp.ts';

/** The page's own `window.api`, called past all types as hostile code would. */
const call = (page: Page, channel: string, argument?: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, value]) => {
      const { api } = window as unknown as {
        api: { invoke(channel: unknown, value: unknown): Promise<unknown> };
      };
      return api.invoke(name, value).catch((error: unknown) => String(error));
    },
    [channel, argument] as const,
  );

describe('the window', () => {
  let launched: LaunchedApp;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    launched = await launchApp();
    ({ app, page } = launched);
    await openSample(page);
  });
  afterAll(() => app.close());

  test('gives its page two functions and nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => {
      const { api } = window as unknown as { api: WindowApi };
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
      return {
        api: Object.keys(api).sort(),
        frozen: Object.isFrozen(api),
        found: names.filter((name) => name in window),
      };
    });
    expect(seen).toEqual({ api: ['invoke', 'on'], frozen: true, found: [] });
  });

  test('hands no event object of Electron to those who listen', async () => {
    const heard = page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const { api } = window as unknown as { api: WindowApi };
          const stop = api.on('command', (...values: unknown[]) => {
            stop();
            resolve(values);
          });
        }),
    );
    // An answer from the main process comes after the subscription.
    await call(page, 'openLibrary');
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-to-meetings')?.click());
    expect(await heard).toEqual([{ name: 'goToMeetings' }]);
  });

  test('runs no script and no style that is written into the page', async () => {
    const refused = await page.evaluate(async () => {
      const told: string[] = [];
      const two = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          told.push(event.effectiveDirective);
          if (told.length === 2) resolve();
        });
      });
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const image = document.createElement('img');
      image.src = 'https://example.org/pixel.png';
      document.body.append(style, image);
      await two;
      style.remove();
      image.remove();
      return told.sort();
    });
    expect(refused).toEqual(['img-src', 'style-src-elem']);
  });

  test('evaluates no text as code', async () => {
    const tried = await page.evaluate(async () => {
      // The debugger's own evaluation may use eval; what runs after it may not.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      try {
        return String(window.eval('1'));
      } catch (error) {
        return error instanceof Error ? error.name : 'no error';
      }
    });
    expect(tried).toBe('EvalError');
  });

  test('makes no HTML of a text, but through the policy of the preview', async () => {
    const tried = await page.evaluate(() => {
      const place = document.createElement('div');
      try {
        place.innerHTML = '<b>bold</b>';
      } catch (error) {
        return error instanceof TypeError ? 'TypeError' : 'another error';
      }
      return place.innerHTML;
    });
    expect(tried).toBe('TypeError');
  });

  test('connects to nothing', async () => {
    const tried = await page.evaluate(async () => {
      const refusal = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const answer = await fetch('https://example.org/').then(
        () => 'came through',
        () => 'refused',
      );
      return [answer, await refusal];
    });
    expect(tried).toEqual(['refused', 'connect-src']);
  });

  test('sends no request out, even from a page without a content policy', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const other = await openOther(app);
    const answered = await other.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      `http://127.0.0.1:${port}/`,
    );
    await closeOther(app);
    server.close();
    expect({ answered, requests }).toEqual({ answered: false, requests: 0 });
  });

  test('asks for no permission that it gets', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  test('navigates nowhere, not even to itself', async () => {
    const prevented = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<boolean>((resolve) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.webContents.once('will-navigate', (event) => resolve(event.defaultPrevented));
        }),
    );
    // An answer from the main process comes after the listener.
    await app.evaluate(() => undefined);
    await page.evaluate(() => {
      location.search = '?again';
    });
    expect(await prevented).toBe(true);
    await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  });

  test('opens no other window', async () => {
    await page.evaluate(() => void window.open('index.html'));
    // What the page asks for is decided in order: when this is answered, so is the window.
    await call(page, 'openLibrary');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await expect.poll(() => app.windows().length).toBe(1);
  });

  test('serves no file from outside its bundle', async () => {
    await openOther(app);
    const loaded: string[] = [];
    for (const path of ['index.html', '..%2fmain.js', '..%2f..%2f..%2fpackage.json', 'no.js'])
      loaded.push(await loadInNewest(app, `app://tabled/${path}`));
    await closeOther(app);
    const missing = expect.stringContaining('ERR_HTTP_RESPONSE_CODE_FAILURE') as string;
    expect(loaded).toEqual(['loaded', missing, missing, missing]);
  });

  describe('its door', () => {
    const refused = { ok: false, problem: { kind: 'invalid' } };

    test.each([
      ['exportPack', { meetingId: 'x', source: 'working', order: { edition: 'public', format: 'pdf' } }],
      [
        'exportPack',
        {
          meetingId: '01890a5d-ac96-774b-bcce-b302099a8057',
          source: 'working',
          order: { edition: 'public', format: 'exe' },
        },
      ],
      ['createLibrary', { sample: true, file: '/tmp/elsewhere' }],
      ['save', { kind: 'nonsense', row: '{}' }],
      ['save', { kind: 'decision', row: '{}' }],
      ['save', { kind: 'meeting', row: '{"id":"x"}' }],
      ['save', { kind: 'meeting', row: '{"id":' }],
      ['save', { kind: 'meeting', row: { id: 'x' } }],
      ['openLibrary', { file: '/etc/passwd' }],
      ['cancelExport', { exportId: 'x'.repeat(100) }],
      ['showInFolder', ['/etc/passwd']],
    ])('refuses %s with %j', async (channel, argument) => {
      expect(await call(page, channel, argument)).toMatchObject(refused);
    });

    test('knows no other channel', async () => {
      expect(await call(page, 'readFile', '/etc/passwd')).toContain('Tabled has no channel "readFile"');
    });

    test('shows no file in its folder that was not exported', async () => {
      const asked = await recordShell(app);
      expect(await call(page, 'showInFolder', { file: '/etc/passwd' })).toMatchObject(refused);
      expect(await asked()).toEqual([]);
    });

    test('answers no page but the app’s own', async () => {
      const other = await openOther(app);
      const answer = await call(other, 'openLibrary');
      await closeOther(app);
      expect(answer).toMatchObject(refused);
      expect(await call(page, 'openLibrary')).toMatchObject({ ok: true });
    });

    test('logs what was refused without the words of a paper', async () => {
      const secret = 'Councillor A Member’s private address';
      await call(page, 'save', { kind: 'nonsense', row: JSON.stringify({ title: secret }) });
      const log = join(launched.dataDir, 'logs', 'tabled.log');
      await expect.poll(() => readFileSync(log, 'utf8')).toContain('save refused');
      expect(readFileSync(log, 'utf8')).not.toContain('private address');
    });
  });
});

/** A second window with the app's own preload script, on a page that is not the app's and has no content policy. */
async function openOther(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${electronApp.getAppPath()}/out/app/preload.cjs`,
        sandbox: true,
        contextIsolation: true,
      },
    });
    await other.loadURL('data:text/html,<title>Other</title>');
  });
  const other = await opened;
  // Playwright may still see the empty page that stood there before.
  await expect.poll(() => other.title().catch(() => '')).toBe('Other');
  return other;
}

const loadInNewest = (app: ElectronApplication, address: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, url) => {
    const newest = BrowserWindow.getAllWindows().sort((a, b) => b.id - a.id)[0];
    if (newest === undefined) return 'no window';
    return newest.loadURL(url).then(
      () => 'loaded',
      (error: Error) => error.message,
    );
  }, address);

const closeOther = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const [newest, first] = BrowserWindow.getAllWindows().sort((a, b) => b.id - a.id);
    if (first !== undefined) newest?.destroy();
  });
