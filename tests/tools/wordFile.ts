import { readFileSync } from 'node:fs';
import { unzip } from '../../electron/export/zip.ts';

/** The parts of a Word file that are text, by name. */
export async function wordParts(file: string): Promise<ReadonlyMap<string, string>> {
  const parts = await unzip(readFileSync(file));
  return new Map(
    [...parts]
      .filter(([name]) => /\.(?:xml|rels|svg)$/.test(name))
      .map(([name, bytes]) => [name, bytes.toString('utf8')]),
  );
}

/** An element with its attributes and children; text is in `text`, in order. A reader of our own of well-formed XML, which throws. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export function parseXml(xml: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  const tokens = /<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [whole, closes, name = '', attributes = '', isEmpty, text] of xml.matchAll(tokens)) {
    end += whole.length;
    const top = open.at(-1);
    if (top === undefined) throw new Error('more is closed than was opened');
    if (text !== undefined) top.text += plain(text);
    else if (closes === '/') {
      if (top.name !== name) throw new Error(`${name} closes ${top.name}`);
      open.pop();
    } else if (name !== '') {
      const found = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, plain(value)] as const,
      );
      const element = { name, attributes: Object.fromEntries(found), children: [], text: '' };
      if (new Set(found.map(([key]) => key)).size !== found.length)
        throw new Error(`${name} says something twice`);
      top.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const [root] = open[0]?.children ?? [];
  if (end !== xml.length || open.length !== 1 || root === undefined)
    throw new Error(`no XML at ${end} of ${xml.length}`);
  return root;
}

const plain = (text: string): string => {
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i.test(text))
    throw new Error(`a loose & in ${text.slice(0, 80)}`);
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi,
    (_, name: string, decimal?: string, hexadecimal?: string) =>
      name === undefined
        ? String.fromCodePoint(
            decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal),
          )
        : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? ''),
  );
};

/** All elements of a name below another, in order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The words of a paragraph or of all in it, without its number; a tab and a break are each a space. */
export const wordsOf = (element: XmlElement): string =>
  element.name === 'w:t' || element.name === 'w:delText'
    ? element.text
    : element.name === 'w:tab' && element.children.length === 0 && element.attributes['w:pos'] === undefined
      ? ' '
      : element.name === 'w:br'
        ? ' '
        : element.children.map(wordsOf).join('');
