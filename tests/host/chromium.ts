import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../build/prepareFind.ts';
import type { DevToolsSession, Protocol } from './devtools.ts';
import { DevTools } from './devtools.ts';

export interface ChromiumOptions {
  /** Folder of the browser's profile; local storage and IndexedDB live there from one start to the next. */
  profile: string;
  /** True where Playwright waits for a port of its own; then the line that names it goes to standard error. */
  port: boolean;
  /** Switches that the app or its caller set. */
  switches: readonly string[];
}

export interface NewTarget {
  info: Protocol.Target.TargetInfo;
  session: DevToolsSession;
}

/**
 * Nothing here may reach a network: names do not resolve, and what a browser does on its own account is off. The pop-ups of an
 * address bar that nobody sees are pages too, in a process that cost as much as the app's own.
 */
const SWITCHES = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-field-trial-config',
  '--disable-background-networking',
  '--disable-back-forward-cache',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-component-extensions-with-background-pages',
  '--disable-search-engine-choice-screen',
  '--disable-features=HttpsUpgrades,LocalNetworkAccessChecks,MediaRouter,OptimizationHints,PaintHolding,Translate,WebUIOmniboxAimPopup,WebUIOmniboxPopup',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--screen-info={1920x1080}',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The browser behind all windows. Emits 'target' for each new page, halted until `Runtime.runIfWaitingForDebugger`. */
export class Chromium extends EventEmitter<{ target: [NewTarget]; exit: [] }> {
  readonly devtools: DevTools;
  readonly version: string;

  constructor(devtools: DevTools, version: string) {
    super();
    this.devtools = devtools;
    this.version = version;
    devtools.root.on('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
      this.emit('target', { info: targetInfo, session: devtools.session(sessionId) });
    });
  }

  /** An empty page in a window of its own. */
  async openPage(): Promise<NewTarget> {
    const attached: NewTarget[] = [];
    const collect = (target: NewTarget): void => void attached.push(target);
    this.on('target', collect);
    const { targetId } = await this.devtools.root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
    });
    // Chromium attaches to a target before it answers that it made it.
    this.off('target', collect);
    const found = attached.find(({ info }) => info.targetId === targetId);
    if (found === undefined) throw new Error('Chromium made a page and did not attach to it');
    return found;
  }

  /** Resolves once the browser's process is gone. */
  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.once('exit', resolve));
    // The answer may not come any more: the browser closes the pipe while it goes.
    this.devtools.root.send('Browser.close').catch(() => undefined);
    await gone;
  }
}

export async function startChromium({ profile, port, switches }: ChromiumOptions): Promise<Chromium> {
  const program = findBrowser();
  if (program === undefined) throw new Error('No Chromium, Chrome or Edge was found on this machine');
  mkdirSync(profile, { recursive: true });
  const args = [...SWITCHES, `--user-data-dir=${profile}`, ...switches];
  if (port) args.push('--remote-debugging-port=0');
  // Chromium refuses to run its sandbox as root.
  if (process.getuid?.() === 0 && !args.includes('--no-sandbox')) args.push('--no-sandbox');
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en_GB' },
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended at its start with code ${code}`)));
  });
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
  const devtools = new DevTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { product } = await Promise.race([devtools.root.send('Browser.getVersion'), failed]);
  const chromium = new Chromium(devtools, product.slice(product.indexOf('/') + 1));
  child.once('exit', () => chromium.emit('exit'));
  await devtools.root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  return chromium;
}
