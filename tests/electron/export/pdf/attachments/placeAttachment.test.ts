import { describe, expect, test } from 'vitest';
import { attachedDocument, takenOf } from '../../../../fixtures/attachedDocument.ts';
import { claimingLevelB } from '../../../../fixtures/claimingLevelB.ts';
import { onePagePdf, pagesPdf, taggedPdf } from '../../../../fixtures/pdfObjects.ts';
import { readPdf } from '../../../../tools/pdf.ts';
import { pdfToText, qpdfComplaints } from '../../../../tools/pdfPrograms.ts';
import { elementsOf } from '../../../../tools/pdfStructureTree.ts';
import { hasJava, validatePdfs } from '../../../../tools/verapdf.ts';
import { claimsNote, packClaims } from '../../../../../shared/document/attachedClaims.ts';
import type { Document } from '../../../../../shared/document/blocks.ts';
import { heading, makeDocument, table } from '../makeDocument.ts';
import { renderBytes, renderFile } from '../renderTo.ts';

/** Packs of attachments, read back. */
async function packOf(files: readonly Uint8Array[], more: Partial<Document> = {}, alt?: string) {
  const taken = await Promise.all(files.map((bytes) => takenOf(bytes)));
  const { document, attachments } = attachedDocument(taken, more, alt);
  const { file, result } = await renderFile(document, { attachments });
  expect(await qpdfComplaints(file)).toEqual([]);
  return { file, result, pdf: await readPdf(file) };
}

/** Box of the words on a page, from the top left. */
const boxOf = (pdf: Awaited<ReturnType<typeof readPdf>>, page: number, words: string) =>
  pdf.pages[page - 1]!.boxes.find((box) => box.text.includes(words))!;

describe('a file without tags', () => {
  test('is placed page by page under the numbers and the running head of the pack', async () => {
    const { pdf, result } = await packOf([pagesPdf(['One', 'Two', 'Three'])]);
    expect(result.pages).toBe(4);
    expect(pdf.pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(pdf.pages[2]!.text).toContain('Two');
    expect(pdf.pages[2]!.text).toContain('Page 3 of 4');
    expect(pdf.pages[2]!.text).toContain('Item 6 · Parking, Appendix 1');
  });

  test('is a figure whose alternative says what it shows and what its words are', async () => {
    const { pdf } = await packOf([pagesPdf(['One', 'Two'])]);
    const [figure, ...more] = elementsOf(pdf.pages[2]!.structure, 'Figure');
    expect(more).toEqual([]);
    expect(figure?.alt).toBe(
      'Appendix 1: Survey, page 2 of 2. What the pages show. It is not tagged; the words on it are: Two',
    );
  });

  test('says in the alternative that nobody has described it', async () => {
    const { pdf } = await packOf([pagesPdf(['One'])], {}, '');
    expect(elementsOf(pdf.pages[1]!.structure, 'Figure')[0]?.alt).toContain('Nobody has described it.');
  });

  test('stands wholly between running head and foot', async () => {
    const edge = 'BT /F1 12 Tf 72 829 Td (Top line) Tj ET BT /F1 12 Tf 72 4 Td (Bottom line) Tj ET';
    const { pdf } = await packOf([onePagePdf('Middle', { more: edge })]);
    const [head, foot] = [boxOf(pdf, 2, 'Cabinet'), boxOf(pdf, 2, 'Page 2 of 2')];
    expect(boxOf(pdf, 2, 'Top line').top).toBeGreaterThan(head.bottom);
    expect(boxOf(pdf, 2, 'Bottom line').bottom).toBeLessThan(foot.top);
  });

  test('loses the marks that would contradict the figure, and none of its words', async () => {
    const { pdf } = await packOf([
      onePagePdf('Words', {
        more: '/Artifact BMC BT /F1 12 Tf 72 500 Td (Marked) Tj ET EMC /P<</MCID 7>>BDC EMC',
      }),
    ]);
    expect(elementsOf(pdf.pages[1]!.structure, 'Figure')).toHaveLength(1);
    expect(pdf.pages[1]!.text).toContain('Marked');
  });

  test('keeps its links, also those that its pages have among themselves', async () => {
    const link = (more: string) => `<</Type/Annot/Subtype/Link/Rect[72 690 300 720]${more}>>`;
    const { pdf } = await packOf([
      onePagePdf('Links', {
        page: '/Annots[6 0 R 7 0 R]',
        objects: [link('/A<</S/URI/URI(https://www.gov.uk/)>>'), link('/Dest[3 0 R/Fit]')],
      }),
    ]);
    expect(pdf.pages[1]!.links).toEqual([
      { contents: 'Link to https://www.gov.uk/', page: undefined, url: 'https://www.gov.uk/' },
      { contents: 'Link to page 2', page: 2, url: undefined },
    ]);
  });
});

describe('sizes and turns', () => {
  const sizeOf = async (options: Parameters<typeof onePagePdf>[1]) => {
    const { pdf } = await packOf([onePagePdf('Plan', options)]);
    const { width, height } = pdf.pages[1]!;
    return { width: Math.round(width), height: Math.round(height), box: boxOf(pdf, 2, 'Plan') };
  };

  test('a page turned by 90 degrees is landscape, and its words run down it', async () => {
    const { width, height, box } = await sizeOf({ page: '/Rotate 90' });
    expect([width, height]).toEqual([842, 595]);
    expect(box.bottom - box.top).toBeGreaterThan(box.right - box.left);
  });

  test('a page turned by 180 degrees has its words at the other end', async () => {
    expect((await sizeOf({ page: '/Rotate 180' })).box.top).toBeGreaterThan(500);
  });

  test('A3 keeps its paper', async () => {
    const { width, height } = await sizeOf({ mediaBox: '0 0 842 1191' });
    expect([width, height]).toEqual([842, 1191]);
  });

  test('a page in user units is measured in them', async () => {
    const { width, height } = await sizeOf({ page: '/UserUnit 2' });
    expect([width, height]).toEqual([1190, 1684]);
  });

  test('what is cropped away does not show, and the rest stands in the middle', async () => {
    const { pdf } = await packOf([
      onePagePdf('Inside', {
        page: '/CropBox[50 600 350 800]',
        more: 'BT /F1 12 Tf 400 100 Td (Outside) Tj ET',
      }),
    ]);
    const box = boxOf(pdf, 2, 'Inside');
    // 22 points from the left of a crop box that is 300 wide, in the middle of 595.
    expect(box.left).toBeCloseTo((595.28 - 300) / 2 + 22, 0);
    expect(box.top).toBeLessThan(160);
  });

  test('a small page is not blown up', async () => {
    const { width, height, box } = await sizeOf({ mediaBox: '0 600 300 842' });
    expect([width, height]).toEqual([595, 842]);
    expect(box.bottom - box.top).toBeLessThan(40);
  });

  test('a page as long as a roll is within what a PDF may be', async () => {
    const { height } = await sizeOf({ mediaBox: '0 0 600 40000' });
    expect(height).toBeLessThanOrEqual(14_400);
  });
});

describe('a file with tags', () => {
  test('brings its structure, its bookmarks and its links', async () => {
    const { pdf, result } = await packOf([pagesPdf(['Before']), taggedPdf()]);
    expect(result.pages).toBe(4);
    const [first, second] = [pdf.pages[2]!.structure, pdf.pages[3]!.structure];
    expect(elementsOf(first, 'H1').map(({ text }) => text)).toEqual(['Traffic survey']);
    expect(elementsOf(first, 'Figure')).toEqual([]);
    expect(elementsOf(second, 'TH').map(({ text, scope }) => [text, scope])).toEqual([['Cars', 'Row']]);
    expect(elementsOf(second, 'P').map(({ text }) => text)).toEqual(['Last words']);
    expect(pdf.pages[2]!.links).toEqual([
      { contents: 'See the results', page: 4, url: undefined },
      { contents: 'Link to https://www.gov.uk/', page: undefined, url: 'https://www.gov.uk/' },
    ]);
    expect(pdf.outline[2]).toMatchObject({
      title: '6. Appendix 2: Survey',
      page: 3,
      children: [{ title: 'Results', page: 4 }],
    });
  });

  test('has its words in the frame, like the pages that are figures', async () => {
    const { pdf } = await packOf([taggedPdf()]);
    expect(boxOf(pdf, 2, 'Traffic survey').left).toBeGreaterThan(72);
    expect(pdf.pages[1]!.text).toContain('Page 2 of 3');
  });

  test('does not move the running head where it restores more states than it saves', async () => {
    const unbalanced = taggedPdf()
      .toString('latin1')
      .replace('/H1<</MCID 0>>BDC BT ', '/H1<</MCID 0>>BDC Q ');
    const broken = Buffer.from(unbalanced.replace('(Traffic survey)', 'BT(Traffic surv)'), 'latin1');
    const { pdf } = await packOf([broken]);
    const sound = await packOf([taggedPdf()]);
    expect(boxOf(pdf, 2, 'Page 2 of 3')).toEqual(boxOf(sound.pdf, 2, 'Page 2 of 3'));
  });

  test('twice in one pack keeps its names apart', async () => {
    const { pdf } = await packOf([taggedPdf(), taggedPdf()]);
    expect(pdf.pages.flatMap(({ structure }) => elementsOf(structure, 'TH'))).toHaveLength(2);
  });
});

test('notes and form fields are printed as they show', async () => {
  const { pdf } = await packOf([
    onePagePdf('Form', {
      page: '/Annots[6 0 R 8 0 R]',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/Rect[72 500 272 520]/AP<</N 7 0 R>>>>',
        {
          entries: '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>',
          stream: 'BT /F1 12 Tf 2 5 Td (Filled in) Tj ET',
        },
        '<</Type/Annot/Subtype/Text/F 2/Rect[72 400 272 420]/AP<</N 7 0 R>>>>',
      ],
    }),
  ]);
  expect(pdf.pages[1]!.text.match(/Filled in/g)).toHaveLength(1);
});

test('a layer that is switched off stays off', async () => {
  const { file } = await packOf([
    onePagePdf('Shown', {
      catalogue: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>',
      page: '/Resources<</Font<</F1 5 0 R>>/Properties<</L 6 0 R>>>>',
      more: '/OC/L BDC BT /F1 12 Tf 72 500 Td (Hidden) Tj ET EMC',
      objects: ['<</Type/OCG/Name(Draft)>>'],
    }),
  ]);
  const [, page] = await pdfToText(file);
  expect(page).toContain('Shown');
  expect(page).not.toContain('Hidden');
});

describe('a house that prints on both sides', () => {
  test('has each file begin on a right-hand page and end a sheet', async () => {
    const house = { accent: '#1d5a6c', tint: '#eaf2f4', duplex: true } as const;
    const { pdf } = await packOf([pagesPdf(['One', 'Two', 'Three']), pagesPdf(['Four'])], { house });
    const starts = ['One', 'Four'].map(
      (words) => pdf.pages.findIndex(({ text }) => text.includes(words)) + 1,
    );
    expect(starts).toEqual([3, 7]);
    expect(pdf.pages).toHaveLength(8);
    expect(pdf.pages[1]!.text).toContain('This page is blank');
  });
});

test.skipIf(!hasJava())(
  'a pack of tagged pages that conform conforms itself, and a file that does not claim it takes the claim away',
  { timeout: 120_000 },
  async () => {
    const rows = [
      ['Year', 'Cars'],
      ['2020', '420'],
    ];
    const [own] = await renderBytes(makeDocument([heading('h', 'Traffic', 1), table('t', rows)]));
    const conforming = await takenOf(own);
    const { document, attachments } = attachedDocument([conforming, conforming]);
    const { file } = await renderFile(document, { attachments });
    for (const flavour of ['ua1', '2a'] as const)
      expect((await validatePdfs([file], flavour)).flatMap(({ failures }) => failures)).toEqual([]);
    const byLooks = await takenOf(claimingLevelB(own));
    const lesser = attachedDocument([conforming, byLooks]);
    const { file: levelB } = await renderFile(lesser.document, { attachments: lesser.attachments });
    for (const flavour of ['ua1', '2b'] as const)
      expect((await validatePdfs([levelB], flavour)).flatMap(({ failures }) => failures)).toEqual([]);
    expect(packClaims(lesser.document)).toMatchObject({ archive: 'b', accessible: true });
    const mixed = attachedDocument([conforming, await takenOf(pagesPdf(['One']))]);
    const [bytes] = await renderBytes(mixed.document, { attachments: mixed.attachments });
    const after = await takenOf(bytes);
    expect([after.taken.archive, after.taken.accessible]).toEqual(['none', false]);
    expect(claimsNote(packClaims(mixed.document))).toBe(
      'This PDF does not claim PDF/UA and PDF/A, because the pages of “survey 2.pdf” do not: ask for accessible copies.',
    );
  },
);
