import type { Document } from '../../../shared/document/blocks.ts';
import { type Parts, unzip, zip } from '../zip.ts';
import { clean } from './inline.ts';

/**
 * The package that the library has made, without what the library takes from chance and the clock: names of links, counters that
 * run on from one file to the next, dates. The same document gives the same bytes. Sets what the library has no word for, too: the
 * language among the properties, and metafiles.
 */
export async function settle(packed: Uint8Array, document: Document): Promise<Buffer> {
  const parts = await unzip(packed);
  const settled = new Map<string, Buffer>();
  for (const [name, content] of parts) {
    if (name === 'docProps/core.xml') settled.set(name, Buffer.from(coreProperties(document)));
    else if (isMetafile(content)) settled.set(name.replace(/png$/, 'emf'), content);
    else if (/\.(?:xml|rels)$/.test(name)) settled.set(name, Buffer.from(settledXml(name, parts)));
    else settled.set(name, content);
  }
  return zip(settled);
}

/** The signature in the header of a metafile. */
const isMetafile = (content: Buffer): boolean =>
  content.length > 88 && content.readUInt32LE(40) === 0x464d4520;

function settledXml(name: string, parts: Parts): string {
  const xml = parts.get(name)?.toString('utf8') ?? '';
  if (name === '[Content_Types].xml')
    return xml.replace('<Default ', '<Default Extension="emf" ContentType="image/x-emf"/><Default ');
  const [, folder = '', owner = name] = /^(.*)_rels\/(.*)\.rels$/.exec(name) ?? [];
  const source = parts.get(`${folder}_rels/${owner}.rels`) ?? parts.get(relationsOf(name));
  const ids = new Map(
    [...(source?.toString('utf8') ?? '').matchAll(/<Relationship [^>]*?\bId="([^"]+)"/g)].map(
      ([, id = ''], at) => [id, `rId${at + 1}`],
    ),
  );
  const linked = xml.replace(
    /\b((?:r:(?:id|embed|link)|Id)=")([^"]+)"/g,
    (whole, start: string, id: string) => (ids.has(id) ? `${start}${ids.get(id)}"` : whole),
  );
  if (name.endsWith('.rels'))
    return linked.replace(/Target="(media\/[^"]+)\.png"/g, (whole, path: string) =>
      isMetafile(parts.get(`word/${path}.png`) ?? Buffer.alloc(0)) ? `Target="${path}.emf"` : whole,
    );
  return counted(
    counted(linked, /<w:bookmark(?:Start|End)\b[^>]*? w:id="(\d+)"/g),
    /<wp:docPr\b[^>]*? id="(\d+)"/g,
  );
}

const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

/** Numbers what the pattern finds from 1, alike where it was alike. */
function counted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (tag: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    const at = tag.lastIndexOf(`"${id}"`);
    return `${tag.slice(0, at)}"${numbers.get(id)}"${tag.slice(at + id.length + 2)}`;
  });
}

/** Title, council and language, with the document's own clock (ECMA-376 part 2, core properties). */
function coreProperties({ title, organisation, language, assembledAt }: Document): string {
  const date = `${assembledAt.slice(0, 19)}Z`;
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(organisation)}</dc:creator><dc:language>${text(language)}</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

const text = (words: string): string =>
  clean(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
