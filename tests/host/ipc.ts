import { EventEmitter } from 'node:events';
import type { WebFrameMain } from './frameTree.ts';
import type { ToHost } from './preloadWorld.ts';
import { structuredCodec } from './structuredCodec.ts';
import type { WebContents } from './webContents.ts';

const codec = structuredCodec();

interface IpcEvent {
  sender: WebContents;
  /** Null once the frame that asked is gone. */
  senderFrame: WebFrameMain | null;
  reply(channel: string, ...args: unknown[]): void;
}
type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** The main process's end. `on` listens to what `ipcRenderer.send` sends, `handle` answers `ipcRenderer.invoke`. */
export class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

/** Answers a message of a preload; `reply` hands the answer to an invocation back. */
export async function receiveFromPreload(
  sender: WebContents,
  senderFrame: WebFrameMain | null,
  message: Exclude<ToHost, { kind: 'preload-error' }>,
  reply: (ok: boolean, value: string) => void,
): Promise<void> {
  const { channel } = message;
  const event: IpcEvent = { sender, senderFrame, reply: (to, ...args) => sender.send(to, ...args) };
  const args = codec.decode(message.args) as unknown[];
  if (message.kind === 'send') {
    ipcMain.emit(channel, event, ...args);
    return;
  }
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    reply(true, encodeForPreload(await handler(event, ...args)));
  } catch (error) {
    // Electron's words: the stack stays here, the page gets the sentence.
    console.error(`Error occurred in handler for '${channel}':`, error);
    reply(false, codec.encode(`Error invoking remote method '${channel}': ${String(error)}`));
  }
}

/** Node's own clone comes first: it drops prototypes and refuses functions, as Electron does. */
export function encodeForPreload(value: unknown): string {
  return codec.encode(structuredClone(value));
}
