/**
 * What a piece of work gives: its value, or the problem with it. A file of its own, because what looks at files from outside
 * begins without the entities and channels of `api.ts`, which hands these on.
 */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface Problem {
  /** What went wrong, for code that reacts to it. */
  readonly kind:
    | 'notFound'
    | 'invalid'
    | 'notALibrary'
    | 'damaged'
    | 'newer'
    | 'readOnly'
    | 'locked'
    | 'cannotWrite'
    | 'diskFull'
    | 'cancelled'
    /** What is not for publication was found in a public file. */
    | 'leak'
    | 'unexpected';
  /** A sentence that says what is wrong and what to do. Never a path of the program, never a paper's text. */
  readonly message: string;
  /** Number under which the log holds the details; only with `unexpected`. */
  readonly reference?: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (
  kind: Problem['kind'],
  message: string,
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { kind, message },
});
