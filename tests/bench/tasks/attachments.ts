import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDocument } from '../../../electron/export/export.ts';
import type { TakenIn } from '../../../electron/import/takenIn.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { attachedDocument } from '../../fixtures/attachedDocument.ts';
import { scansOf } from '../../fixtures/scans.ts';
import { mergePdfs } from '../../tools/pdfPrograms.ts';
import type { Task } from './task.ts';

const pagesPerFile = 100;
const bytesPerPage = 200_000;
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^\d+\.pdf$/.test(name))
    .map((name) => join(folder, name));

/** Scans placed in a pack, with running heads, page numbers and tags; `qpdf --pages` puts the same files together without. */
export const attachments: Task = {
  name: 'attachments',
  what: 'scans of 200 kB a page placed',
  size: 1000,
  quickSize: 200,
  prepare(folder, size) {
    for (let at = 0; at < size / pagesPerFile; at++)
      writeFileSync(join(folder, `${at}.pdf`), scansOf(pagesPerFile, bytesPerPage + at));
  },
  async run(folder) {
    const page = { width: 595, height: 842, text: '' };
    const taken: TakenIn = {
      kind: 'pdf',
      placed: 'itself',
      pages: Array.from({ length: pagesPerFile }, () => page),
      text: emptyText,
      tagged: false,
      encrypted: false,
      archive: 'none',
      accessible: false,
      removed: [],
      outcome: '',
    };
    const files = new Map(
      filesIn(folder).map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]),
    );
    const { document } = attachedDocument(
      [...files.values()].map((file) => ({ taken, placed: readFileSync(file) })),
    );
    const started = performance.now();
    const exported = await exportDocument(document, {
      format: 'pdf',
      file: join(folder, 'tabled.pdf'),
      attachments: (sha256) => readFile(files.get(sha256) ?? ''),
    });
    if (!exported.ok) throw new Error(exported.problem.message);
    return { pages: exported.value.pages ?? 0, seconds: (performance.now() - started) / 1000, besides: [] };
  },
  peer: {
    name: 'qpdf --pages',
    goal: { kind: 'atMost', times: 3 },
    async seconds(folder) {
      const started = performance.now();
      await mergePdfs(filesIn(folder), join(folder, 'qpdf.pdf'));
      return (performance.now() - started) / 1000;
    },
  },
};
