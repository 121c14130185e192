/** What is said to the import process and by it. It gets bytes and answers, and nothing of the library. */
import type { TakeInAnswers, TakeInResult } from './takenIn.ts';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly answers: TakeInAnswers;
}

export type ImportReply =
  | { readonly kind: 'ended'; readonly result: TakeInResult }
  /** It took more memory or work than it may. */
  | { readonly kind: 'tooMuch' }
  /** A fault of ours, or a file that breaks a parser; the stack names code, never a paper's text. */
  | { readonly kind: 'crashed'; readonly stack: string };
