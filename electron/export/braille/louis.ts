import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { text as collect } from 'node:stream/consumers';

/** Contracted Unified English Braille, shown in North American ASCII. */
const tables = 'en-us-brf.dis,en-ueb-g2.ctb';
/** Milliseconds: a pack of a thousand pages takes seconds. */
const usualLimit = 60_000;
/** The program reads lines into a buffer of 2,047 characters. */
const longest = 1000;

/** liblouis as it is installed here: its own program, which we start and do not ship (it is under another licence). */
export interface Louis {
  readonly program: string;
  /** "3.24.0" */
  readonly version: string;
}

/** Looks for liblouis among the programs that may be started by name; undefined where it is not, or does not answer. */
export async function findLouis(path = process.env['PATH'] ?? ''): Promise<Louis | undefined> {
  const name = process.platform === 'win32' ? 'lou_translate.exe' : 'lou_translate';
  const program = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (program === undefined) return undefined;
  try {
    const said = await run(program, ['--version'], '', { limit: 5000 });
    return { program, version: /\d+(?:\.\d+)+/.exec(said)?.[0] ?? '' };
  } catch {
    return undefined;
  }
}

/** Texts in contracted braille, one each. Rejects where the program fails, takes too long or answers with something else. */
export const contracted = (
  { program }: Louis,
  texts: readonly string[],
  options: Partial<RunOptions> = {},
): Promise<string[]> => translate(program, ['--forward', tables], texts, options);

/** Contracted braille as text again. */
export const readContracted = ({ program }: Louis, lines: readonly string[]): Promise<string[]> =>
  translate(program, ['--backward', tables], lines, {});

async function translate(
  program: string,
  options: readonly string[],
  texts: readonly string[],
  { limit = usualLimit, signal }: Partial<RunOptions>,
): Promise<string[]> {
  const pieces = texts.map(piecesOf);
  // The program takes a backslash for the beginning of a code.
  const input = pieces.flat().map((piece) => `${piece.replaceAll('\\', '\\\\')}\n`);
  const output = await run(program, options, input.join(''), {
    limit,
    ...(signal === undefined ? {} : { signal }),
  });
  const lines = output.split(/\r?\n/);
  if (lines.length !== input.length + 1) throw new Error('liblouis answered with another number of lines');
  let at = 0;
  return pieces.map(({ length }) => {
    at += length;
    return lines
      .slice(at - length, at)
      .join(' ')
      .trim();
  });
}

/** In lines that the program takes, and without a space between two numbers, which it takes for one within a number. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').split(/(?<=\d) (?=\d)/)) {
    let rest = part;
    while (rest.length > longest) {
      const space = rest.lastIndexOf(' ', longest);
      const end = space > 0 ? space : longest;
      pieces.push(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
    pieces.push(rest);
  }
  return pieces;
}

interface RunOptions {
  /** Milliseconds after which the program is ended. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

async function run(
  program: string,
  options: readonly string[],
  input: string,
  { limit, signal }: RunOptions,
): Promise<string> {
  const timeout = AbortSignal.timeout(limit);
  const child = spawn(program, options, {
    cwd: homedir(),
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`liblouis ended with ${code}`)),
    );
  });
  // A program that ends early closes its input: its ending says why.
  child.stdin.once('error', () => undefined);
  child.stdin.end(input);
  const [said] = await Promise.all([collect(child.stdout), ended]);
  return said;
}
