export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
  readonly language: string;
  readonly created: Date;
  /** Level of PDF/A-2 that is claimed; null for none. */
  readonly archive: 'a' | 'b' | null;
  /** PDF/UA-1 is claimed. */
  readonly accessible: boolean;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 knows no control characters; a title needs none. */
function xml(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, ' ')
    .replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

/** Declares the PDF/UA identifier, which PDF/A does not know by itself (ISO 19005-2, 6.6.2.3.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const archiveClaim = (level: 'a' | 'b'): string =>
  `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>${level.toUpperCase()}</pdfaid:conformance></rdf:Description>
`;

const accessClaim = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${extensionSchema}
`;

/** The document's XMP packet: what it is, and what it claims of PDF/A-2 and PDF/UA-1. Equal to the information dictionary. */
export function xmpPacket(facts: DocumentFacts): string {
  const created = `${facts.created.toISOString().split('.')[0]}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${xml(facts.language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:CreatorTool>${xml(facts.creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${xml(facts.producer)}</pdf:Producer></rdf:Description>
${facts.archive === null ? '' : archiveClaim(facts.archive)}${facts.accessible ? accessClaim : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
