import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDocument, writeDocument } from '../../../electron/export/export.ts';
import type { Document, Part } from '../../../shared/document/blocks.ts';
import { redact } from '../../../shared/document/redact.ts';
import { secretsOf } from '../../../shared/document/secrets.ts';
import { exportFormats } from '../../../shared/editions.ts';
import { pagesPdf } from '../../fixtures/pdfObjects.ts';
import { fileWithUnreadOffer, offer, packOfFiles, shared, survey } from '../../fixtures/restrictedFiles.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { readPdf } from '../../tools/pdf.ts';
import { pdfUnpacked } from '../../tools/pdfPrograms.ts';

const pack = await packOfFiles(pagesPdf([survey, shared]), pagesPdf([offer, shared]));

const withWords = (document: Document, words: string): Document => ({
  ...document,
  parts: document.parts.map((part, at) =>
    at === 0
      ? {
          ...part,
          blocks: [...part.blocks, { kind: 'paragraph', id: 'more', text: [{ kind: 'text', text: words }] }],
        }
      : part,
  ),
});

test('the public gets the pages of an open file and nothing of one that is attached to a restricted report', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'public.pdf');
  const asked: string[] = [];
  const attachments = (sha256: string): Promise<Uint8Array> => {
    asked.push(sha256);
    return pack.attachments(sha256);
  };
  valueOf(await exportDocument(pack.document, { format: 'pdf', file, attachments }));
  const { pages } = await readPdf(file);
  const text = pages.map((page) => page.text).join('\n');
  expect(text).toContain(survey);
  expect(text).toContain(shared);
  expect(`${text}${await pdfUnpacked(file)}`).not.toContain('Harbour');
  const [, open] = pack.document.parts as [Part, Part];
  expect(new Set(asked)).toEqual(new Set(open.blocks.map((block) => 'sha256' in block && block.sha256)));

  const members = join(folder, 'members.pdf');
  valueOf(await exportDocument(pack.document, { ...pack, format: 'pdf', file: members, edition: 'members' }));
  expect((await readPdf(members)).pages.map((page) => page.text).join('\n')).toContain(offer);
});

test.each(exportFormats)(
  'words of a restricted file stop a public %s, wherever else they stand',
  async (format) => {
    const folder = temporaryFolder();
    const open = valueOf(redact(pack.document));
    const secrets = secretsOf(pack.document, open);
    const options = { format, file: join(folder, 'public'), attachments: pack.attachments };
    for (const words of [`It is said that ${offer} for it.`, 'It went for 1,850,000 in the end.']) {
      const problem = problemOf(await writeDocument(withWords(open, words), options, secrets));
      expect(problem).toMatchObject({ kind: 'leak', message: expect.stringContaining('item 7') as string });
    }
    expect(readdirSync(folder)).toEqual([]);
    valueOf(await writeDocument(withWords(open, shared), options, secrets));
  },
);

test('a pack whose filter has left a restricted file in is not written', async () => {
  const [paper, openFile, , exemptFile] = pack.document.parts as [Part, Part, Part, Part];
  const { marking: _, restriction: __, ...left } = exemptFile;
  const broken = { ...pack.document, parts: [paper, openFile, left] };
  const folder = temporaryFolder();
  const problem = problemOf(
    await writeDocument(
      broken,
      { format: 'pdf', file: join(folder, 'public.pdf'), attachments: pack.attachments },
      secretsOf(pack.document, broken),
    ),
  );
  expect(problem.message).toMatch(/^No public file was written: .* attached to a report/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is attached to an open report, too, is open', async () => {
  const { document, attachments } = await packOfFiles(pagesPdf([offer]), pagesPdf([offer]));
  const file = join(temporaryFolder(), 'public.pdf');
  valueOf(await exportDocument(document, { format: 'pdf', file, attachments }));
  expect((await readPdf(file)).pages.map((page) => page.text).join('\n')).toContain(offer);
});

test('words that an open file says where nobody has read them are open', async () => {
  const { document, attachments } = await packOfFiles(fileWithUnreadOffer(), pagesPdf([offer]));
  const file = join(temporaryFolder(), 'public.pdf');
  valueOf(await exportDocument(document, { format: 'pdf', file, attachments }));
  expect(await pdfUnpacked(file)).toContain('Harbour');
});
