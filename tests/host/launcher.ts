import { existsSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { startChromium } from './chromium.ts';
import { CommandLine, readArguments } from './commandLine.ts';
import { hostState } from './hostState.ts';
import { watchPopups } from './popups.ts';
import { haltRequests } from './requests.ts';
import { sealSchemes } from './protocol.ts';

/**
 * Runs an app's built main file in Electron's place: `launcher.ts [switches] <main file or app folder> [arguments]`.
 * Playwright starts it as it starts Electron, waits for both lines that name a debugger, and lets the app be ready.
 */
const start = readArguments(process.argv.slice(2));
const mainFile = findMain(resolve(start.app));
becomeElectron();

const released = Promise.withResolvers<void>();
if (start.driven) {
  Object.assign(globalThis, { __playwright_run: () => released.resolve() });
  inspector.open(0);
} else released.resolve();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

// As in Electron, the app's main file is loaded before anything starts: it chooses folders, schemes and the lock.
await import(pathToFileURL(mainFile).href);

const chromium = await startChromium({
  profile: join(app.getPath('sessionData'), 'chromium'),
  port: start.driven,
  switches: [...start.switches, ...CommandLine.switchesFor(app.commandLine)],
});
chromium.once('exit', () => process.exit());
hostState.running = chromium;
watchPopups(chromium);
await haltRequests(chromium);
sealSchemes();
await released.promise;
hostState.chromium.resolve(chromium);
hostState.isReady = true;
hostState.ready.resolve();
app.emit('ready', {}, {});

/** Electron reads the name, the version and the main file of a folder, and takes a file as it is. */
function findMain(path: string): string {
  const manifest = join(path, 'package.json');
  if (!existsSync(manifest)) {
    hostState.identity.path = dirname(path);
    return path;
  }
  const { name, productName, version, main } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
    string,
    string
  >;
  Object.assign(hostState.identity, {
    name: productName ?? name ?? 'Electron',
    version: version ?? '',
    path,
  });
  return join(path, main ?? 'index.js');
}

function becomeElectron(): void {
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
  Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version } });
  Object.defineProperty(process, 'type', { value: 'browser' });
  process.argv = [process.execPath, start.app, ...start.rest];
  CommandLine.read(app.commandLine, process.argv);
  const hostModule = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: hostModule, shortCircuit: true }
        : next(specifier, context),
  });
}
