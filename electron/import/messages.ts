/** What is said to the import process and by it. It gets a file and answers, and nothing of the library. */
import type { AgeLock } from '../../shared/ageLock.ts';
import type { Result } from '../../shared/api.ts';
import type { NoteFile } from '../../shared/notes/noteFile.ts';
import type { PackManifest } from '../../shared/packFile/manifest.ts';
import type { CheckedPackFile } from '../packFile/checkPack.ts';
import type { UnlockedPack } from '../packFile/unlockedPacks.ts';
import type { TakeInAnswers, TakeInResult } from './takenIn.ts';

/** What the process can be asked for: with what, and how it ends. */
export interface ImportTasks {
  readonly attachment: {
    readonly task: { readonly bytes: Uint8Array; readonly answers: TakeInAnswers };
    readonly result: TakeInResult;
  };
  readonly pack: {
    /** Full name of the pack file. */
    readonly task: { readonly file: string };
    readonly result: Result<CheckedPackFile>;
  };
  readonly exempt: {
    readonly task: {
      /** The encrypted part of a pack, and what opens it. */
      readonly bytes: Uint8Array;
      readonly secret: string;
      readonly manifest: Pick<PackManifest, 'pack' | 'firstPage' | 'lastPage'>;
    };
    readonly result: Result<UnlockedPack>;
  };
  readonly notes: {
    /** Full name of a file of notes, and what opens it. */
    readonly task: { readonly file: string; readonly secret: string };
    readonly result: Result<NoteFile>;
  };
  /** Not a file that arrives but one that leaves: making a key of a passphrase takes as long either way. */
  readonly lock: {
    readonly task: { readonly bytes: Uint8Array; readonly lock: AgeLock };
    readonly result: Result<Uint8Array>;
  };
}

export type ImportTask = keyof ImportTasks;

export type ImportRequest<K extends ImportTask = ImportTask> = {
  [T in K]: { readonly kind: T } & ImportTasks[T]['task'];
}[K];

export type ImportReply<K extends ImportTask = ImportTask> =
  | { readonly kind: 'ended'; readonly result: ImportTasks[K]['result'] }
  /** It took more memory or work than it may. */
  | { readonly kind: 'tooMuch' }
  /** A fault of ours, or a file that breaks a parser; the stack names code, never a paper's text. */
  | { readonly kind: 'crashed'; readonly stack: string };
