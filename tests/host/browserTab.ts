import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { gzipSync } from 'node:zlib';
import type { Chromium, NewTarget } from './chromium.ts';
import type { DevToolsSession, Protocol } from './devtools.ts';
import { FrameTree } from './frameTree.ts';
import type { WebFrameMain } from './frameTree.ts';
import type { ToHost, ToPreload } from './preloadWorld.ts';
import { worldScripts } from './preloadWorld.ts';
import { structuredCodec } from './structuredCodec.ts';
import { worldBridge } from './worldBridge.ts';

const PRELOAD_WORLD = 'preload';
const codec = structuredCodec();

/** What the preload may read of `process`; a sandboxed one sees no more of Node than this. */
const PRELOAD_PROCESS = {
  type: 'renderer',
  sandboxed: true,
  contextIsolated: true,
  platform: process.platform,
  arch: process.arch,
};

/** One page of Chromium and the preload in its isolated world. */
export class BrowserTab extends EventEmitter<{ message: [WebFrameMain | null, ToHost]; gone: [] }> {
  readonly chromium: Chromium;
  readonly session: DevToolsSession;
  readonly targetId: string;
  readonly frames: FrameTree;
  readonly #binding = `host-${randomUUID()}`;
  /** Execution contexts by frame and world; DevTools numbers them anew with each document. */
  readonly #contexts = new Map<number, { frameId: string; world: string }>();
  readonly #loaded = new Set<string>();
  readonly #windowOpens: AsyncIterator<Protocol.Page.windowOpenPayload[]>;

  constructor(chromium: Chromium, { info, session }: NewTarget) {
    super();
    this.chromium = chromium;
    this.session = session;
    this.targetId = info.targetId;
    this.frames = new FrameTree(info.targetId, session);
    this.#windowOpens = on(session, 'Page.windowOpen') as AsyncIterator<Protocol.Page.windowOpenPayload[]>;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const aux = context.auxData as unknown as { frameId: string; isDefault: boolean };
      const world = aux.isDefault ? 'page' : context.name;
      this.#contexts.set(context.id, { frameId: aux.frameId, world });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#contexts.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const context = this.#contexts.get(executionContextId);
      if (name !== this.#binding || context?.world !== PRELOAD_WORLD) return;
      this.emit('message', this.frames.frame(context.frameId), JSON.parse(payload) as ToHost);
    });
    session.on('Page.lifecycleEvent', ({ name, frameId, loaderId }) => {
      if (name === 'load' && frameId === this.frames.mainId) this.#loaded.add(loaderId);
    });
    chromium.devtools.root.on('Target.detachedFromTarget', ({ targetId }) => {
      if (targetId === this.targetId) this.emit('gone');
    });
  }

  /** Readies the halted page, then lets it run. Playwright may have it halted too; it lets go for itself. */
  async start(preload: string | undefined): Promise<void> {
    const { session } = this;
    const ready: Promise<unknown>[] = [
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Inspector.enable'),
      session.send('Page.getFrameTree').then(({ frameTree }) => this.frames.read(frameTree)),
    ];
    if (preload !== undefined) {
      const tools = { makeCodec: structuredCodec, makeBridge: worldBridge };
      const options = { binding: this.#binding, handshake: `host-${randomUUID()}`, process: PRELOAD_PROCESS };
      const scripts = worldScripts(tools, options, preload);
      ready.push(
        session.send('Runtime.addBinding', { name: this.#binding, executionContextName: PRELOAD_WORLD }),
        session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
        session.send('Page.addScriptToEvaluateOnNewDocument', {
          source: scripts.preload,
          worldName: PRELOAD_WORLD,
        }),
      );
    }
    ready.push(session.send('Runtime.runIfWaitingForDebugger'));
    await Promise.all(ready);
  }

  /** What the page asked of `window.open` or a link to a new window: each wish once, in order, as they come. */
  async nextWindowOpen(): Promise<Protocol.Page.windowOpenPayload> {
    const { value } = (await this.#windowOpens.next()) as IteratorYieldResult<
      Protocol.Page.windowOpenPayload[]
    >;
    return value[0]!;
  }

  /** To the preload of the main frame; lost where none runs (yet), as in Electron. */
  deliver(message: ToPreload): void {
    const contextId = this.#contextOf(this.frames.mainId, PRELOAD_WORLD);
    if (contextId === undefined) return;
    const text = JSON.stringify(message);
    // What is long goes packed: DevTools copies each letter many times over, and the browser would read them as a program.
    const isPacked = text.length > 100_000;
    const sent = isPacked ? gzipSync(text, { level: 1 }).toString('base64') : text;
    const call = `globalThis[${JSON.stringify(this.#binding)}](${JSON.stringify(sent)}, ${isPacked})`;
    // The document may be replaced while the message is on its way; then nobody is left to hear it.
    this.session.send('Runtime.evaluate', { expression: call, contextId }).catch(() => undefined);
  }

  /** Runs a script in the page's own world and gives a structured clone of its value; throws what it throws. */
  async evaluate(code: string, userGesture: boolean): Promise<unknown> {
    const page = await this.session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      userGesture,
    });
    if (page.exceptionDetails !== undefined) throw thrown(page.exceptionDetails);
    const { objectId } = page.result;
    if (objectId === undefined) {
      const { type, value, unserializableValue } = page.result;
      if (type === 'undefined') return undefined;
      if (unserializableValue === undefined) return value;
      return type === 'bigint' ? BigInt(unserializableValue.slice(0, -1)) : Number(unserializableValue);
    }
    const copy = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${structuredCodec.toString()})().encode(this); }`,
    });
    if (copy.exceptionDetails !== undefined) throw thrown(copy.exceptionDetails);
    return codec.decode(copy.result.value as string);
  }

  /** Resolves with the document's load event, or with the text of a network error. */
  async navigate(shown: string): Promise<string | undefined> {
    const { errorText, loaderId } = await this.session.send('Page.navigate', { url: shown });
    if (errorText !== undefined) return errorText;
    // Without a loader it was a step within the document.
    if (loaderId === undefined || this.#loaded.has(loaderId)) return undefined;
    return new Promise((resolve) => {
      const finish = (error?: string): void => {
        this.session.off('Page.lifecycleEvent', onLoad);
        this.session.off('Page.frameNavigated', onReplaced);
        this.off('gone', onGone);
        resolve(error);
      };
      const onLoad = (event: Protocol.Page.lifecycleEventPayload): void => {
        if (event.name === 'load' && event.loaderId === loaderId) finish();
      };
      const onReplaced = ({ frame }: Protocol.Page.frameNavigatedPayload): void => {
        if (frame.id === this.frames.mainId && frame.loaderId !== loaderId) finish('net::ERR_ABORTED');
      };
      const onGone = (): void => finish('net::ERR_ABORTED');
      this.session.on('Page.lifecycleEvent', onLoad);
      this.session.on('Page.frameNavigated', onReplaced);
      this.on('gone', onGone);
    });
  }

  #contextOf(frameId: string, world: string): number | undefined {
    return [...this.#contexts].findLast(
      ([, context]) => context.frameId === frameId && context.world === world,
    )?.[0];
  }
}

function thrown(details: Protocol.Runtime.ExceptionDetails): Error {
  const { exception, text } = details;
  return new Error(exception?.description ?? String(exception?.value ?? text));
}
