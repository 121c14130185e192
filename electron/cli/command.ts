import type { Result } from '../../shared/api.ts';

/** What a command has to tell: a value for programs and words for people. Only one of the two is printed. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** Exit code where the answer itself is bad news: 1; 0 where it is left out. */
  readonly code?: 1;
}

export interface CommandOption {
  /** What stands for the value in the help, e.g. "FILE"; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

/** The values of the options that were given, by name; of a switch, "true". */
export type Given = Readonly<Record<string, string | undefined>>;

export interface Surroundings {
  /** The words after the command that are no options. */
  readonly words: readonly string[];
  readonly given: Given;
  readonly now: Date;
  /** Aborted when the person asks the program to stop. */
  readonly signal: AbortSignal;
  /** Tells how far the work is, to a person who waits. */
  readonly progress: (line: string) => void;
}

/** A command of the command line. A new one is a file and one line in commands.ts. */
export interface Command {
  readonly name: string;
  /** The words that may follow, for the help, e.g. "meetings|papers"; empty where none may. */
  readonly words: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (surroundings: Surroundings) => Promise<Result<Answer>>;
}
