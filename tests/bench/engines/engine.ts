import type { Pack } from '../content.ts';

/** A way to make a PDF of the pack, measured as a whole process. Kept light to import: libraries load inside `render`. */
export interface Engine {
  readonly name: string;
  /** Extension of its input file. */
  readonly input: string;
  /** Why it cannot run here, or undefined where it can. */
  readonly missing: () => string | undefined;
  /** Writes the engine's own input, before the clock starts. */
  readonly prepare: (pack: Pack, files: Files) => Promise<void>;
  /** How it runs: a program, or a function that measure.ts calls in a Node process of its own. */
  readonly run:
    | { readonly kind: 'program'; readonly command: (files: Files) => Command }
    | { readonly kind: 'node'; readonly render: (files: Files) => Promise<void> };
}

export interface Files {
  /** Folder for whatever else the engine needs. */
  readonly folder: string;
  readonly input: string;
  readonly output: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
