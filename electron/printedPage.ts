import { isAppAddress, startPage } from './appAddress.ts';

/**
 * What a page that is only printed may do: show its own styles and pictures. It has no script, and nothing of it comes from
 * outside the document.
 */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const pages = new Map<string, string>();

/** Lends a document in HTML an address of the app until it is taken back. */
export function lendAddress(html: string): { readonly address: string; readonly takeBack: () => void } {
  const address = new URL(`/print/${crypto.randomUUID()}`, startPage).href;
  pages.set(address, html);
  return { address, takeBack: () => void pages.delete(address) };
}

/** The answer for an address that was lent; undefined for any other. */
export function printedPage(address: string): Response | undefined {
  const html = isAppAddress(address) ? pages.get(address) : undefined;
  if (html === undefined) return undefined;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': printPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
