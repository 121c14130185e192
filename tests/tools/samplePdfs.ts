import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import PdfKit from 'pdfkit';

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);
const created = new Date('2026-01-02T03:04:05Z');

/** What {@link makeTaggedPdf} writes, for tests to find again. */
export const taggedPdf = {
  title: 'A tagged sample',
  heading: 'Reserves & balances',
  link: 'See the second page.',
  secondPage: 'The second page is read after the first.',
  foot: 'Page 11',
};

/**
 * A two-page A4 PDF that conforms to PDF/UA-1 and PDF/A-2a, made by pdfkit alone: a heading and a link to page 2 which are
 * painted in the opposite order to their reading, an artifact at the foot, a nested outline, page labels 11 and 12.
 */
export async function makeTaggedPdf(file: string): Promise<void> {
  const pdf = new PdfKit({
    size: 'A4',
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: fontFile,
    info: { Title: taggedPdf.title, CreationDate: created },
  });
  const written = finished(pdf.pipe(createWriteStream(file)));
  pdf.appendXML(pdfUaIdentification);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const heading = pdf.struct('H1');
  const paragraph = pdf.struct('P');
  const link = pdf.struct('Link', { alt: 'Second page' });
  root.add(heading);
  root.add(paragraph);
  paragraph.add(link);

  link.add(pdf.markStructureContent('Link'));
  pdf.text(taggedPdf.link, 72, 200, { lineBreak: false });
  pdf.endMarkedContent();
  const inTree = { Contents: Object('Second page') as string, structParent: link }; // pdfkit writes a bare string as a name
  pdf.goTo(72, 200, 120, 14, 'second', inTree);
  link.end();
  heading.add(pdf.markStructureContent('H1'));
  pdf.text(taggedPdf.heading, 72, 100, { lineBreak: false });
  pdf.endMarkedContent();
  heading.end();
  paragraph.end();
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.text(taggedPdf.foot, 72, 750, { lineBreak: false });
  pdf.endMarkedContent();
  const first = pdf.outline.addItem(taggedPdf.heading);

  pdf.addPage();
  pdf.addNamedDestination('second', 'XYZ', 0, 0, null);
  first.addItem('Second');
  root.add(
    pdf.struct('P', {}, () => {
      pdf.text(taggedPdf.secondPage, 72, 100);
    }),
  );
  root.end();
  catalogueOf(pdf)['PageLabels'] = { Nums: [0, { S: 'D', St: 11 }] };
  pdf.end();
  await written;
}

/** One page without tags, title or embedded font, with one line over its right edge and one wholly below the page. */
export async function makeUntaggedPdf(file: string): Promise<void> {
  const pdf = new PdfKit({ size: 'A4', info: { CreationDate: created } });
  const written = finished(pdf.pipe(createWriteStream(file)));
  pdf.text('Within the page.', 72, 72);
  pdf.text('This line leaves the page.', 500, 200, { lineBreak: false });
  pdf.page.margins.bottom = -200; // otherwise pdfkit would begin a new page
  pdf.text('This line is below the page.', 72, 900, { lineBreak: false });
  pdf.end();
  await written;
}

/** pdfkit has no interface for page labels; the catalogue's dictionary is the one way in. */
function catalogueOf(pdf: PDFKit.PDFDocument): Record<string, unknown> {
  return (pdf as unknown as { ['_root']: { data: Record<string, unknown> } })['_root'].data;
}

/** PDF/A allows a foreign schema in the metadata only where its description stands beside it (ISO 19005-2, 6.6.2.3.3). */
const pdfUaIdentification = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;
