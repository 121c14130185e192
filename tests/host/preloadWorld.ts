import type { Codec, References } from './structuredCodec.ts';
import type { WorldBridge } from './worldBridge.ts';

/** From the preload to the host, as JSON through a DevTools binding. */
export type ToHost =
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'preload-error'; message: string };

/** From the host to the preload. */
export type ToPreload =
  | { kind: 'reply'; id: number; ok: boolean; value: string }
  | { kind: 'event'; channel: string; args: string };

export interface WorldTools {
  makeCodec(references?: References): Codec;
  makeBridge(
    element: EventTarget,
    side: 'page' | 'preload',
    makeCodec: (references: References) => Codec,
  ): WorldBridge;
}

export interface WorldOptions {
  /** Name of the event that hands the private element over; gone before any script of the page runs. */
  handshake: string;
  /** Name of the DevTools binding, and of the function through which the host speaks to the preload. */
  binding: string;
  process: Record<string, unknown>;
}

const EXPOSE = 1;

/** The page's half, run before any script of the page: takes the element, and defines what the preload exposes. */
export function pageWorld(tools: WorldTools, options: WorldOptions, expose: number): void {
  if (window.top !== window) return;
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  document.addEventListener(
    options.handshake,
    (event) => {
      const bridge = tools.makeBridge((event as MouseEvent).relatedTarget!, 'page', tools.makeCodec);
      bridge.offer(expose, (key, api) => {
        if (Object.hasOwn(window, key as string)) {
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        }
        Object.defineProperty(window, key as string, { value: freeze(api), enumerable: true });
      });
    },
    { once: true },
  );
}

type Listener = (event: { sender: object; ports: unknown[] }, ...args: unknown[]) => void;

/**
 * The preload's half, run in an isolated world: Electron's module as a sandboxed preload sees it. There is no Node here:
 * what the preload may require is 'electron' and nothing else. Returns that module, for the check against Electron's types.
 */
export function preloadWorld(
  tools: WorldTools,
  options: WorldOptions,
  expose: number,
  runPreload: (require: (name: string) => unknown, module: { exports: object }, process: object) => void,
) {
  // Electron runs no preload in a subframe unless nodeIntegrationInSubFrames asks for it.
  if (window.top !== window) return undefined;
  const world = globalThis as unknown as Record<string, unknown>;
  const toHost = world[options.binding] as (message: string) => void;
  delete world[options.binding];
  const send = (message: ToHost): void => toHost(JSON.stringify(message));
  const codec = tools.makeCodec();
  // The browser's own clone comes first: it reads getters, drops prototypes and refuses with the right error.
  const clone = (args: unknown[]): string => codec.encode(structuredClone(args));

  const element = document.createElement('i');
  const bridge = tools.makeBridge(element, 'preload', tools.makeCodec);
  document.dispatchEvent(new MouseEvent(options.handshake, { relatedTarget: element }));

  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastInvoke = 0;

  const add = (channel: string, listener: Listener, once: boolean): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
  };
  const remove = (channel: string, listener: Listener): void => {
    const left = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, left);
  };

  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastInvoke;
      return new Promise((resolve, reject) => {
        send({ kind: 'invoke', id, channel, args: clone(args) });
        waiting.set(id, { resolve, reject });
      });
    },
    send(channel: string, ...args: unknown[]): void {
      send({ kind: 'send', channel, args: clone(args) });
    },
    on(channel: string, listener: Listener): unknown {
      add(channel, listener, false);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener): unknown {
      add(channel, listener, true);
      return ipcRenderer;
    },
    addListener: (channel: string, listener: Listener): unknown => ipcRenderer.on(channel, listener),
    off(channel: string, listener: Listener): unknown {
      remove(channel, listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener): unknown => ipcRenderer.off(channel, listener),
    removeAllListeners(channel: string): unknown {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      bridge.call(expose, [key, api]);
    },
  };

  const unpack = (packed: string): Promise<string> => {
    const bytes = new Blob([Uint8Array.fromBase64(packed)]).stream();
    return new Response(bytes.pipeThrough(new DecompressionStream('gzip'))).text();
  };
  const hearAfter = async (
    before: Promise<void> | undefined,
    sent: string,
    isPacked: boolean,
  ): Promise<void> => {
    const [text] = await Promise.all([isPacked ? unpack(sent) : sent, before]);
    hear(text);
  };
  /** Packed messages, and what came behind them: all are heard in the order in which they were sent. */
  let unheard: Promise<void> | undefined;
  const receive = (sent: string, isPacked: boolean): void => {
    if (!isPacked && unheard === undefined) return hear(sent);
    const heard = hearAfter(unheard, sent, isPacked).finally(() => {
      if (unheard === heard) unheard = undefined;
    });
    unheard = heard;
  };
  const hear = (text: string): void => {
    const message = JSON.parse(text) as ToPreload;
    if (message.kind === 'reply') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) call?.resolve(codec.decode(message.value));
      else call?.reject(new Error(codec.decode(message.value) as string));
      return;
    }
    const args = codec.decode(message.args) as unknown[];
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) remove(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...args);
    }
  };
  Object.defineProperty(world, options.binding, { value: receive });

  const electron = { contextBridge, ipcRenderer };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  try {
    runPreload(require, { exports: {} }, options.process);
  } catch (error) {
    send({
      kind: 'preload-error',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    throw error;
  }
  return electron;
}

/** The two scripts to run at the start of each document, the page's first: it must be listening when the preload's runs. */
export function worldScripts(
  tools: { makeCodec: WorldTools['makeCodec']; makeBridge: WorldTools['makeBridge'] },
  options: WorldOptions,
  preload: string,
): { page: string; preload: string } {
  const shared = `{ makeCodec: ${tools.makeCodec.toString()}, makeBridge: ${tools.makeBridge.toString()} }, ${JSON.stringify(options)}, ${EXPOSE}`;
  return {
    page: `(${pageWorld.toString()})(${shared})`,
    preload:
      `(${preloadWorld.toString()})(${shared}, function (require, module, process) {` +
      `const exports = module.exports;\n${preload}\n})`,
  };
}
