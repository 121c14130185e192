import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { packAttachments } from '../../../electron/packFile/packAttachments.ts';
import { keepFile } from '../../../electron/store/fileContent.ts';
import { emptyLibrary } from '../../fixtures/packFiles.ts';
import { pagesPdf } from '../../fixtures/pdfObjects.ts';
import { offer, packOfFiles, survey } from '../../fixtures/restrictedFiles.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

test('files of open reports are laid out for the process that makes a pack, and those of restricted ones are not', async () => {
  const [open, exempt] = [pagesPdf([survey]), pagesPdf([offer])];
  const { document } = await packOfFiles(open, exempt);
  const db = await emptyLibrary();
  const openHash = keepFile(db, open);
  expect(problemOf(packAttachments(db, document)).kind).toBe('notFound');
  const exemptHash = keepFile(db, exempt);
  const { attachments, remove } = valueOf(packAttachments(db, document));
  const file = attachments.files[openHash] ?? '';
  expect(readFileSync(file).equals(open)).toBe(true);
  expect(readdirSync(dirname(file))).toHaveLength(1);
  expect(Object.keys(attachments.restricted)).toEqual([exemptHash]);
  expect(Buffer.from(attachments.restricted[exemptHash]!).equals(exempt)).toBe(true);
  remove();
  expect(existsSync(file)).toBe(false);
});
