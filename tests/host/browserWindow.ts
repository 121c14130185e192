import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { app } from './app.ts';
import { BrowserTab } from './browserTab.ts';
import { hostState } from './hostState.ts';
import { openWindows } from './openWindows.ts';
import { preventableEvent } from './preventableEvent.ts';
import { screen } from './screen.ts';
import { WebContents } from './webContents.ts';

type State = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

/** A window's size is its page's: headless Chromium draws no frame and no menu bar. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Rectangle;
  #state: State = 'normal';
  #visible: boolean;
  #destroyed = false;
  #title: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { webPreferences = {} } = options;
    refuseWhatThisHostCannotRun(webPreferences);
    const { width = 800, height = 600, x = 0, y = 0 } = options;
    this.#bounds = { x, y, width, height };
    this.#visible = options.show ?? true;
    this.#title = options.title ?? app.name;
    this.webContents = new WebContents(this.#open(), webPreferences);
    this.id = this.webContents.id;
    openWindows.add(this);
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'));
    this.webContents.on('page-title-updated', (event: { defaultPrevented: boolean }, title: string) => {
      this.emit('page-title-updated', event, title);
      if (!event.defaultPrevented) this.#title = title;
    });
    this.webContents.once('destroyed', () => this.#onGone());
    app.emit('browser-window-created', preventableEvent(), this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(file).href);
  }
  reload(): void {
    this.webContents.reload();
  }

  /** Asks the app's 'close' listeners first; `destroy` does not. */
  close(): void {
    const event = preventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) openWindows.emit('close refused');
    else this.webContents.close();
  }
  destroy(): void {
    this.webContents.close();
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }
  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    openWindows.focus(this);
    this.emit('focus');
  }
  isFocused(): boolean {
    return openWindows.focused === this;
  }

  minimize(): void {
    this.#enter('minimized', 'minimize');
  }
  isMinimized(): boolean {
    return this.#state === 'minimized';
  }
  restore(): void {
    this.#enter('normal', 'restore');
  }
  maximize(): void {
    this.#enter('maximized', 'maximize');
  }
  unmaximize(): void {
    this.#enter('normal', 'unmaximize');
  }
  isMaximized(): boolean {
    return this.#state === 'maximized';
  }
  setFullScreen(flag: boolean): void {
    this.#enter(flag ? 'fullscreen' : 'normal', flag ? 'enter-full-screen' : 'leave-full-screen');
  }
  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  getBounds(): Rectangle {
    const full = this.#state === 'maximized' || this.#state === 'fullscreen';
    return full ? screen.getPrimaryDisplay().workArea : { ...this.#bounds };
  }
  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }
  getContentBounds(): Rectangle {
    return this.getBounds();
  }
  getSize(): [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }
  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.#bounds;
    if (x !== before.x || y !== before.y) this.emit('move');
    if (width !== before.width || height !== before.height) this.emit('resize');
    this.#fit();
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  center(): void {
    const { width, height } = screen.getPrimaryDisplay().workArea;
    this.setPosition(
      Math.round((width - this.#bounds.width) / 2),
      Math.round((height - this.#bounds.height) / 2),
    );
  }

  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  /** Windows and Linux menus stand in the application menu here. */
  setMenu(_menu: object | null): void {}
  removeMenu(): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setBackgroundColor(_colour: string): void {}
  setMinimumSize(_width: number, _height: number): void {}
  setProgressBar(_progress: number): void {}

  async #open(): Promise<BrowserTab> {
    const chromium = await hostState.chromium.promise;
    const tab = new BrowserTab(chromium, await chromium.openPage());
    await this.#fitTab(tab);
    return tab;
  }

  #enter(state: State, event: string): void {
    this.#state = state;
    this.emit(event);
    this.#fit();
  }

  #fit(): void {
    // A window that closes meanwhile needs no size.
    WebContents.tabOf(this.webContents)
      .then((tab) => this.#fitTab(tab))
      .catch(() => undefined);
  }
  async #fitTab({ chromium: { devtools }, targetId }: BrowserTab): Promise<void> {
    const { width, height } = this.getBounds();
    const { windowId } = await devtools.root.send('Browser.getWindowForTarget', { targetId });
    await devtools.root.send('Browser.setContentsSize', { windowId, width, height });
  }

  #onGone(): void {
    this.#destroyed = true;
    this.emit('closed');
    openWindows.delete(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.all as BrowserWindow[];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return (openWindows.focused as BrowserWindow | undefined) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
}

/** Electron's safe defaults are all that this host can run, so an app that weakens them does not start here. */
function refuseWhatThisHostCannotRun(preferences: WebPreferences): void {
  const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } = preferences;
  const weakened = {
    contextIsolation: contextIsolation === false,
    sandbox: sandbox === false,
    nodeIntegration: nodeIntegration === true,
    webSecurity: webSecurity === false,
    webviewTag: webviewTag === true,
  };
  for (const [name, isWeakened] of Object.entries(weakened)) {
    if (isWeakened)
      throw new Error(`This host runs isolated, sandboxed windows only: webPreferences.${name}`);
  }
}
