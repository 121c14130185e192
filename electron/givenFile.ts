import { resolve } from 'node:path';

/** The pack file that somebody has opened with Tabled: by a double click, or on the command line. */
export interface GivenFile {
  /** Full name of the file that waits to be opened; undefined where none does. */
  look(): string | undefined;
  /** The same, which then waits no more. */
  take(): string | undefined;
  /** Takes note of the file among the arguments of a start, where there is one; says whether there was. */
  note(argv: readonly string[], folder: string): boolean;
}

/** Only the name is kept: the file is looked at when the window asks for it. */
export function givenFile(): GivenFile {
  let waiting: string | undefined;
  return {
    look: () => waiting,
    take: () => {
      const file = waiting;
      waiting = undefined;
      return file;
    },
    note: (argv, folder) => {
      const file = argv.slice(1).find((each) => !each.startsWith('-') && /\.tabledpack$/iu.test(each));
      if (file !== undefined) waiting = resolve(folder, file);
      return file !== undefined;
    },
  };
}
