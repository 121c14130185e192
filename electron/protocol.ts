import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** The window's own scheme: a standard, secure origin without a server and without `file:`. */
export const appScheme = 'app';
export const appHost = 'tabled';
export const startPage = `${appScheme}://${appHost}/index.html`;

/**
 * What a page may do. Nothing is allowed but what the bundle holds; no inline script or style, no eval, no network.
 * Trusted Types leave one way from text to HTML: the policy of the pack preview.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pack-preview',
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * File of the bundle that an address names, or undefined: another host, a file outside the folder (however its dots and
 * slashes are written), a kind of file that the bundle does not hold.
 */
export function bundleFile(folder: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const root = normalize(folder);
  const file = join(root, path);
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  return extname(file) in mediaTypes ? file : undefined;
}

/** Answers `app://tabled/…` out of the renderer bundle and refuses all else. */
export function serveBundle(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? bundleFile(folder, request.url) : undefined;
    if (file === undefined) return refusal(403);
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch {
      return refusal(404);
    }
  });
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { 'content-security-policy': contentPolicy } });
