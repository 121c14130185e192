import type { Codec, References } from './structuredCodec.ts';

type AnyFunction = (...args: unknown[]) => unknown;
type Answer<Kind> = { kind: Kind; id: number; ok: boolean; value: string };
type Message = { kind: 'call'; id: number; args: string } | Answer<'reply'> | Answer<'settle'>;

/** One end of the bridge between the page's world and the preload's. */
export interface WorldBridge {
  /** Calls a function that the other end offered under a number known to both. */
  call(id: number, args: unknown[]): unknown;
  /** Offers a function under a number known to both. */
  offer(id: number, implementation: AnyFunction): void;
}

/**
 * What Electron's contextBridge does: values cross as copies, functions and promises as numbered stand-ins, and calls
 * are synchronous. Both ends dispatch DOM events with string details on an element that no document holds and that
 * only the two ends know; DOM events cross V8 worlds at once, objects never do.
 *
 * Injected as source text into both worlds; refers to nothing outside itself but its arguments.
 */
export function worldBridge(
  element: EventTarget,
  side: 'page' | 'preload',
  makeCodec: (references: References) => Codec,
): WorldBridge {
  const other = side === 'page' ? 'preload' : 'page';
  const Event = CustomEvent;
  const dispatch = element.dispatchEvent.bind(element);
  const offered = new Map<number, AnyFunction>();
  const numbers = new WeakMap<object, number>();
  const standIns = new Map<number, AnyFunction>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let lastReply: Answer<'reply'> | undefined;
  let next = 1000;

  const send = (message: Message): void => {
    dispatch(new Event(`to-${other}`, { detail: JSON.stringify(message) }));
  };
  const settle = (id: number, ok: boolean, value: unknown): void =>
    send({ kind: 'settle', id, ok, value: codec.encode(value) });

  const codec = makeCodec({
    give(value, kind) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      const id = ++next;
      numbers.set(value, id);
      if (kind === 'function') offered.set(id, value as AnyFunction);
      else {
        (value as Promise<unknown>).then(
          (result) => settle(id, true, result),
          (error: unknown) => settle(id, false, error),
        );
      }
      return id;
    },
    take(id, kind) {
      if (kind === 'promise') return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const known = standIns.get(id);
      if (known !== undefined) return known;
      const standIn: AnyFunction = (...args) => call(id, args);
      standIns.set(id, standIn);
      return standIn;
    },
  });

  function call(id: number, args: unknown[]): unknown {
    send({ kind: 'call', id, args: codec.encode(args) });
    // Dispatching is synchronous: the last reply that came is the one to this call, however deep calls are nested.
    const reply = lastReply;
    lastReply = undefined;
    if (reply === undefined || reply.id !== id) throw new Error('The other world does not answer');
    const value = codec.decode(reply.value);
    if (!reply.ok) throw value;
    return value;
  }

  function answer(id: number, args: string): Message {
    try {
      const value = offered.get(id)?.(...(codec.decode(args) as unknown[]));
      return { kind: 'reply', id, ok: true, value: codec.encode(value) };
    } catch (error) {
      return { kind: 'reply', id, ok: false, value: codec.encode(error) };
    }
  }

  element.addEventListener(`to-${side}`, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as Message;
    if (message.kind === 'call') send(answer(message.id, message.args));
    else if (message.kind === 'reply') lastReply = message;
    else {
      const promise = waiting.get(message.id);
      waiting.delete(message.id);
      const value = codec.decode(message.value);
      if (message.ok) promise?.resolve(value);
      else promise?.reject(value);
    }
  });

  return { call, offer: (id, implementation) => offered.set(id, implementation) };
}
