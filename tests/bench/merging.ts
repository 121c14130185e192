/**
 * Placing scans beside `qpdf --pages`: 1,000 pages and 200 MB, as ten files of 100 pages. Each in a process of its own; ours
 * with running heads, page numbers and tags, theirs without. `npm run bench:merging`.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDocument } from '../../electron/export/export.ts';
import type { TakenIn } from '../../electron/import/takenIn.ts';
import { emptyText } from '../../shared/entities/richText.ts';
import { attachedDocument } from '../fixtures/attachedDocument.ts';
import { scansOf } from '../fixtures/scans.ts';
import { mergePdfs } from '../tools/pdfPrograms.ts';

const [files, pages, bytesPerPage] = [10, 100, 200_000];
const folder = process.argv[2];
if (folder === undefined) await compare();
else await place(folder);

async function compare(): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'tabled-merging-'));
  try {
    const names = Array.from({ length: files }, (_, index) => join(made, `${index}.pdf`));
    names.forEach((name, index) => writeFileSync(name, scansOf(pages, bytesPerPage + index)));
    const times: { readonly qpdf: number; readonly seconds: number; readonly peak: number }[] = [];
    for (let round = 0; round < 3; round++) {
      const started = performance.now();
      await mergePdfs(names, join(made, 'qpdf.pdf'));
      const qpdf = (performance.now() - started) / 1000;
      times.push({ qpdf, ...(await ours(made)) });
    }
    const best = (of: (time: (typeof times)[number]) => number): number => Math.min(...times.map(of));
    const [theirs, own] = [best(({ qpdf }) => qpdf), best(({ seconds }) => seconds)];
    const size = (name: string): string => `${Math.round(statSync(join(made, name)).size / 1e6)} MB`;
    console.log(`qpdf --pages   ${theirs.toFixed(2)} s   ${size('qpdf.pdf')}`);
    console.log(
      `Tabled         ${own.toFixed(2)} s   ${size('tabled.pdf')}   peak ${Math.round(best(({ peak }) => peak) / 1e6)} MB   ${(own / theirs).toFixed(1)} × qpdf`,
    );
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function ours(made: string): Promise<{ readonly seconds: number; readonly peak: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL(import.meta.url), [made]);
    child.once('message', (message) => resolve(message as { seconds: number; peak: number }));
    child.once('error', reject);
  });
}

/** In the process of its own: from the document to the file on the disk. */
async function place(made: string): Promise<void> {
  const page = { width: 595, height: 842, text: '' };
  const taken: TakenIn = {
    kind: 'pdf',
    placed: 'itself',
    pages: Array.from({ length: pages }, () => page),
    text: emptyText,
    tagged: false,
    encrypted: false,
    archive: 'none',
    accessible: false,
    removed: [],
    outcome: '',
  };
  const names = Array.from({ length: files }, (_, index) => join(made, `${index}.pdf`));
  const byHash = new Map(
    names.map((name) => [createHash('sha256').update(readFileSync(name)).digest('hex'), name]),
  );
  const { document } = attachedDocument(names.map((name) => ({ taken, placed: readFileSync(name) })));
  const started = performance.now();
  const exported = await exportDocument(document, {
    format: 'pdf',
    file: join(made, 'tabled.pdf'),
    attachments: (sha256) => readFile(byHash.get(sha256) ?? ''),
  });
  if (!exported.ok) throw new Error(exported.problem.message);
  const seconds = (performance.now() - started) / 1000;
  process.send?.({ seconds, peak: process.resourceUsage().maxRSS * 1024 });
}
