import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
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
 * Verdicts of veraPDF 1.31 on `files`, in their order. One Java process serves all calls of a test worker: 2 s to start, then
 * well under a second for a small file and up to a minute for 500 tagged pages. Throws where Java is missing (ask `hasJava`
 * first), where a file does not exist, and where the validator itself breaks; a file that is no PDF is a verdict with the
 * clause "parse".
 */
export async function validatePdfs(files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) throw new Error(`There is no file ${absent} to validate`);
  return Promise.all(files.map((file) => validate(file, flavour)));
}

async function validate(file: string, flavour: Flavour): Promise<Verdict> {
  validator ??= startValidator();
  const { compliant, failures } = await validator.ask(`${flavour}\t${resolve(file)}`);
  return {
    file,
    compliant,
    failures: failures.toSorted((a, b) => (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0)),
  };
}

interface Validator {
  /** Asks for a verdict; answers come in the order of the questions. */
  readonly ask: (question: string) => Promise<Verdict>;
}

let validator: Validator | undefined;

/**
 * Java compiles Validate.java in memory (0.5 s), so that no compiled class needs to be kept in step with its source. The
 * quick compiler and the plain collector take less than half the time of the usual ones, which are made for servers. The
 * process ends with its input, which is to say with this one.
 */
function startValidator(): Validator {
  const found = findJava();
  if (found === undefined)
    throw new Error('veraPDF needs Java and the JAXB 2 jars: run node build/prepareTests.ts');
  const packageFolder = dirname(dirname(require.resolve('@opendataloader/pdf')));
  const classPath = [...found.jaxb, join(packageFolder, 'lib', 'opendataloader-pdf-cli.jar')].join(':');
  const program = fileURLToPath(new URL('verapdf/Validate.java', import.meta.url));
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Djava.awt.headless=true'];
  const child = spawn(found.java, [...options, '-cp', classPath, program], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const handles = [child, ...(child.stdio.slice(0, 3) as Socket[])];
  const waiting: PromiseWithResolvers<Verdict>[] = [];
  const answered = (): PromiseWithResolvers<Verdict> | undefined => {
    const first = waiting.shift();
    // An idle validator keeps no program from ending; one that is asked does.
    if (waiting.length === 0) for (const handle of handles) handle.unref();
    return first;
  };
  createInterface(child.stdout).on('line', (line) => answered()?.resolve(JSON.parse(line) as Verdict));
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (words: string) => complaints.push(words));
  child.stdin.on('error', () => undefined); // a process that broke off is told of when it closes
  child.once('close', () => {
    validator = undefined;
    while (waiting.length > 0) answered()?.reject(new Error(`veraPDF broke off: ${complaints.join('')}`));
  });
  const ask = (question: string): Promise<Verdict> => {
    const answer = Promise.withResolvers<Verdict>();
    for (const handle of handles) handle.ref();
    waiting.push(answer);
    child.stdin.write(`${question}\n`);
    return answer.promise;
  };
  return { ask };
}
