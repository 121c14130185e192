/**
 * What becomes of files that arrive from outside: each is taken in by a process of its own, as in the app, and what is
 * placed is written into a pack, which qpdf then checks. `npm run attachments:table -- FILE…` adds files of one's own.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { renderPdf } from '../../electron/export/pdf/renderPdf.ts';
import { nodeImportProcess, runImport } from '../../electron/import/runImport.ts';
import type { TakeInResult } from '../../electron/import/takenIn.ts';
import { attachedDocument } from '../fixtures/attachedDocument.ts';
import type { AttachmentCase } from '../fixtures/attachmentCases/case.ts';
import { attachmentCases } from '../fixtures/attachmentCases/index.ts';
import { qpdfComplaints } from '../tools/pdfPrograms.ts';

type Subject = Pick<AttachmentCase, 'name' | 'bytes' | 'answers'> & {
  readonly ends?: AttachmentCase['ends'];
};

const own = process.argv
  .slice(2)
  .map((file): Subject => ({ name: basename(file), bytes: () => readFileSync(file) }));
const folder = mkdtempSync(join(tmpdir(), 'tabled-attachments-'));
const counts = { as: 0, other: 0, unclean: 0 };

console.log('| file | ends | pages | pack | s | what is said |\n|---|---|---|---|---|---|');
try {
  for (const subject of [...attachmentCases, ...own]) await row(subject);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const all = counts.as + counts.other;
console.log(
  `\n${all} files; ${counts.other} ended otherwise than expected; ${counts.unclean} packs with complaints of qpdf.`,
);
if (counts.other + counts.unclean > 0) process.exitCode = 1;

async function row({ name, bytes, answers = {}, ends }: Subject): Promise<void> {
  const file = await bytes();
  const started = performance.now();
  const result = await runImport(
    { kind: 'attachment', bytes: file, answers },
    nodeImportProcess,
    () => undefined,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const pack = await packOf(file, result);
  counts[ends === undefined || ends === result.kind ? 'as' : 'other']++;
  if (pack !== 'clean' && pack !== '–') counts.unclean++;
  const pages = result.kind === 'taken' && result.taken.placed !== null ? result.taken.pages.length : '–';
  console.log(`| ${name} | ${result.kind} | ${pages} | ${pack} | ${seconds} | ${sentenceOf(result)} |`);
}

/** "clean" where the pack has the right number of pages and qpdf has nothing to say of it. */
async function packOf(file: Uint8Array, result: TakeInResult): Promise<string> {
  if (result.kind !== 'taken' || result.taken.placed === null) return '–';
  const { taken } = result;
  const placed = taken.placed === 'itself' || taken.placed === null ? file : taken.placed;
  const { document, attachments } = attachedDocument([{ taken, placed }]);
  const chunks: Uint8Array[] = [];
  try {
    const { pages } = await renderPdf(
      document,
      { write: (chunk) => void chunks.push(chunk) },
      { attachments },
    );
    if (pages !== 1 + taken.pages.length) return `${pages} pages`;
  } catch (error) {
    return `broke: ${error instanceof Error ? error.message : String(error)}`;
  }
  const pack = join(folder, 'pack.pdf');
  writeFileSync(pack, Buffer.concat(chunks));
  return (await qpdfComplaints(pack))[0] ?? 'clean';
}

function sentenceOf(result: TakeInResult): string {
  switch (result.kind) {
    case 'taken':
      return result.taken.outcome;
    case 'refused':
      return result.message;
    case 'needsPassphrase':
      return result.wrong ? 'Asks for the passphrase again.' : 'Asks for the passphrase.';
    case 'undecided':
      return `Asks about ${result.changes} tracked changes and ${result.comments} comments.`;
  }
}
