import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import { paragraph } from '../../../shared/document/make.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

test('an export says which characters no font could print, so that a name does not vanish unsaid', async () => {
  const document = sampleDocument('rutland-cabinet-2017-04-18');
  const [cover, agenda, ...rest] = document.parts;
  if (cover === undefined || agenda === undefined) throw new Error('no parts');
  const foreign = {
    ...agenda,
    blocks: [...agenda.blocks, paragraph('foreign', 'Visitors from 東京 and Łódź')],
  };
  const folder = temporaryFolder();
  const file = join(folder, 'pack.pdf');
  const exported = await exportDocument(
    { ...document, parts: [cover, foreign, ...rest] },
    { format: 'pdf', file },
  );
  // In an order that does not hang on which part of the pack was painted first.
  expect(exported).toMatchObject({ ok: true, value: { warning: expect.stringContaining('京 東') } });
  expect(JSON.stringify(exported)).not.toContain('Ł');
  const plain = await exportDocument(document, { format: 'pdf', file });
  expect(plain).toMatchObject({ ok: true, value: { warning: null } });
});
