import { EventEmitter } from 'node:events';
import { CommandLine } from './commandLine.ts';
import { hostState } from './hostState.ts';
import { openWindows } from './openWindows.ts';
import { Paths } from './paths.ts';
import { preventableEvent } from './preventableEvent.ts';
import { SingleInstanceLock } from './singleInstance.ts';

type Quitting = 'no' | 'closing windows' | 'leaving';

/** Electron's `app`. */
export class App extends EventEmitter {
  readonly commandLine = new CommandLine();
  readonly isPackaged = false;
  readonly #paths = new Paths(() => hostState.identity.name);
  #lock: SingleInstanceLock | undefined;
  #quitting: Quitting = 'no';

  constructor() {
    super();
    openWindows.on('last closed', () => this.#onLastWindowClosed());
    openWindows.on('close refused', () => (this.#quitting = 'no'));
  }

  get name(): string {
    return hostState.identity.name;
  }
  set name(name: string) {
    hostState.identity.name = name;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return hostState.identity.version;
  }
  getAppPath(): string {
    return hostState.identity.path;
  }
  getPath(name: string): string {
    return this.#paths.get(name);
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  setAppLogsPath(path = this.#paths.get('logs')): void {
    this.#paths.set('logs', path);
  }
  getLocale(): string {
    return 'en-GB';
  }
  getSystemLocale(): string {
    return 'en-GB';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }

  isReady(): boolean {
    return hostState.isReady;
  }
  whenReady(): Promise<void> {
    return hostState.ready.promise;
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    this.#lock ??= new SingleInstanceLock(this.getPath('userData'));
    const second = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return this.#lock.request(second, ({ argv, workingDirectory, additionalData: theirs }) => {
      this.emit('second-instance', preventableEvent(), argv, workingDirectory, theirs);
    });
  }
  hasSingleInstanceLock(): boolean {
    return this.#lock?.held ?? false;
  }
  releaseSingleInstanceLock(): void {
    this.#lock?.release();
  }

  /** Asks 'before-quit', each window, 'will-quit'; any of them may refuse. */
  quit(): void {
    if (this.#quitting !== 'no') return;
    const event = preventableEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = 'closing windows';
    if (openWindows.all.length === 0) this.#leave();
    for (const window of openWindows.all) window.close();
  }
  /** Leaves without asking anybody. */
  exit(exitCode = 0): void {
    this.#quitting = 'leaving';
    this.emit('quit', preventableEvent(), exitCode);
    void this.#end(exitCode);
  }
  /** A start of its own after this one is beyond a test; the app is told nothing. */
  relaunch(): void {}
  focus(): void {}

  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: object): void {}
  showAboutPanel(): void {}
  disableHardwareAcceleration(): void {}
  /** Every window is sandboxed here anyway. */
  enableSandbox(): void {}

  #onLastWindowClosed(): void {
    if (this.#quitting === 'closing windows') this.#leave();
    else if (this.#quitting === 'no' && !this.emit('window-all-closed')) this.quit();
  }

  #leave(): void {
    const event = preventableEvent();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#quitting = 'no';
    else this.exit(0);
  }

  async #end(exitCode: number): Promise<void> {
    this.#lock?.release();
    await hostState.running?.close();
    process.exit(exitCode);
  }
}

export const app = new App();
