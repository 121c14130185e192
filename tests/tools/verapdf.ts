import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { findJava } from '../../build/prepareFind.ts';

const require = createRequire(import.meta.url);

/** PDF/UA-1, PDF/A-2a (tagged archive), PDF/A-2b (archive by looks only). */
export type Flavour = 'ua1' | '2a' | '2b';

export interface Failure {
  /** Clause of the standard and number of veraPDF's test, e.g. "7.1-10"; "parse" where the file could not be read as a PDF. */
  readonly clause: string;
  readonly description: string;
  /** Path to the object at fault, e.g. "root/document[0]/pages[0](7 0 obj PDPage)/…". */
  readonly context: string;
}

export interface Verdict {
  readonly file: string;
  readonly compliant: boolean;
  /** At most 20 a rule, sorted by clause. */
  readonly failures: readonly Failure[];
}

/** Whether veraPDF can run here; where it cannot, build/prepareTests.ts has said what to install. */
export function hasJava(): boolean {
  return findJava() !== undefined;
}

/**
 * Verdicts of veraPDF 1.31 on `files`, in their order, by one Java process for all: 2 s to start, then well under a second
 * for a small file and up to a minute for 500 tagged pages. Throws where Java is missing (ask `hasJava` first), where a
 * file does not exist, and where the validator itself breaks; a file that is no PDF is a verdict with the clause "parse".
 */
export async function validatePdfs(files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  if (files.length === 0) return [];
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) throw new Error(`There is no file ${absent} to validate`);
  const validator = startValidator([flavour, ...files.map((file) => resolve(file))]);
  const exit = once(validator, 'close');
  const complaints = text(validator.stderr);
  const verdicts: Verdict[] = [];
  for await (const line of createInterface(validator.stdout)) {
    const verdict = JSON.parse(line) as Verdict;
    verdicts.push({
      file: files[verdicts.length] ?? verdict.file,
      compliant: verdict.compliant,
      failures: verdict.failures.toSorted((a, b) => (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0)),
    });
  }
  await exit;
  if (verdicts.length !== files.length) throw new Error(`veraPDF broke off: ${await complaints}`);
  return verdicts;
}

/** Java compiles Validate.java in memory (0.5 s), so that no compiled class needs to be kept in step with its source. */
function startValidator(args: readonly string[]) {
  const found = findJava();
  if (found === undefined)
    throw new Error('veraPDF needs Java and the JAXB 2 jars: run node build/prepareTests.ts');
  const packageFolder = dirname(dirname(require.resolve('@opendataloader/pdf')));
  const classPath = [...found.jaxb, join(packageFolder, 'lib', 'opendataloader-pdf-cli.jar')].join(':');
  const program = fileURLToPath(new URL('verapdf/Validate.java', import.meta.url));
  return spawn(found.java, ['-Djava.awt.headless=true', '-cp', classPath, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
