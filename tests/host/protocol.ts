import type { CustomScheme } from 'electron';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

const standardSchemes = new Set<string>();
const handlers = new Map<string, ProtocolHandler>();
let sealed = false;

/** From readiness on, Electron refuses to register schemes. */
export function sealSchemes(): void {
  sealed = true;
}

export function handlerFor(url: string): ProtocolHandler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1));
}

/**
 * Chromium cannot be told about new schemes from outside, so it is shown `app://pack/x` as
 * `https://pack.app.localhost/x`: an origin of its own, a secure context, and a name that no network resolves.
 */
export function shownUrl(url: string): string {
  const match = /^([a-z][a-z\d+.-]*):\/\/([^/?#]+)(.*)$/i.exec(url);
  if (match === null || !standardSchemes.has(match[1]!.toLowerCase())) return url;
  return `https://${match[2]!}.${match[1]!.toLowerCase()}.localhost${match[3]!}`;
}

/** The way back, for everything that the app is told. */
export function appUrl(shown: string): string {
  const match = /^https:\/\/([^/?#]+)\.([a-z\d+-]+)\.localhost([/?#].*|)$/.exec(shown);
  if (match === null || !standardSchemes.has(match[2]!)) return shown;
  return `${match[2]!}://${match[1]!}${match[3]!}`;
}

/** A content security policy that names the scheme must name what Chromium is shown instead. */
export function shownPolicy(policy: string): string {
  return policy
    .split(' ')
    .map((word) => {
      const [scheme, end = ''] = /^([a-z\d+.-]+):(;?)$/.exec(word)?.slice(1) ?? [];
      if (scheme !== undefined && standardSchemes.has(scheme)) return `https://*.${scheme}.localhost${end}`;
      return shownUrl(word);
    })
    .join(' ');
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (sealed) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard === true && privileges.secure === true) standardSchemes.add(scheme);
      else throw new Error(`This host runs standard and secure schemes only; ${scheme} is not both`);
    }
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (handlers.has(scheme)) throw new Error('Failed to register protocol: The scheme has been registered');
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme))
      throw new Error('Failed to unhandle protocol: The scheme has not been registered');
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};
