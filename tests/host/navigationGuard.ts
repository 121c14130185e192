import type { BrowserTab } from './browserTab.ts';
import type { Protocol } from './devtools.ts';
import { preventableEvent } from './preventableEvent.ts';
import { appUrl, shownUrl } from './protocol.ts';

type Emit = (name: string, event: object, url: string) => void;

/**
 * Asks the app before a page goes elsewhere. Only the page's own wishes count (links, forms, scripts, reloads):
 * as in Electron, `loadURL` and a navigation by DevTools are not asked about.
 */
export class NavigationGuard {
  readonly #tab: BrowserTab;
  readonly #emit: Emit;
  /** What the page asked for, and what the app said to it. */
  readonly #wishes = new Map<string, { prevented: boolean }>();

  constructor(tab: BrowserTab, emit: Emit) {
    this.#tab = tab;
    this.#emit = emit;
    tab.session.on('Page.frameRequestedNavigation', (wish) => this.#onWish(wish));
  }

  /** Whether a document request must not go on. */
  refuses({ request, frameId, redirectedRequestId }: Protocol.Fetch.requestPausedPayload): boolean {
    const isMainFrame = frameId === this.#tab.frames.mainId;
    if (redirectedRequestId !== undefined)
      return isMainFrame && this.#asks('will-redirect', request.url, true);
    if (!isMainFrame) return this.#asks('will-frame-navigate', request.url, false);
    // The page's process says its wish on the channel on which it then asks for the navigation, so the wish is here.
    const wish = this.#wishes.get(request.url);
    this.#wishes.delete(request.url);
    return wish?.prevented ?? false;
  }

  #onWish({ frameId, url, disposition }: Protocol.Page.frameRequestedNavigationPayload): void {
    if (frameId !== this.#tab.frames.mainId || disposition !== 'currentTab') return;
    const here = shownUrl(this.#tab.frames.urlOf(frameId));
    if (url.includes('#') && url !== here && url.split('#')[0] === here.split('#')[0]) return;
    const answers = [this.#asks('will-frame-navigate', url, true), this.#asks('will-navigate', url, true)];
    const prevented = answers.includes(true);
    const shown = shownUrl(url);
    if (shown === url) this.#wishes.set(url.split('#')[0]!, { prevented });
    // The app's own scheme means nothing to Chromium, which drops the wish; Electron would follow it.
    else if (!prevented) this.#tab.session.send('Page.navigate', { url: shown }).catch(() => undefined);
  }

  #asks(name: string, url: string, isMainFrame: boolean): boolean {
    const event = preventableEvent({ url: appUrl(url), isMainFrame, isSameDocument: false });
    this.#emit(name, event, event.url);
    return event.defaultPrevented;
  }
}
