import { EventEmitter } from 'node:events';
import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequestFilter } from 'electron';
import type { PermissionHandlers } from './permissions.ts';
import { protocol } from './protocol.ts';

type BeforeRequest = (
  details: Pick<OnBeforeRequestListenerDetails, 'url' | 'method' | 'resourceType'>,
  callback: (response: CallbackResponse) => void,
) => void;

export const permissionHandlers: PermissionHandlers = { request: null, check: null };

let beforeRequest: { patterns: RegExp[]; listener: BeforeRequest } | undefined;

/** What the app's `webRequest.onBeforeRequest` says about a request. */
export function askBeforeRequest(details: Parameters<BeforeRequest>[0]): Promise<CallbackResponse> {
  const asked = beforeRequest;
  if (asked === undefined || !asked.patterns.some((known) => known.test(details.url)))
    return Promise.resolve({});
  return new Promise((resolve) => asked.listener(details, resolve));
}

/** Chromium's match patterns, as far as a filter needs them: `*` stands for anything, `<all_urls>` for everything. */
function pattern(text: string): RegExp {
  if (text === '<all_urls>') return /^/;
  const escaped = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

export class WebRequest {
  onBeforeRequest(filter: WebRequestFilter | BeforeRequest | null, listener?: BeforeRequest | null): void {
    if (typeof filter === 'function') beforeRequest = { patterns: [/^/], listener: filter };
    else if (filter === null || !listener) beforeRequest = undefined;
    else beforeRequest = { patterns: (filter.urls ?? ['<all_urls>']).map(pattern), listener };
  }
}

/** The one session of the host; partitions are not kept apart. */
export class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = new WebRequest();

  setPermissionRequestHandler(handler: PermissionHandlers['request']): void {
    permissionHandlers.request = handler;
  }
  setPermissionCheckHandler(handler: PermissionHandlers['check']): void {
    permissionHandlers.check = handler;
  }
  /** Devices (USB, HID, serial) do not exist under this host; there is nothing to ask the handler about. */
  setDevicePermissionHandler(_handler: ((details: object) => boolean) | null): void {}
  /** A choice of screen to share never comes up, because there is none. */
  setDisplayMediaRequestHandler(_handler: ((request: object, callback: object) => void) | null): void {}
  setSpellCheckerEnabled(_enabled: boolean): void {}
  setSpellCheckerLanguages(_languages: string[]): void {}
}

export const session = { defaultSession: new Session() };
