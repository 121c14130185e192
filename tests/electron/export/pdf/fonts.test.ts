import { copyFile, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFiles } from '../../../../electron/export/pdf/fonts.ts';
import { makeDocument, paragraph } from './makeDocument.ts';
import { renderBytes } from './renderTo.ts';

test('fonts from a folder of the app give the same bytes as those of the packages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-fonts-'));
  const { resolve } = createRequire(import.meta.url);
  for (const file of Object.values(fontFiles).flat())
    await copyFile(resolve(file), join(folder, basename(file)));
  const document = makeDocument([paragraph('p', 'As before → ✓')]);
  const [fromFolder] = await renderBytes(document, { fontDirectory: folder });
  const [fromPackages] = await renderBytes(document);
  expect(fromFolder.equals(fromPackages)).toBe(true);
});

test('a folder without the fonts is an error, not another face', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-fonts-'));
  await expect(renderBytes(makeDocument([]), { fontDirectory: folder })).rejects.toThrow('ENOENT');
});
