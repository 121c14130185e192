export type ReadAddress =
  { readonly ok: true; readonly href: string } | { readonly ok: false; readonly message: string };

/**
 * What a person typed for the address of a link: "www.gov.uk" gets its https, "clerk@example.org" its mailto and a
 * telephone number its tel. Nothing else may lead out of a document.
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, message: 'Enter an address, such as https://www.gov.uk.' };
  if (/^(https?:\/\/)/i.test(text))
    return URL.canParse(text) && new URL(text).hostname.includes('.')
      ? { ok: true, href: text }
      : { ok: false, message: 'This web address is not complete. It should look like https://www.gov.uk.' };
  if (/^(mailto|tel):\S+$/i.test(text)) return { ok: true, href: text };
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return { ok: true, href: `mailto:${text}` };
  if (/^\+?[\d ()]{6,}$/.test(text)) return { ok: true, href: `tel:${text.replaceAll(/[^\d+]/g, '')}` };
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(text)) return { ok: true, href: `https://${text}` };
  return {
    ok: false,
    message: 'A link leads to a web page (https), an e-mail address or a telephone number.',
  };
}
