import { type Problem, type Result, failed } from '../../shared/api.ts';
import type { Answer } from './command.ts';
import { commands } from './commands.ts';
import { commonOptions, helpOn } from './help.ts';
import { suggestion } from './suggestion.ts';
import { parse } from './parse.ts';

export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** For a person who waits; goes nowhere where nobody does. */
  readonly progress: (line: string) => void;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/**
 * Runs one command and returns the exit code: 0 done, 1 something is wrong with a paper, a library or Tabled, 2 what was
 * asked for cannot be had. Prints the answer, or one sentence on stderr.
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const json = args.includes('--json');
  try {
    const result = await answerTo(args, json, console);
    if (result.ok) console.out(json ? JSON.stringify(result.value.json) : result.value.text);
    else console.err(result.problem.message);
    return result.ok ? (result.value.code ?? 0) : exitCodeOf(result.problem);
  } catch (error) {
    console.err(`Tabled met a fault of its own: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

async function answerTo(args: readonly string[], json: boolean, console: Console): Promise<Result<Answer>> {
  // --json and --help may stand before the command as well.
  const at = args.findIndex((word) => word !== '--json' && word !== '--help');
  const name = at === -1 ? 'help' : (args[at] ?? 'help');
  const rest = at === -1 ? args : args.toSpliced(at, 1);
  const command = commands.find((each) => each.name === name);
  if (command === undefined && name !== 'help') {
    const names = [...commands.map((each) => each.name), 'help'];
    return failed(
      'invalid',
      `There is no command "${name}"${suggestion(name, names, '; "help" names those there are.')}`,
    );
  }
  const parsed = parse(rest, { ...command?.options, ...commonOptions });
  if (!parsed.ok) return parsed;
  if (command === undefined || parsed.value.given['help'] !== undefined)
    return { ok: true, value: helpOn(command === undefined ? commands : [command]) };
  const [stray] = command.words === '' ? parsed.value.words : parsed.value.words.slice(1);
  if (stray !== undefined)
    return failed('invalid', `"${command.name}" does not know what to do with "${stray}".`);
  return command.run({
    ...parsed.value,
    now: console.now,
    signal: console.signal,
    progress: json ? () => undefined : console.progress,
  });
}

const exitCodeOf = ({ kind }: Problem): number => (kind === 'damaged' || kind === 'unexpected' ? 1 : 2);
