import type { BrowserTab } from './browserTab.ts';
import type { Chromium } from './chromium.ts';
import type { Protocol } from './devtools.ts';
import type { NavigationGuard } from './navigationGuard.ts';
import type { ProtocolHandler } from './protocol.ts';
import { appUrl, handlerFor, shownPolicy, shownUrl } from './protocol.ts';
import { askBeforeRequest } from './session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Electron's names for DevTools' kinds of request; the rest is 'other'. */
const RESOURCE_TYPES = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
} as const;

const pages = new Set<PageRequests>();

/**
 * Halts every request of the browser and puts it before the page that it belongs to. A request of no page of the app,
 * such as a popup that is about to be closed, goes nowhere.
 */
export async function haltRequests({ devtools: { root } }: Chromium): Promise<void> {
  root.on('Fetch.requestPaused', (paused) => {
    const page = [...pages].find((known) => known.owns(paused.frameId));
    const { requestId } = paused;
    const answered =
      page?.answer(paused) ?? root.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // A page that is closed meanwhile has no use for an answer.
    answered.catch(() => undefined);
  });
  await root.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }, { urlPattern: 'file:*' }] });
}

/** From now on the page's requests are answered, until it closes. */
export function answerRequests(page: PageRequests): void {
  pages.add(page);
  page.tab.once('gone', () => pages.delete(page));
}

/** Decides about the requests of a page: the app's guards first, then its protocol handlers, then the network. */
export class PageRequests {
  readonly tab: BrowserTab;
  readonly #guard: NavigationGuard;
  /** Called before each document of the main frame. */
  readonly #beforeDocument: (url: string) => Promise<void>;

  constructor(tab: BrowserTab, guard: NavigationGuard, beforeDocument: (url: string) => Promise<void>) {
    this.tab = tab;
    this.#guard = guard;
    this.#beforeDocument = beforeDocument;
  }

  owns(frameId: string): boolean {
    return this.tab.frames.has(frameId);
  }

  async answer(paused: Paused): Promise<void> {
    const { requestId, request, resourceType } = paused;
    const isMainFrame = paused.frameId === this.tab.frames.mainId;
    const url = appUrl(request.url);
    if (resourceType === 'Document') {
      if (this.#guard.refuses(paused)) return this.#fail(requestId, 'Aborted');
      if (isMainFrame) await this.#beforeDocument(url);
    }
    const verdict = await askBeforeRequest({
      url,
      method: request.method,
      resourceType: resourceTypeOf(resourceType, isMainFrame),
    });
    if (verdict.cancel === true) return this.#fail(requestId, 'BlockedByClient');
    if (verdict.redirectURL !== undefined) return this.#fulfil(requestId, redirect(verdict.redirectURL));
    const handler = handlerFor(url);
    if (handler !== undefined) {
      const body = request.hasPostData ? { body: request.postData ?? '' } : {};
      const handled = new Request(url, { method: request.method, headers: request.headers, ...body });
      const response = await answerOf(handler, handled);
      return response.type === 'error' ? this.#fail(requestId, 'Failed') : this.#fulfil(requestId, response);
    }
    // This machine's own addresses stay within reach, so that a spec can tell an app that lets a request out.
    if (isRemote(url)) return this.#fail(requestId, 'InternetDisconnected');
    await this.tab.chromium.devtools.root.send('Fetch.continueRequest', { requestId });
  }

  async #fail(requestId: string, errorReason: Protocol.Network.ErrorReason): Promise<void> {
    await this.tab.chromium.devtools.root.send('Fetch.failRequest', { requestId, errorReason });
  }

  async #fulfil(requestId: string, response: Response): Promise<void> {
    const responseHeaders = Array.from(response.headers, ([name, value]) => ({
      name,
      value: shownHeader(name, value),
    }));
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const { status: responseCode } = response;
    await this.tab.chromium.devtools.root.send('Fetch.fulfillRequest', {
      requestId,
      responseCode,
      responseHeaders,
      body,
    });
  }
}

async function answerOf(handler: ProtocolHandler, request: Request): Promise<Response> {
  try {
    return await handler(request);
  } catch (error) {
    console.error(error);
    return Response.error();
  }
}

function resourceTypeOf(type: Protocol.Network.ResourceType, isMainFrame: boolean) {
  if (type === 'Document') return isMainFrame ? 'mainFrame' : 'subFrame';
  return type in RESOURCE_TYPES ? RESOURCE_TYPES[type as keyof typeof RESOURCE_TYPES] : 'other';
}

function shownHeader(name: string, value: string): string {
  if (name === 'content-security-policy') return shownPolicy(value);
  return name === 'location' ? shownUrl(value) : value;
}

function redirect(location: string): Response {
  return new Response(null, { status: 307, headers: { location } });
}

function isRemote(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(https?|wss?|ftp):$/.test(protocol) && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
