import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { LaunchedApp, LaunchOptions } from './launchApp.ts';
import { hostInUse, launchApp, launchCommand } from './launchApp.ts';
import { recordShell } from './recordShell.ts';

const main = fileURLToPath(new URL('fixture/main.js', import.meta.url));

/** What the fixture app notes, and what its preload exposes. */
interface Fixture {
  calls: { url: string; origin: string; isTop: boolean; isMain: boolean }[];
  navigations: string[];
  opened: string[];
  secondStarts: string[];
  clicks: string[];
  crashes: string[];
}
interface FixtureApi {
  invoke(channel: string, value?: unknown): Promise<never>;
  onPong(listener: (value: unknown) => void): () => void;
  ping(value: unknown): void;
  add(a: number, b: number): number;
  refuse(): void;
  describe(): { node: string; process: string[]; pageGlobal: string; polluted: boolean };
  list: { numbers: number[] };
}
declare global {
  var fixture: Fixture;
  var forkWorker: () => Electron.UtilityProcess;
  var api: FixtureApi;
  var inlineScriptRan: boolean | undefined;
  var atStart: { api: string; names: string };
}

const seen = (app: ElectronApplication): Promise<Fixture> => app.evaluate(() => globalThis.fixture);

/** Waits for what comes by itself, on a busy machine too. */
function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000 });
}

/** A started fixture app that the test need not close. */
async function launch(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp({ main, ...options });
  onTestFinished(async () => {
    await launched.app.close().catch(() => undefined);
    rmSync(launched.dataDir, { recursive: true, force: true });
  });
  return launched;
}

/** Processes whose command line names the app's data folder, or that belong to the launcher's process group. */
function processesOf(group: number, dataDir: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const [state, , processGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .split(') ')
          .at(-1)!
          .split(' ');
        const isOurs = Number(processGroup) === group || command.includes(dataDir);
        return isOurs && state !== 'Z' ? [`${pid} ${command}`] : [];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}

test('keeps secrets as the key store of a system does, and has none where the machine has none', async () => {
  const keyring = join(mkdtempSync(join(tmpdir(), 'keyring-')), 'secret');
  onTestFinished(() => rmSync(dirname(keyring), { recursive: true, force: true }));
  const env = { HOST_KEYRING: keyring };
  const first = await launch({ env });
  const secret = await first.app.evaluate(async ({ safeStorage }) => {
    const encrypted = await safeStorage.encryptStringAsync('words that nobody reads');
    return {
      available: [safeStorage.isEncryptionAvailable(), await safeStorage.isAsyncEncryptionAvailable()],
      backend: safeStorage.getSelectedStorageBackend(),
      encrypted: encrypted.toString('base64'),
    };
  });
  expect(secret).toMatchObject({ available: [true, true], backend: 'gnome_libsecret' });
  expect(Buffer.from(secret.encrypted, 'base64').toString('latin1')).not.toContain('nobody');
  await first.app.close();
  // The same person's next start reads it; a machine without the keyring does not.
  const read = ({ safeStorage }: typeof Electron.CrossProcessExports, encrypted: string) =>
    safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64')).then(
      ({ result }) => result,
      () => 'refused',
    );
  const second = await launch({ env });
  expect(await second.app.evaluate(read, secret.encrypted)).toBe('words that nobody reads');
  await second.app.close();
  const without = await launch();
  expect(
    await without.app.evaluate(async ({ safeStorage }) => [
      await safeStorage.isAsyncEncryptionAvailable(),
      safeStorage.getSelectedStorageBackend(),
    ]),
  ).toEqual([false, 'basic_text']);
  expect(await without.app.evaluate(read, secret.encrypted)).toBe('refused');
});

test(`says which host runs the specs: ${hostInUse()}`, () => {
  expect(hostInUse()).toBe(existsSync('node_modules/electron/path.txt') ? 'electron' : 'chromium');
});

describe('with one running app', () => {
  let app: ElectronApplication;
  let page: Page;
  let launched: LaunchedApp;

  beforeAll(async () => {
    launched = await launchApp({ main });
    ({ app, page } = launched);
  });
  afterAll(async () => {
    await app.close();
    rmSync(launched.dataDir, { recursive: true, force: true });
  });

  test('the window opens with the size that the app asked for', async () => {
    const window = await app.browserWindow(page);
    expect(await window.evaluate((it) => [it.getContentBounds().width, it.webContents.getURL()])).toEqual([
      900,
      'app://fixture/index.html',
    ]);
    expect(await page.evaluate(() => innerWidth)).toBe(900);
    expect(await page.title()).toBe('Fixture');
  });

  test('a call carries structured clones both ways', async () => {
    const types = await page.evaluate(async () => {
      const cyclic: { self?: unknown } = {};
      cyclic.self = cyclic;
      const sent = {
        date: new Date(86_400_000),
        bytes: new Uint8Array([0, 127, 255]),
        error: new TypeError('no'),
        map: new Map([['a', new Set([1])]]),
        nothing: undefined,
        big: 2n ** 70n,
        minusZero: -0,
        pattern: /a\/b/giu,
        text: 'Ŵ € 𝔘 \u0000 "',
        instance: new (class Point {
          x = 1;
        })(),
        cyclic,
      };
      const got: typeof sent = await api.invoke('echo', sent);
      return [
        got.date instanceof Date && got.date.getTime() === 86_400_000,
        got.bytes instanceof Uint8Array && got.bytes.join() === '0,127,255',
        got.error instanceof TypeError && got.error.message === 'no',
        got.map.get('a')?.has(1),
        'nothing' in got && got.nothing === undefined,
        got.big === 2n ** 70n,
        Object.is(got.minusZero, -0),
        String(got.pattern) === '/a\\/b/giu',
        got.text === sent.text,
        Object.getPrototypeOf(got.instance) === Object.prototype && got.instance.x === 1,
        got.cyclic.self === got.cyclic,
      ];
    });
    expect(types).toEqual(types.map(() => true));
  });

  test('a call tells the app which frame asked', async () => {
    await page.evaluate(() => api.invoke('echo'));
    expect((await seen(app)).calls.at(-1)).toEqual({
      url: 'app://fixture/index.html',
      origin: 'app://fixture',
      isTop: true,
      isMain: true,
    });
  });

  test('a failing handler, a missing one and an answer that cannot be cloned reject with the words of Electron', async () => {
    const messages = await page.evaluate(() =>
      Promise.all(
        ['fail', 'missing', 'uncloneable'].map((channel) =>
          api
            .invoke(channel)
            .catch((error: unknown) => (error instanceof Error ? error.message : 'no error')),
        ),
      ),
    );
    expect(messages[0]).toBe("Error invoking remote method 'fail': TypeError: the ledger is shut");
    expect(messages[1]).toBe(
      "Error invoking remote method 'missing': Error: No handler registered for 'missing'",
    );
    expect(messages[2]).toContain('could not be cloned');
  });

  test('a function cannot be sent', async () => {
    const answer = await page.evaluate(() =>
      api.invoke('echo', () => 1).catch((error: unknown) => String(error)),
    );
    expect(answer).toContain('could not be cloned');
  });

  test('events reach the page in their order until it stops listening', async () => {
    const heard = await page.evaluate(async () => {
      const values: unknown[] = [];
      const three = new Promise<void>((resolve) => {
        const stop = api.onPong((value) => {
          values.push(value);
          if (values.length < 3) return;
          stop();
          resolve();
        });
      });
      for (const value of [1, { two: new Date(2) }, [3], 'after the end']) api.ping(value);
      await three;
      // An answer after the last event: whatever was under way has come.
      await api.invoke('echo');
      return values.map((value) => JSON.stringify(value));
    });
    expect(heard).toEqual(['1', '{"two":"1970-01-01T00:00:00.002Z"}', '[3]']);
  });

  test('what the preload exposes is called at once, throws, and cannot be changed', async () => {
    const answers = await page.evaluate(() => {
      const attempt = (action: () => unknown): string => {
        try {
          return String(action());
        } catch (error) {
          return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
        }
      };
      return [
        attempt(() => api.add(2, 3)),
        attempt(() => api.refuse()),
        attempt(() => Object.isFrozen(api) && Object.isFrozen(api.list.numbers)),
        attempt(() => Object.getOwnPropertyDescriptor(window, 'api')?.writable),
      ];
    });
    expect(answers).toEqual(['5', 'RangeError: refused in the preload', 'true', 'false']);
  });

  test('the page sees nothing of Node or of Electron, from its first script on', async () => {
    expect(await page.evaluate(() => atStart)).toEqual({
      api: 'object',
      names: 'undefined,undefined,undefined,undefined,undefined',
    });
    const source = await page.evaluate(() => String(api.add));
    expect(source).not.toContain('ipcRenderer');
  });

  test('the preload sees no Node and nothing of what the page does to its own world', async () => {
    await page.evaluate(() => {
      Object.assign(Object.prototype, { polluted: true });
      Object.assign(Array.prototype, { map: () => ['stolen'] });
    });
    const described = await page.evaluate(() => api.describe());
    expect(described.node).toMatch(/module not found/);
    expect(described.process).not.toContain('binding');
    expect(described.pageGlobal).toBe('undefined');
    expect(described.polluted).toBe(true);
    await page.reload();
  });

  test('a key that names the prototype changes none', async () => {
    const isOwn = await page.evaluate(async () => {
      const got = await api.invoke('echo', JSON.parse('{"__proto__": {"polluted": true}}'));
      return [Object.hasOwn(got, '__proto__'), 'polluted' in {}];
    });
    expect(isOwn).toEqual([true, false]);
    expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  });

  test('the content security policy that the app sends is enforced', async () => {
    expect(await page.evaluate(() => globalThis.inlineScriptRan)).toBe(undefined);
    const evaluated = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineScriptRan = true';
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      document.body.append(script);
      return [await refused, globalThis.inlineScriptRan];
    });
    expect(evaluated).toEqual(['script-src-elem', undefined]);
  });

  test('the scheme answers with what the app chose to serve, and with nothing else', async () => {
    const status = (path: string): Promise<number | string> =>
      page.evaluate((url) => fetch(url).then((it) => it.status, String), path);
    expect(await status('page.js')).toBe(200);
    expect(await status('../../package.json')).toBe(403);
    expect(await status('%2e%2e%2fpackage.json')).toBe(403);
  });

  test('no request leaves the computer', async () => {
    const failed = await page.evaluate(() =>
      Promise.all(
        ['https://example.org/', 'http://203.0.113.1/', 'file:///etc/hostname'].map((url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => 'came through',
            (error: unknown) => String(error),
          ),
        ),
      ),
    );
    expect(failed).toEqual(failed.map(() => 'TypeError: Failed to fetch'));
  });

  test('permissions are what the handlers of the app answer', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied']);
  });

  test('a new window is put before the app, which denies it', async () => {
    // Before any navigation that is called off: for a moment after one, Chromium lets no click through to the page.
    await page.locator('#new').click();
    await page.evaluate(() => void window.open('https://example.org/script'));
    await eventually(async () => (await seen(app)).opened).toEqual([
      'https://example.org/new',
      'https://example.org/script',
    ]);
    await eventually(() => app.windows().length).toBe(1);
    expect(app.windows()).toEqual([page]);
  });

  test('a link, a script and a redirect do not take the page elsewhere, because the app refuses', async () => {
    await page.locator('#away').click();
    await eventually(async () => (await seen(app)).navigations).toContain(
      'will-navigate https://example.org/',
    );
    await page.locator('#own').click();
    await eventually(async () => (await seen(app)).navigations).toContain(
      'will-navigate app://fixture/index.html?again',
    );
    await page.evaluate(() => {
      location.hash = 'within';
    });
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Fixture');
    const window = await app.browserWindow(page);
    const address = (): Promise<string> => window.evaluate((it) => it.webContents.getURL());
    await eventually(address).toBe('app://fixture/index.html#within');
    const loading = window.evaluate((it) =>
      it.webContents.loadURL('app://fixture/moved.html').catch((error: Error) => error.message),
    );
    expect(await loading).toContain('ERR_ABORTED');
    expect((await seen(app)).navigations).toContain('will-redirect https://example.org/');
    expect(await address()).toBe('app://fixture/index.html#within');
  });

  test('a menu item is clicked by its id', async () => {
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export')?.click());
    expect((await seen(app)).clicks).toEqual(['export']);
  });

  test('a dialog answers what the spec puts in its place, and is closed by default', async () => {
    expect(await page.evaluate(() => api.invoke('save'))).toBe('');
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: '/papers/agenda.pdf' });
    });
    expect(await page.evaluate(() => api.invoke('save'))).toBe('/papers/agenda.pdf');
  });

  test('what the app asks of the desktop is recorded', async () => {
    const asked = await recordShell(app);
    await page.evaluate(() => api.invoke('reveal', '/papers/agenda.pdf'));
    expect(await asked()).toEqual(['show /papers/agenda.pdf']);
  });

  test('a utility process talks both ways and ends by itself or by force', async () => {
    const told = await app.evaluate(async () => {
      const worker = globalThis.forkWorker();
      const answer = await new Promise<{ doubled: number[]; at: Date }>((resolve) => {
        worker.once('message', resolve);
        worker.postMessage([1, 2]);
      });
      const ran = worker.pid !== undefined;
      const exited = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('stop');
      return [answer.doubled, answer.at instanceof Date, ran, await exited, worker.pid];
    });
    expect(told).toEqual([[2, 4], true, true, 7, undefined]);
    const killed = await app.evaluate(async () => {
      const worker = globalThis.forkWorker();
      await new Promise<void>((resolve) => worker.once('spawn', resolve));
      const exited = new Promise((resolve) => worker.once('exit', resolve));
      const agreed = worker.kill();
      return [agreed, (await exited) !== 0, worker.kill()];
    });
    expect(killed).toEqual([true, true, false]);
  });

  test('a second start tells the first and leaves', () => {
    const { program, args, env } = launchCommand({ main, args: ['--open=pack'], dataDir: launched.dataDir });
    const second = spawnSync(program, args, { env, timeout: 20_000 });
    expect(second.status).toBe(0);
    return eventually(async () => (await seen(app)).secondStarts).toEqual(['--open=pack']);
  });

  test('zoom lays the page out in a smaller viewport', async () => {
    const window = await app.browserWindow(page);
    await window.evaluate((it) => it.webContents.setZoomFactor(2));
    await eventually(() => page.evaluate(() => innerWidth)).toBe(450);
    await window.evaluate((it) => it.webContents.setZoomFactor(1));
    await eventually(() => page.evaluate(() => innerWidth)).toBe(900);
    expect(await window.evaluate((it) => it.webContents.getZoomFactor())).toBe(1);
  });
});

test('without its guards the app lets a request, a window and a navigation out, and the host shows it', async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html');
    response.end('<h1>Elsewhere</h1>');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { app, page } = await launch({ args: ['--unguarded'] });

  expect(await page.evaluate(() => globalThis.inlineScriptRan)).toBe(true);
  await page.evaluate((url) => fetch(`${url}/fetched`, { mode: 'no-cors' }), elsewhere);
  expect(requests).toContain('/fetched');
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(state).toBe('granted');
  const opened = app.waitForEvent('window');
  await page.evaluate((url) => void window.open(`${url}/opened`), elsewhere);
  const popup = await opened;
  await eventually(() => app.windows().filter((window) => window.url().endsWith('/opened')).length).toBe(1);
  expect(popup).toBeDefined();
  await page.evaluate((url) => void (location.href = `${url}/gone`), elsewhere);
  await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
});

test
  .runIf(hostInUse() === 'chromium')
  .each([{ contextIsolation: false }, { sandbox: false }, { nodeIntegration: true }])(
  'a window that is weakened by %o is refused',
  async (weakness) => {
    const { app } = await launch();
    const refusal = app.evaluate(({ BrowserWindow }, webPreferences) => {
      new BrowserWindow({ webPreferences }).destroy();
    }, weakness);
    await expect(refusal).rejects.toThrow(/isolated, sandboxed windows only/);
  },
);

test('a page that crashes is told to the app, which may load it again', async () => {
  const { app, page } = await launch();
  const window = await app.browserWindow(page);
  await window.evaluate((it) => it.webContents.forcefullyCrashRenderer());
  await eventually(async () => (await seen(app)).crashes).toHaveLength(1);
  await window.evaluate((it) => it.webContents.loadURL('app://fixture/index.html'));
  expect(await window.evaluate((it) => it.webContents.executeJavaScript('document.title'))).toBe('Fixture');
});

test('a window that refuses to close keeps the app open', async () => {
  const { app, page } = await launch();
  const window = await app.browserWindow(page);
  await window.evaluate((it) =>
    it.once('close', (event: { preventDefault(): void }) => event.preventDefault()),
  );
  await app.evaluate((electron) => electron.app.quit());
  expect(await page.title()).toBe('Fixture');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('quit')?.click());
  await closed;
});

test('quitting leaves no process behind, and the next start finds what the page stored', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'host-restart-'));
  const first = await launch({ dataDir });
  await first.page.evaluate(() => localStorage.setItem('kept', 'from the first start'));
  const group = first.app.process().pid!;
  expect(processesOf(group, dataDir).length).toBeGreaterThan(1);
  await first.app.close();
  // Chromium's crash reporter goes a moment after Chromium.
  await eventually(() => processesOf(group, dataDir)).toEqual([]);

  const second = await launch({ dataDir });
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('from the first start');
  expect(await second.app.evaluate(({ app }) => app.getPath('userData'))).toBe(dataDir);
});

test('the host killed outright leaves no process behind, and its lock to the next start', async () => {
  const { app, dataDir } = await launch();
  const worker = await app.evaluate(() => globalThis.forkWorker().pid!);
  const { pid } = app.process();
  expect(processesOf(pid!, dataDir).some((process) => process.startsWith(`${worker} `))).toBe(true);
  const closed = app.waitForEvent('close');
  process.kill(pid!, 'SIGKILL');
  await closed;
  await eventually(() => processesOf(pid!, dataDir)).toEqual([]);
  const next = await launch({ dataDir });
  expect(await next.page.title()).toBe('Fixture');
});

test('an app that cannot be linked ends the launcher with its reason', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'host-broken-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const { program, args, env } = launchCommand({ main: join(dataDir, 'missing.js'), dataDir });
  const started = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const told = new Promise<string>((resolve) => {
    let text = '';
    started.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
    started.stderr.on('close', () => resolve(text));
  });
  expect(await told).toContain('missing.js');
});
