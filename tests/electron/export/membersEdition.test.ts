import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import type { ExportOrder } from '../../../shared/editions.ts';
import { planted, restrictedPack } from '../../fixtures/restrictedPack.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { readPdf } from '../../tools/pdf.ts';
import {
  pdfDecrypted,
  pdfEncryption,
  pdfInfo,
  pdfToText,
  pdfUnpacked,
  qpdfComplaints,
} from '../../tools/pdfPrograms.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';

const passphrase = 'a mill, a brook and ŵ';
const order: ExportOrder = {
  edition: 'members',
  format: 'pdf',
  copy: { reader: 'Councillor B Reader', number: 7 },
};

async function membersCopy(more: Partial<ExportOrder> = {}, document = restrictedPack): Promise<string> {
  const file = join(temporaryFolder(), 'members.pdf');
  valueOf(await exportDocument(document, { ...order, ...more, file }));
  return file;
}

describe('a member’s copy', () => {
  test('bears its reader and number on every page, outside what is read out', async () => {
    const { pages } = await readPdf(await membersCopy());
    for (const page of pages) {
      // Across the page and at its foot.
      expect(page.text.split('Copy 7: Councillor B Reader')).toHaveLength(3);
      expect(page.structure?.text).not.toContain('Copy 7');
    }
  });

  test('marks every page of a restricted item, and has it in its place on the house’s paper', async () => {
    const file = await membersCopy();
    const { pages } = await readPdf(file);
    const restricted = pages.filter(({ text }) =>
      /Not for publication: (?:exempt under|confidential)/.test(text),
    );
    const [ofReport, alone] = [restricted.slice(0, -2), restricted.slice(-2)];
    expect(ofReport.length).toBeGreaterThan(1);
    expect(ofReport.map(({ number }) => number)).toEqual(
      ofReport.map((_, at) => (ofReport[0]?.number ?? 0) + at),
    );
    for (const [at, place] of (['text of an appendix alone', 'text of the next appendix'] as const).entries())
      expect(alone[at]?.text).toContain(planted[place]);
    expect(pages.some(({ text }) => text.includes(planted.paragraph))).toBe(true);
    // 0.992 0.925 0.937 is the theme's pink, painted over the whole page first.
    const tinted = (await pdfUnpacked(file)).split('0.992 0.925 0.937 rg 0 0 595.28 841.89 re f').length - 1;
    expect(tinted).toBe(restricted.length);
  });

  test('is in large print where a size is asked for, with what is restricted and the main pack’s numbers', async () => {
    const { pages } = await readPdf(await membersCopy({ size: 20 }));
    expect(pages.length).toBeGreaterThan((await readPdf(await membersCopy())).pages.length);
    expect(pages.some(({ text }) => text.replaceAll(/\s+/g, ' ').includes(planted.paragraph))).toBe(true);
    expect(pages.at(-1)?.text).toMatch(/main pack pages? \d/);
    const refused = { edition: 'archive', format: 'pdf', size: 20, file: 'never.pdf' } as const;
    expect(problemOf(await exportDocument(restrictedPack, refused)).message).toContain(
      'have a size to choose',
    );
  });

  test.skipIf(!hasJava()).each([{}, { size: 20 }])(
    'keeps to PDF/UA-1 and PDF/A-2a with %j',
    async (more) => {
      const file = await membersCopy(more);
      for (const flavour of ['ua1', '2a'] as const)
        expect((await validatePdfs([file], flavour)).flatMap(({ failures }) => failures)).toEqual([]);
    },
    120_000,
  );
});

describe('a passphrase', () => {
  test('encrypts by AES-256 of revision 6, and opens the file', async () => {
    const file = await membersCopy({ passphrase });
    const shown = await pdfEncryption(file, passphrase);
    expect(shown).toContain('R = 6');
    expect(shown).toContain('stream encryption method: AESv3');
    expect(shown).toContain('Supplied password is user password');
    expect(shown).toContain('extract for accessibility: allowed');
    expect(shown).toContain('modify document assembly: not allowed');
    expect(await qpdfComplaints(file, passphrase)).toEqual([]);
    expect((await pdfToText(file, 'layout', passphrase)).join('\n')).toContain(planted.paragraph);
    expect((await pdfInfo(file, passphrase))['Encrypted']).toMatch(/AES-256/);
  });

  test('lets nobody in who does not have it, and leaves no word in the file', async () => {
    const file = await membersCopy({ passphrase });
    await expect(pdfToText(file)).rejects.toThrow(/Incorrect password/);
    await expect(pdfToText(file, 'layout', 'another one')).rejects.toThrow(/Incorrect password/);
    await expect(readPdf(file)).rejects.toThrow(/password/i);
  });

  test('leaves the rest as it is', async () => {
    const folder = temporaryFolder();
    const opened = join(folder, 'opened.pdf');
    writeFileSync(opened, await pdfDecrypted(await membersCopy({ passphrase }, kitchenSink), passphrase));
    const plain = await readPdf(await membersCopy({}, kitchenSink));
    expect(await readPdf(opened)).toEqual(plain);
  }, 120_000);
});

test.skipIf(!hasJava())(
  'a copy that a passphrase opens keeps to PDF/UA-1',
  async () => {
    const opened = join(temporaryFolder(), 'opened.pdf');
    writeFileSync(opened, await pdfDecrypted(await membersCopy({ passphrase }, kitchenSink), passphrase));
    expect((await validatePdfs([opened], 'ua1')).flatMap(({ failures }) => failures)).toEqual([]);
  },
  120_000,
);

test('the public’s and the archive’s pack can be closed to nobody', async () => {
  const file = join(temporaryFolder(), 'pack.pdf');
  const refused = await exportDocument(restrictedPack, {
    edition: 'archive',
    format: 'pdf',
    passphrase,
    file,
  });
  expect(problemOf(refused)).toMatchObject({ kind: 'invalid' });
});
