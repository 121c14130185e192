import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { compileCache } from '../../build/compileCache.ts';

const root = new URL('../../', import.meta.url);
const launcher = fileURLToPath(new URL('electron.sh', import.meta.url));

export interface LaunchOptions {
  /** The app's main file, or the folder of its package.json; the project's own built app by default. */
  main?: string;
  /** The app's own arguments. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** Folder for the app's data, passed on as `--data-dir`; a fresh one by default. */
  dataDir?: string;
  /** Milliseconds to wait for the first heading, for libraries that take long to cross this host's door. */
  patience?: number;
}

export interface LaunchedApp {
  app: ElectronApplication;
  page: Page;
  host: 'chromium' | 'electron';
  dataDir: string;
}

/** Electron's own runtime where it has been fetched, its package then says so; else the host of this folder. */
export function hostInUse(): LaunchedApp['host'] {
  return existsSync(new URL('node_modules/electron/path.txt', root)) ? 'electron' : 'chromium';
}

/** Path and arguments that start an app without Playwright, such as a second instance. */
export function launchCommand({
  main = projectApp(),
  args = [],
  dataDir,
}: LaunchOptions & { dataDir: string }): {
  program: string;
  args: string[];
  env: Record<string, string>;
} {
  return {
    program: hostInUse() === 'chromium' ? launcher : electronProgram(),
    args: [main, `--data-dir=${dataDir}`, ...args],
    env: environment(dataDir),
  };
}

/** Starts the built app and waits for the first heading of its page: the window alone says nothing about the app. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'end-to-end-'));
  const command = launchCommand({ ...options, dataDir });
  const app = await _electron.launch({
    args: command.args,
    env: { ...command.env, ...options.env },
    // Without a path Playwright finds Electron itself, and loads its own script into it.
    ...(hostInUse() === 'chromium' ? { executablePath: command.program } : {}),
  });
  // Playwright has closed an app once its windows are gone; the next start of the same folder must find no process of it.
  const ended = new Promise<unknown>((resolve) => app.process().once('exit', resolve));
  const close = app.close.bind(app);
  app.close = async () => {
    await close();
    await ended;
  };
  try {
    const page = await app.firstWindow();
    await page
      .getByRole('heading')
      .first()
      .waitFor({ timeout: options.patience ?? 30_000 });
    // Chromium's own error page has a heading too.
    if (page.url().startsWith('chrome-error:')) throw new Error("The app's page could not be loaded");
    return { app, page, host: hostInUse(), dataDir };
  } catch (error) {
    await app.close();
    throw error;
  }
}

function electronProgram(): string {
  const electron = new URL('node_modules/electron/', root);
  return fileURLToPath(new URL(`dist/${readFileSync(new URL('path.txt', electron), 'utf8')}`, electron));
}

/** The folder, where package.json names the main file, because Electron reads the app's name and version there. */
function projectApp(): string {
  const { main } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { main?: string };
  return fileURLToPath(main === undefined ? new URL('out/app/main.js', root) : root);
}

function environment(dataDir: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(inherited),
    // Whatever an app does with its folders, a test never touches those of the person who runs it.
    XDG_CONFIG_HOME: join(dataDir, 'config'),
    HOST_NODE: process.execPath,
    NODE_COMPILE_CACHE: compileCache,
  };
}
