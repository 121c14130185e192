import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../../build/prepareFind.ts';

const run = promisify(execFile);
const limits = { maxBuffer: 256 * 1024 * 1024 };

/** Whether Poppler's programs are here; where not, build/prepareTests.ts has said what to install. */
export function hasPoppler(): boolean {
  return findProgram('pdftotext') !== undefined && findProgram('pdfinfo') !== undefined;
}

export function hasQpdf(): boolean {
  return findProgram('qpdf') !== undefined;
}

/**
 * Text of each page by Poppler: `layout` keeps columns side by side as on the page, `raw` follows the content stream.
 * One string a page, without the form feeds.
 */
export async function pdfToText(
  file: string,
  order: 'layout' | 'raw' = 'layout',
  password = '',
): Promise<string[]> {
  const args = [`-${order}`, '-enc', 'UTF-8', '-upw', password, file, '-'];
  const { stdout } = await run('pdftotext', args, limits);
  return stdout.split('\f').slice(0, -1);
}

/** What `pdfinfo` tells, by its own labels: Title, Tagged ("yes"/"no"), Pages, Page size, File size, PDF version … */
export async function pdfInfo(file: string, password = ''): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('pdfinfo', ['-enc', 'UTF-8', '-upw', password, file], limits);
  return Object.fromEntries(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/**
 * The whole structure tree as Poppler prints it, indented; empty where there is none. With its text it takes time in the
 * square of the pages: seconds for 50, many minutes for 500.
 */
export async function pdfStructure(file: string, content: 'roles' | 'text' = 'roles'): Promise<string> {
  return (
    await run('pdfinfo', [content === 'text' ? '-struct-text' : '-struct', '-enc', 'UTF-8', file], limits)
  ).stdout;
}

/** A copy that only opens with a passphrase; with an empty one it opens for all, and is encrypted all the same. */
export async function encryptPdf(
  file: string,
  to: string,
  passphrase: string,
  bits: 40 | 128 | 256,
): Promise<void> {
  const keys = ['--encrypt', passphrase, 'owner', String(bits), '--'];
  await run('qpdf', ['--allow-weak-crypto', ...keys, file, to], limits);
}

/** What qpdf makes of a file with some of its options. */
export async function rewritePdf(file: string, to: string, options: readonly string[]): Promise<void> {
  await run('qpdf', [...options, file, to], limits);
}

/** All pages of some files in one, by qpdf: the peer for placing attachments. */
export async function mergePdfs(files: readonly string[], to: string): Promise<void> {
  await run('qpdf', ['--empty', '--pages', ...files, '--', to], limits);
}

/** Complaints of `qpdf --check` about a file's syntax, errors and warnings alike; none for a sound file. */
export async function qpdfComplaints(file: string, password = ''): Promise<string[]> {
  try {
    await run('qpdf', [`--password=${password}`, '--check', file], limits);
    return [];
  } catch (reason) {
    const { stderr, stdout } = reason as { stderr?: string; stdout?: string };
    if (stderr === undefined) throw reason;
    return `${stderr}\n${stdout ?? ''}`.split('\n').filter((line) => /warning|error|damaged/i.test(line));
  }
}

/** The whole file with nothing packed, one character a byte: every object and every stream as it is meant. */
export async function pdfUnpacked(file: string): Promise<string> {
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
    ...limits,
    encoding: 'latin1',
  });
  return stdout;
}

/** The bytes of a file that a password opens, without its encryption. */
export async function pdfDecrypted(file: string, password: string): Promise<Buffer> {
  const { stdout } = await run('qpdf', [`--password=${password}`, '--decrypt', file, '-'], {
    ...limits,
    encoding: 'buffer',
  });
  return stdout;
}

/** What qpdf tells of how a file is encrypted. */
export async function pdfEncryption(file: string, password: string): Promise<string> {
  return (await run('qpdf', [`--password=${password}`, '--show-encryption', file], limits)).stdout;
}
