import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
type Events = { [Name in keyof Protocol.Events]: [Protocol.Events[Name]] };

interface Incoming {
  id?: number;
  sessionId?: string;
  method?: keyof Protocol.Events;
  params?: never;
  result?: unknown;
  error?: { message: string };
}

/** A conversation with the browser, or with one target when it has an id. Its events are those of the protocol. */
export class DevToolsSession extends EventEmitter<Events> {
  readonly #connection: DevTools;
  readonly #id: string | undefined;

  constructor(connection: DevTools, id?: string) {
    super();
    this.#connection = connection;
    this.#id = id;
  }

  /** Rejects where the browser answers with an error, and where the connection or the target ends first. */
  send<Method extends keyof Commands>(method: Method, params?: Commands[Method]): Promise<Results[Method]> {
    return this.#connection.request(this.#id, method, params) as Promise<Results[Method]>;
  }
}

/**
 * Chromium's DevTools protocol over a pipe: JSON messages that end with a zero byte. The pipe is also what keeps
 * Chromium alive: its end, for whatever reason, closes the browser.
 */
export class DevTools {
  readonly root = new DevToolsSession(this);
  readonly #toBrowser: Writable;
  readonly #sessions = new Map<string, DevToolsSession>();
  readonly #waiting = new Map<
    number,
    { sessionId: string | undefined; resolve(result: unknown): void; reject(error: Error): void }
  >();
  #lastId = 0;
  #unread = Buffer.alloc(0);

  constructor(toBrowser: Writable, fromBrowser: Readable) {
    this.#toBrowser = toBrowser;
    // The browser may go while a message is on its way; the end of its process says so, this stream need not.
    toBrowser.on('error', () => this.#endSession(undefined));
    fromBrowser.on('data', (bytes: Buffer) => this.#read(bytes));
    fromBrowser.on('close', () => this.#endSession(undefined));
  }

  session(id: string): DevToolsSession {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const session = new DevToolsSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  request(sessionId: string | undefined, method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        sessionId,
        resolve,
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#toBrowser.write(`${JSON.stringify({ id, sessionId, method, params })}\0`);
    });
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (let end = this.#unread.indexOf(0); end !== -1; end = this.#unread.indexOf(0)) {
      const text = this.#unread.toString('utf8', 0, end);
      this.#unread = this.#unread.subarray(end + 1);
      this.#dispatch(JSON.parse(text) as Incoming);
    }
  }

  #dispatch(message: Incoming): void {
    if (message.id !== undefined) {
      const request = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) request?.reject(new Error(message.error.message));
      else request?.resolve(message.result);
      return;
    }
    if (message.method === undefined) return;
    const session = message.sessionId === undefined ? this.root : this.#sessions.get(message.sessionId);
    const params = message.params as unknown;
    (session as EventEmitter | undefined)?.emit(message.method, params);
    if (message.method === 'Target.detachedFromTarget') {
      this.#endSession((params as Protocol.Target.detachedFromTargetPayload).sessionId);
    }
  }

  /** Without an id, the end of the whole connection. */
  #endSession(id: string | undefined): void {
    for (const [request, { sessionId, reject }] of this.#waiting) {
      if (id !== undefined && sessionId !== id) continue;
      this.#waiting.delete(request);
      reject(new Error('the browser or its page has been closed'));
    }
    if (id !== undefined) this.#sessions.delete(id);
  }
}
