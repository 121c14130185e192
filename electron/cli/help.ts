import type { Command, CommandOption } from './command.ts';
import { table } from './table.ts';

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  json: { help: 'print one JSON value on stdout and nothing else' },
  help: { help: 'show this help' },
};

/** The help as text, and as data for programs that look for it. */
export function helpOn(commands: readonly Command[]): { text: string; json: unknown } {
  const usage = (command: Command): string =>
    ['npm run tabled --', command.name, command.words].filter((word) => word !== '').join(' ');
  const options = (of: Readonly<Record<string, CommandOption>>): string =>
    table(
      Object.entries(of).map(([name, { value, help }]) => [
        `    --${name}${value === undefined ? '' : ` ${value}`}`,
        help,
      ]),
    );
  const text = [
    'Tabled without a window.',
    ...commands.map((command) => `${usage(command)}\n    ${command.summary}\n${options(command.options)}`),
    `For every command\n${options(commonOptions)}`,
    'Ends with 0 when it is done, 1 when a check finds what must be mended or something is wrong with a library or with\nTabled, 2 when it was asked for something that cannot be had; the reason is one sentence on stderr.',
  ].join('\n\n');
  const json = commands.map(({ name, words, summary, options: of }) => ({
    name,
    words,
    summary,
    options: of,
  }));
  return { text, json };
}
