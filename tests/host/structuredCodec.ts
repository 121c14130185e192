/** How a caller carries what a structured clone refuses. Without it, functions and promises are refused. */
export interface References {
  /** A number for a function or a promise of this side. */
  give(value: object, kind: 'function' | 'promise'): number;
  /** The stand-in for a function or a promise of the other side. */
  take(id: number, kind: 'function' | 'promise'): unknown;
}

export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Writes what a structured clone can carry as a string and reads it back: DevTools and DOM events carry strings only.
 * Cycles and shared references survive; class instances arrive as plain objects; a symbol, a DOM node or a WeakMap is
 * refused with Electron's own words.
 *
 * It runs in three places (host, preload world, page), two of them as injected source text, so it must not refer to
 * anything outside itself.
 */
export function structuredCodec(references?: References): Codec {
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const errorKinds: Record<string, ErrorConstructor> = {
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
  };
  const viewKinds = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  type Node = [kind: string, ...content: unknown[]];

  // The browser writes bytes as letters itself, and Node does: letter by letter a file of megabytes takes a second.
  const toBase64 = (bytes: Uint8Array): string =>
    'Buffer' in globalThis
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
      : bytes.toBase64();
  const fromBase64 = (text: string): ArrayBuffer =>
    'Buffer' in globalThis
      ? new Uint8Array(Buffer.from(text, 'base64')).buffer
      : Uint8Array.fromBase64(text).buffer;

  function encode(root: unknown): string {
    const nodes: Node[] = [];
    const seen = new Map<unknown, number>();

    const put = (value: unknown): unknown => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value;
      const known = seen.get(value);
      if (known !== undefined) return [known];
      const index = nodes.push(['pending']) - 1;
      seen.set(value, index);
      nodes[index] = describe(value);
      return [index];
    };

    const describe = (value: unknown): Node => {
      if (value === undefined) return ['undefined'];
      if (typeof value === 'number') return ['number', Object.is(value, -0) ? '-0' : String(value)];
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (typeof value === 'function')
        return ['function', references ? references.give(value, 'function') : refuse()];
      if (typeof value !== 'object' || value === null) return refuse();
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return ['view', Object.prototype.toString.call(value).slice(8, -1), toBase64(bytes)];
      }
      if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
      if (value instanceof Date) return ['date', Number.isNaN(value.getTime()) ? null : value.getTime()];
      if (value instanceof RegExp) return ['regexp', value.source, value.flags];
      if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
      if (value instanceof Map) return ['map', Array.from(value, ([key, item]) => [put(key), put(item)])];
      if (value instanceof Set) return ['set', Array.from(value, put)];
      if (value instanceof Promise)
        return ['promise', references ? references.give(value, 'promise') : refuse()];
      if (Array.isArray(value)) return ['array', Array.from(value, put)];
      if (Object.prototype.toString.call(value) !== '[object Object]') return refuse();
      return ['object', Object.entries(value).map(([key, item]) => [key, put(item)])];
    };

    const start = put(root);
    return JSON.stringify([start, nodes]);
  }

  function decode(text: string): unknown {
    const [root, nodes] = JSON.parse(text) as [unknown, Node[]];
    const made = new Map<number, unknown>();

    const get = (value: unknown): unknown => {
      if (!Array.isArray(value)) return value;
      const index = value[0] as number;
      if (!made.has(index)) make(index, nodes[index] ?? refuse());
      return made.get(index);
    };

    // A container is remembered before it is filled, so that a cycle finds it.
    const make = (index: number, [kind, ...content]: Node): void => {
      const keep = <T>(value: T): T => {
        made.set(index, value);
        return value;
      };
      const first = content[0];
      if (kind === 'undefined') keep(undefined);
      else if (kind === 'number') keep(Number(first));
      else if (kind === 'bigint') keep(BigInt(first as string));
      else if (kind === 'function' || kind === 'promise') keep(references?.take(first as number, kind));
      else if (kind === 'buffer') keep(fromBase64(first as string));
      else if (kind === 'view') {
        const View = viewKinds[first as keyof typeof viewKinds] as Uint8ArrayConstructor;
        keep(new View(fromBase64(content[1] as string)));
      } else if (kind === 'date') keep(new Date((first as number | null) ?? NaN));
      else if (kind === 'regexp') keep(new RegExp(first as string, content[1] as string));
      else if (kind === 'error') {
        const error = keep(new (errorKinds[first as string] ?? Error)(content[1] as string));
        if (error.name !== first) error.name = first as string;
        error.stack = content[2] as string;
      } else if (kind === 'map') {
        const map = keep(new Map<unknown, unknown>());
        for (const [key, item] of first as [unknown, unknown][]) map.set(get(key), get(item));
      } else if (kind === 'set') {
        const set = keep(new Set<unknown>());
        for (const item of first as unknown[]) set.add(get(item));
      } else if (kind === 'array') {
        const array = keep<unknown[]>([]);
        for (const item of first as unknown[]) array.push(get(item));
      } else if (kind === 'object') {
        const object = keep({});
        for (const [key, item] of first as [string, unknown][]) {
          // Defined, not assigned: a key `__proto__` from the page must not change a prototype on this side.
          Object.defineProperty(object, key, {
            value: get(item),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
      } else refuse();
    };

    return get(root);
  }

  return { encode, decode };
}
