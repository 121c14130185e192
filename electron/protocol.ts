import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { appScheme, bundleFile, mediaTypes } from './appAddress.ts';
import { printedPage } from './printedPage.ts';

/**
 * What a page may do. Nothing is allowed but what the bundle holds; no inline script or style, no eval, no network.
 * Trusted Types leave one way from text to HTML, the policy of the pack preview, and one from an address to a worker, that
 * of the page view.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A pack holds its crest within itself, in the preview as in the web page.
  "img-src 'self' data:",
  // The bundle's own files, which the page view reads: serveBundle answers nothing else.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pack-preview page-worker',
].join('; ');

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: true },
    },
  ]);
}

/** Answers `app://tabled/…` out of the renderer bundle, or with what is being printed, and refuses all else. */
export function serveBundle(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const printed = printedPage(request.url);
    if (printed !== undefined) return printed;
    const file = request.method === 'GET' ? bundleFile(folder, request.url) : undefined;
    if (file === undefined) return answer(403, null, {});
    try {
      return answer(200, new Uint8Array(await readFile(file)), {
        'content-type': mediaTypes[extname(file)] ?? '',
      });
    } catch {
      return answer(404, null, {});
    }
  });
}

const answer = (
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  headers: Record<string, string>,
): Response =>
  new Response(body, {
    status,
    headers: {
      ...headers,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  });
