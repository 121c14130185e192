import { extname, join, normalize, sep } from 'node:path';

/** The window's own scheme: a standard, secure origin without a server and without `file:`. */
export const appScheme = 'app';
export const appHost = 'tabled';
export const startPage = `${appScheme}://${appHost}/index.html`;

/** Kinds of file that the bundle holds; nothing else is served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

/** Whether an address is the app's own. `new URL('app://x').origin` is the text "null", so scheme and host are compared. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost;
}

/**
 * File of the bundle that an address names, or undefined: another host, a file outside the folder (however its dots and
 * slashes are written), a kind of file that the bundle does not hold.
 */
export function bundleFile(folder: string, address: string): string | undefined {
  if (!isAppAddress(address)) return undefined;
  const path = decoded(new URL(address).pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const root = normalize(folder + sep);
  const file = join(root, path);
  return file.startsWith(root) && extname(file) in mediaTypes ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
