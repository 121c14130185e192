import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasPoppler } from '../tools/pdfPrograms.ts';
import { makeTaggedPdf, taggedPdf } from '../tools/samplePdfs.ts';
import { checkOutput } from './checkOutput.ts';
import { makePack, rowReferences, type Pack } from './content.ts';

/** A pack of which the sample PDF holds everything. */
const whole: Pack = { title: taggedPdf.title, reports: [], closing: taggedPdf.secondPage };

describe('the benchmark\u2019s pack', () => {
  test('is the same each time, grows with the pages asked for, and names each table row once', () => {
    expect(makePack(28)).toEqual(makePack(28));
    expect(makePack(500).reports.length).toBeGreaterThan(makePack(100).reports.length);
    const references = rowReferences(makePack(100));
    expect(new Set(references).size).toBe(references.length);
  });
});

describe.skipIf(!hasPoppler())('the check of what an engine wrote', () => {
  test('measures a whole file and refuses one that lacks the end, a table row or letters', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'tabled-bench-')), 'sample.pdf');
    await makeTaggedPdf(file);
    expect(await checkOutput(whole, file)).toMatchObject({ pages: 2, tagged: 'yes' });
    await expect(checkOutput({ ...whole, closing: 'Never printed.' }, file)).rejects.toThrow(
      'lacks the last paragraph',
    );
    const [report] = makePack(1).reports;
    if (report === undefined) throw new Error('The pack has no report');
    await expect(checkOutput({ ...whole, reports: [report] }, file)).rejects.toThrow('letters of');
    const rowsOnly = report.sections.map((section) => ({
      ...section,
      paragraphs: [],
      table: { ...section.table, rows: [['R1.1', 'a']] },
    }));
    await expect(
      checkOutput({ ...whole, reports: [{ ...report, sections: rowsOnly.slice(0, 1) }] }, file),
    ).rejects.toThrow('lacks 1 table rows, the first being R1.1');
  });
});
