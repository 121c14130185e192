/** A file is attached from the command line; its passphrase comes from a file, never from the arguments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesPdf } from '../../fixtures/pdfObjects.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { encryptPdf, hasQpdf } from '../../tools/pdfPrograms.ts';

const paper = 'bcp-accelerated-timeliness-2023';

test.skipIf(!hasQpdf())('an encrypted PDF is opened by the first line of a file', async () => {
  const folder = temporaryFolder();
  const plain = join(folder, 'plain.pdf');
  const locked = join(folder, 'locked.pdf');
  const words = join(folder, 'words.txt');
  writeFileSync(plain, pagesPdf(['One', 'Two']));
  await encryptPdf(plain, locked, 'a long secret', 256);
  writeFileSync(words, 'a long secret\nand a note\n');
  const args = ['attach', '--library', makeSampleLibrary(), '--paper', paper, locked];

  const without = await runHere(args);
  expect(without).toMatchObject({
    code: 2,
    err: 'This file is encrypted: give its passphrase with --passphrase-file.',
  });
  const missing = await runHere([...args, '--passphrase-file', join(folder, 'none.txt')]);
  expect(missing).toMatchObject({
    code: 2,
    err: 'The file with the passphrase, "none.txt", cannot be read.',
  });
  const opened = await runHere([...args, '--passphrase-file', words]);
  expect(opened).toMatchObject({ code: 0, err: '' });
  expect(opened.out).toContain('It was encrypted');
});
