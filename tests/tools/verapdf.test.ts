import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTaggedPdf, makeUntaggedPdf } from './samplePdfs.ts';
import { hasJava, validatePdfs } from './verapdf.ts';

describe.skipIf(!hasJava())('veraPDF', () => {
  test('passes a tagged file and tells what is wrong with an untagged one and with one that is no PDF', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tabled-verapdf-'));
    const good = join(folder, 'tagged.pdf');
    const bad = join(folder, 'untagged.pdf');
    const noPdf = join(folder, 'text.pdf');
    await makeTaggedPdf(good);
    await makeUntaggedPdf(bad);
    writeFileSync(noPdf, 'This is not a PDF.');

    const verdicts = await validatePdfs([bad, good, noPdf], 'ua1');

    expect(verdicts.map(({ file, compliant }) => [file, compliant])).toEqual([
      [bad, false],
      [good, true],
      [noPdf, false],
    ]);
    expect(verdicts[1]?.failures).toEqual([]);
    expect(verdicts[0]?.failures.map((failure) => failure.clause)).toContain('7.1-11');
    expect(verdicts[0]?.failures[0]?.description).toMatch(/\w+/);
    expect(verdicts[2]?.failures.map((failure) => failure.clause)).toEqual(['parse']);

    const archive = await validatePdfs([good, bad], '2a');
    expect(archive.map(({ compliant }) => compliant)).toEqual([true, false]);
  });

  test('refuses a file that does not exist', async () => {
    await expect(validatePdfs(['no-such.pdf'], 'ua1')).rejects.toThrow('There is no file no-such.pdf');
  });
});
