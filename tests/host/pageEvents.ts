import { app } from './app.ts';
import type { BrowserTab } from './browserTab.ts';
import type { Protocol } from './devtools.ts';
import { preventableEvent } from './preventableEvent.ts';
import { appUrl } from './protocol.ts';
import type { WebContents } from './webContents.ts';

interface PageState {
  loading(loading: boolean): void;
  title(title: string): void;
}

/** Tells Electron's events of a page from DevTools' events. */
export function reportPageEvents(tab: BrowserTab, contents: WebContents, state: PageState): void {
  const { session, chromium } = tab;
  const isMain = (frameId: string): boolean => frameId === tab.frames.mainId;
  const emit = (name: string, ...args: unknown[]): void =>
    void contents.emit(name, preventableEvent(), ...args);

  session.on('Page.frameStartedLoading', ({ frameId }) => {
    if (!isMain(frameId)) return;
    state.loading(true);
    emit('did-start-loading');
  });
  session.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (!isMain(frameId)) return;
    state.loading(false);
    emit('did-stop-loading');
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (isMain(frame.id)) emit('did-navigate', appUrl(frame.url), 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    emit('did-navigate-in-page', appUrl(url), isMain(frameId));
  });
  session.on('Page.domContentEventFired', () => emit('dom-ready'));
  session.on('Page.loadEventFired', () => emit('did-finish-load'));

  session.on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 11 };
    emit('render-process-gone', details);
    app.emit('render-process-gone', preventableEvent(), contents, details);
  });
  chromium.devtools.root.on('Target.targetInfoChanged', ({ targetInfo: { targetId, title } }) => {
    if (targetId !== tab.targetId || title === contents.getTitle()) return;
    state.title(title);
    emit('page-title-updated', title, true);
  });

  const console = (level: string, message: string, lineNumber = 0, url = ''): void => {
    contents.emit('console-message', preventableEvent({ level, message, lineNumber, sourceId: appUrl(url) }));
  };
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const top = stackTrace?.callFrames[0];
    console(levelOf(type), args.map(textOf).join(' '), top?.lineNumber, top?.url);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, lineNumber, url } }) => {
    console('error', `${text} ${exception?.description ?? ''}`.trim(), lineNumber, url);
  });
  session.on('Log.entryAdded', ({ entry }) =>
    console(levelOf(entry.level), entry.text, entry.lineNumber, entry.url),
  );
}

function levelOf(type: string): string {
  if (type === 'error' || type === 'assert') return 'error';
  if (type === 'warning') return 'warning';
  return type === 'debug' || type === 'verbose' ? 'debug' : 'info';
}

function textOf({ value, description, type }: Protocol.Runtime.RemoteObject): string {
  if (value !== undefined) return typeof value === 'string' ? value : JSON.stringify(value);
  return description ?? type;
}
