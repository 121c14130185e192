/**
 * Whether a web page is one that only shows. It is judged by what it may hold, not by what it must not: the elements that
 * Tabled's own pages are made of, without a script, a frame, a form or anything that is loaded from elsewhere.
 */
const elements: ReadonlySet<string> = new Set(
  `html head meta title style body header nav main footer div section article aside h1 h2 h3 h4 h5 h6 p a span br em
  strong ins del small sup sub ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption
  details summary img svg g path line rect circle text desc`.split(/\s+/u),
);

/** One tag or the document type, written out in full; anything else with a "<" is not taken for text. */
const tag = /<(?:!doctype html|\/?([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<>]*")?)*)\s*\/?)>/giy;
const attribute = /([a-z][a-z0-9:-]*)(?:="([^"]*)")?/giu;
const address = /^(?:#|https?:\/\/|mailto:|tel:)/iu;
const picture = /^data:image\/jpeg;base64,[A-Za-z0-9+/=]*$/u;
const names: ReadonlySet<string> = new Set(['author', 'viewport', 'referrer', 'color-scheme', 'description']);

/** Why a page is refused, or undefined where it only shows. */
export function harmOfHtml(html: string): string | undefined {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (found === null) return 'holds markup that no paper has';
    const [whole, name, attributes = ''] = found;
    at += whole.length;
    if (name === undefined) continue;
    const element = name.toLowerCase();
    if (!elements.has(element)) return `holds “${element}”, which no paper needs and which may do harm`;
    const harm = harmOfAttributes(element, attributes);
    if (harm !== undefined) return harm;
    if (element !== 'style' || whole.startsWith('</')) continue;
    const end = html.indexOf('</style>', at);
    const rules = end === -1 ? '@import' : html.slice(at, end);
    if (/@import|url\s*\(|\\|expression|</iu.test(rules)) return 'loads its looks from elsewhere';
    at = end;
  }
  return undefined;
}

function harmOfAttributes(element: string, attributes: string): string | undefined {
  const all = [...attributes.matchAll(attribute)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), plain(value)] as const,
  );
  for (const [name, value] of all) {
    if (name.startsWith('on')) return 'holds a script';
    if (name === 'href' && !(element === 'a' && address.test(value)))
      return 'leads to an address that no paper has';
    if (name === 'src' && !(element === 'img' && picture.test(value)))
      return 'loads something from elsewhere';
    if (
      ['srcset', 'style', 'xlink:href', 'action', 'formaction', 'background', 'ping', 'target'].includes(name)
    )
      return 'holds something that may do harm';
  }
  if (element !== 'meta') return undefined;
  const of = new Map(all);
  const isHarmless =
    of.has('charset') ||
    names.has(of.get('name') ?? '') ||
    of.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  return isHarmless ? undefined : 'tells the browser to do something';
}

/** An address may be written in character references; what browsers pass over in one is taken out. */
const plain = (value: string): string =>
  value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/giu, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&colon;/giu, ':')
    .replace(/[\0-\x20]/gu, '');
