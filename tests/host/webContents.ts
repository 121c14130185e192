import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { HandlerDetails, WebPreferences, WindowOpenHandlerResponse } from 'electron';
import { app } from './app.ts';
import type { BrowserTab } from './browserTab.ts';
import type { WebFrameMain } from './frameTree.ts';
import { encodeForPreload, receiveFromPreload } from './ipc.ts';
import { NavigationGuard } from './navigationGuard.ts';
import { applyPermissions } from './permissions.ts';
import { preventableEvent } from './preventableEvent.ts';
import type { ToHost } from './preloadWorld.ts';
import { shownUrl } from './protocol.ts';
import { PageRequests, answerRequests } from './requests.ts';
import { permissionHandlers, session as sessions } from './session.ts';
import { reportPageEvents } from './pageEvents.ts';

export type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

const all = new Map<number, WebContents>();
const windowOpenHandlers = new WeakMap<WebContents, WindowOpenHandler>();
let lastId = 0;

export function windowOpenHandlerOf(contents: WebContents): WindowOpenHandler {
  return windowOpenHandlers.get(contents) ?? (() => ({ action: 'allow' }));
}

/** The page in a window. Its constructor returns at once, as Electron's does; everything waits for the page by itself. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session = sessions.defaultSession;
  readonly #tab: Promise<BrowserTab>;
  #opened: BrowserTab | undefined;
  #destroyed = false;
  #loading = false;
  #title = '';
  #zoomFactor = 1;

  constructor(tab: Promise<BrowserTab>, { preload }: WebPreferences) {
    super();
    all.set(this.id, this);
    this.#tab = tab.then(async (opened) => {
      this.#opened = opened;
      await this.#prepare(opened, preload);
      return opened;
    });
    app.emit('web-contents-created', preventableEvent(), this);
  }

  get mainFrame(): WebFrameMain {
    if (this.#opened === undefined) throw new Error('The page of this window is not there yet');
    return this.#opened.frames.main;
  }
  get zoomFactor(): number {
    return this.#zoomFactor;
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
  isLoading(): boolean {
    return this.#loading;
  }
  getTitle(): string {
    return this.#title;
  }
  getURL(): string {
    return this.#opened === undefined ? '' : this.#opened.frames.main.url;
  }

  /** Resolves with the load event; rejects with Electron's wording of a network error. */
  async loadURL(url: string): Promise<void> {
    const failure = await (await this.#tab).navigate(shownUrl(url));
    if (failure === undefined) return;
    const name = failure.replace('net::', '');
    const errno = name === 'ERR_ABORTED' ? -3 : -2;
    this.emit('did-fail-load', preventableEvent(), errno, name, url, true);
    throw Object.assign(new Error(`${name} (${errno}) loading '${url}'`), { code: name, errno, url });
  }
  reload(): void {
    void this.#do((tab) => tab.session.send('Page.reload'));
  }
  send(channel: string, ...args: unknown[]): void {
    const message = { kind: 'event', channel, args: encodeForPreload(args) } as const;
    void this.#do((tab) => tab.deliver(message));
  }
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.#tab).evaluate(code, userGesture);
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    windowOpenHandlers.set(this, handler);
  }
  /** Closes without asking the page; `beforeunload` is for a real Electron to try. */
  close(_options?: { waitForBeforeUnload: boolean }): void {
    void this.#do((tab) => tab.chromium.devtools.root.send('Target.closeTarget', { targetId: tab.targetId }));
  }
  forcefullyCrashRenderer(): void {
    void this.#do((tab) => tab.session.send('Page.crash'));
  }

  getZoomFactor(): number {
    return this.#zoomFactor;
  }
  /** Zooming a page is laying it out in a smaller viewport with larger pixels. */
  setZoomFactor(factor: number): void {
    this.#zoomFactor = factor;
    void this.#do(async ({ session }) => {
      await session.send('Emulation.clearDeviceMetricsOverride');
      if (factor === 1) return;
      const { cssLayoutViewport: view } = await session.send('Page.getLayoutMetrics');
      const [width, height] = [Math.round(view.clientWidth / factor), Math.round(view.clientHeight / factor)];
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: factor,
        mobile: false,
      });
    });
  }
  getZoomLevel(): number {
    return Math.log(this.#zoomFactor) / Math.log(1.2);
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  async printToPDF(options: { landscape?: boolean; printBackground?: boolean } = {}): Promise<Buffer> {
    const { data } = await (await this.#tab).session.send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }
  /** Prints to nothing, and says that it went well. */
  print(_options?: object, callback?: (success: boolean, failureReason: string) => void): void {
    setImmediate(() => callback?.(true, ''));
  }
  /** There are no developer tools to show. */
  openDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }

  undo(): void {
    this.#edit('undo');
  }
  redo(): void {
    this.#edit('redo');
  }
  cut(): void {
    this.#edit('cut');
  }
  copy(): void {
    this.#edit('copy');
  }
  paste(): void {
    this.#edit('paste');
  }
  selectAll(): void {
    this.#edit('selectAll');
  }

  #edit(command: string): void {
    void this.executeJavaScript(`document.execCommand('${command}')`, true).catch(() => undefined);
  }

  /** Does something to the page that nobody waits for; a page that goes meanwhile has no use for it. */
  async #do(action: (tab: BrowserTab) => unknown): Promise<void> {
    await this.#tab.then(action).catch(() => undefined);
  }

  async #prepare(tab: BrowserTab, preloadFile: string | undefined): Promise<void> {
    const guard = new NavigationGuard(tab, (name, event, url) => this.emit(name, event, url));
    const browser = tab.chromium.devtools.root;
    answerRequests(
      new PageRequests(tab, guard, (url) => applyPermissions(browser, permissionHandlers, this, url)),
    );
    tab.on('message', (frame, message) => this.#receive(tab, frame, message));
    tab.on('gone', () => {
      this.#destroyed = true;
      all.delete(this.id);
      this.emit('destroyed');
    });
    reportPageEvents(tab, this, {
      loading: (loading) => (this.#loading = loading),
      title: (title) => (this.#title = title),
    });
    await tab.start(preloadFile === undefined ? undefined : readFileSync(preloadFile, 'utf8'));
  }

  #receive(tab: BrowserTab, frame: WebFrameMain | null, message: ToHost): void {
    if (message.kind === 'preload-error') {
      console.error(`Unable to load preload script: ${message.message}`);
      this.emit('preload-error', preventableEvent(), '', new Error(message.message));
      return;
    }
    void receiveFromPreload(this, frame, message, (ok, value) => {
      if (message.kind === 'invoke') tab.deliver({ kind: 'reply', id: message.id, ok, value });
    });
  }

  static targetIdOf(contents: WebContents): string | undefined {
    return contents.#opened?.targetId;
  }
  static ofFrame(frameId: string): WebContents | undefined {
    return [...all.values()].find((contents) => contents.#opened?.frames.has(frameId));
  }
  static tabOf(contents: WebContents): Promise<BrowserTab> {
    return contents.#tab;
  }
}

/** The module's `webContents`; Playwright looks pages up by their DevTools target. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...all.values()],
  getFocusedWebContents: (): WebContents | null => [...all.values()].at(-1) ?? null,
  fromId: (id: number): WebContents | undefined => all.get(id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...all.values()].find((contents) => WebContents.targetIdOf(contents) === targetId),
};
