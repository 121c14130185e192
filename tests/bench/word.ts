/**
 * Opens the Word file of every sample meeting, usual and in large print, in LibreOffice and compares the numbers that it prints with
 * those of the Document: `npm run word:libreoffice`. Not among the tests, because LibreOffice is large.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../build/prepareFind.ts';
import { renderWord } from '../../electron/export/word/renderWord.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { largePrintDocument } from '../../shared/document/largePrint.ts';
import { largePrint } from '../../shared/document/largePrintTheme.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { printedNumbers } from '../electron/export/word/printedNumbers.ts';
import { sampleDocument } from '../fixtures/sampleDocument.ts';

const office = findProgram('soffice');
if (office === undefined) {
  console.error('LibreOffice is not installed here: on Debian, apt-get install libreoffice-writer-nogui.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'tabled-word-'));
const documents = new Map<string, Document>();
try {
  for (const { ref } of sampleRows.meeting) {
    const usual = sampleDocument(ref);
    const large = largePrintDocument(usual);
    documents.set(ref, usual).set(`${ref}-large`, large);
    writeFileSync(join(folder, `${ref}.docx`), await renderWord(usual));
    writeFileSync(join(folder, `${ref}-large.docx`), await renderWord(large, { theme: largePrint(18) }));
  }
  const started = performance.now();
  convert('txt:Text (encoded):UTF8');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  let wrong = 0;
  for (const [name, document] of documents) {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const expected = printedNumbers(document);
    const missing = firstMissing(expected, text);
    console.log(
      `${name}: ${text.length} characters, ${expected.length} numbers${missing === undefined ? '' : `; "${missing}" is not where it should be`}`,
    );
    if (missing !== undefined) wrong++;
  }
  console.log(
    `LibreOffice opened ${documents.size} files in ${seconds} s; ${wrong} with other numbers than the Document's.`,
  );
  if (wrong > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function convert(to: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = [...documents.keys()].map((name) => join(folder, `${name}.docx`));
  execFileSync(office!, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'pipe',
  });
}

/** The first number that does not begin a line after the one before it. As text LibreOffice writes bullets and dashes by their depth. */
function firstMissing(expected: readonly string[], text: string): string | undefined {
  const marks = text.split('\n').map((line) => line.trim().split(/\s/)[0] ?? '');
  const isMark = (number: string, mark: string): boolean =>
    mark === number || (/^[•–]$/.test(number) && /^[•◦▪]$/.test(mark));
  let at = 0;
  return expected.find((number) => {
    const found = marks.findIndex((mark, index) => index >= at && isMark(number, mark));
    if (found === -1) return true;
    at = found + 1;
    return false;
  });
}
