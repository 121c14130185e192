import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leakInPack } from '../../../electron/packFile/leakInPack.ts';
import { makePackFile } from '../../../electron/packFile/makePackFile.ts';
import { zipParts } from '../../../electron/import/zipEntries.ts';
import { packLimits } from '../../../electron/packFile/packEntries.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { redact } from '../../../shared/document/redact.ts';
import { secretsOf } from '../../../shared/document/secrets.ts';
import { smallManifest } from '../../fixtures/packFiles.ts';
import { pagesPdf } from '../../fixtures/pdfObjects.ts';
import { fileWithUnreadOffer, offer, packOfFiles, survey } from '../../fixtures/restrictedFiles.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';

const made = (document: Document, attachments: (sha256: string) => Promise<Uint8Array>) =>
  makePackFile(
    { header: smallManifest, document, largePrint: false, exempt: { kind: 'none' } },
    { attachments, signal: new AbortController().signal },
  );

test('a file of a restricted report is not in the open part, and an open one is, whatever it says unread', async () => {
  const [open, exempt] = [fileWithUnreadOffer(), pagesPdf([offer])];
  const { document, attachments } = await packOfFiles(open, exempt);
  const { bytes, leftOut } = valueOf(await made(document, attachments));
  const { names } = await zipParts(bytes, packLimits);
  const hashOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
  expect(leftOut).toEqual([]);
  expect(names.filter((name) => name.includes(hashOf(open)))).toHaveLength(1);
  expect(names.filter((name) => name.includes(hashOf(exempt)))).toEqual([]);
});

test('words of a restricted file are found in an open part, and those that an open file says, too, are not', async () => {
  const open = fileWithUnreadOffer();
  const { document, attachments } = await packOfFiles(open, pagesPdf([offer]));
  const parts = document.parts.map((part, at) => (at === 0 ? { ...part, title: `On ${offer}` } : part));
  const { bytes } = valueOf(await made({ ...document, parts }, attachments));
  const secrets = secretsOf(document, valueOf(redact(document)));
  const leak = (files: readonly Uint8Array[]) => leakInPack(bytes, secrets, 4, () => files);
  expect(await leak([pagesPdf([survey])])).toMatchObject({ kind: 'leak' });
  expect(await leak([open])).toBeUndefined();
});

test('a pack whose filter has left a restricted file in is not handed over', async () => {
  const { document, attachments } = await packOfFiles(pagesPdf([survey]), pagesPdf([offer]));
  const parts = document.parts.map((part) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'restriction' && key !== 'marking')),
  ) as unknown as Document['parts'];
  const broken = { ...document, parts };
  const { bytes } = valueOf(await made(broken, attachments));
  expect(await leakInPack(bytes, secretsOf(document, broken), 5, () => [])).toMatchObject({
    kind: 'leak',
    message: expect.stringContaining('a file that is attached') as string,
  });
});
