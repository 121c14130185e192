import { parseArgs } from 'node:util';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { CommandOption, Given } from './command.ts';
import { suggestion } from './suggestion.ts';

export interface Parsed {
  readonly words: readonly string[];
  readonly given: Given;
}

/**
 * Parts the arguments into options and other words. Refuses, with a sentence, an option that is not known, one without its
 * value, a value for a switch, and an option that is given twice.
 */
export function parse(
  args: readonly string[],
  options: Readonly<Record<string, CommandOption>>,
): Result<Parsed> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    // Its own sentences are written for programmers.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = problemOf(token, options, given);
    if (problem !== undefined) return failed('invalid', problem);
    given[token.name] = token.value ?? 'true';
  }
  return ok({ words, given });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemOf(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Readonly<Record<string, CommandOption>>,
  given: Given,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined)
    return `There is no option ${rawName}${suggestion(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    )}`;
  if (given[name] !== undefined) return `${rawName} is given twice: once is enough.`;
  if (option.value === undefined)
    return value === undefined ? undefined : `${rawName} takes no value: write it alone.`;
  const isMissing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
  return isMissing ? `${rawName} needs a value: ${rawName} ${option.value}.` : undefined;
}
