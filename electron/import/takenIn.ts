import { type Result, failed } from '../../shared/result.ts';
import type { Attachment } from '../../shared/entities/attachment.ts';
import type { RichNode } from '../../shared/entities/richText.ts';

/** What a file turned out to be; the fields are those of the attachment's row. */
export interface TakenIn extends Pick<
  Attachment,
  'kind' | 'pages' | 'text' | 'tagged' | 'encrypted' | 'archive' | 'accessible' | 'removed' | 'outcome'
> {
  /** The PDF to place, where it is not the file itself; null for what becomes blocks. */
  readonly placed: 'itself' | Uint8Array | null;
}

/** What a person has to say before a file can be taken in. Nothing of it is kept. */
export interface TakeInAnswers {
  /** Opens an encrypted PDF. */
  readonly passphrase?: string;
  /** Tracked changes are taken as accepted, and comments are left out. */
  readonly acceptChanges?: boolean;
}

/** How taking in ends: each in a sentence for a clerk, or in a question. */
export type TakeInResult =
  | { readonly kind: 'taken'; readonly taken: TakenIn }
  /** It cannot be opened without its passphrase; `wrong` where the one that was given is not it. */
  | { readonly kind: 'needsPassphrase'; readonly wrong: boolean }
  /** Changes that nobody has decided about, and comments, are inside. */
  | { readonly kind: 'undecided'; readonly changes: number; readonly comments: number }
  | Refused;

/** What became blocks, which are set like the rest of the pack; of `said`, in its order, nothing that is empty. */
export const takenAsText = (
  kind: 'word' | 'sheet',
  content: RichNode[],
  { removed, said }: { readonly removed: readonly string[]; readonly said: readonly string[] },
): TakeInResult => ({
  kind: 'taken',
  taken: {
    kind,
    placed: null,
    pages: [],
    text: { type: 'doc', content },
    tagged: false,
    encrypted: false,
    archive: 'a',
    accessible: true,
    removed: [...removed],
    outcome: said.filter((sentence) => sentence !== '').join(' '),
  },
});

/** Why a file is not taken in, in a sentence. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

export const refused = (message: string): Refused => ({ kind: 'refused', message });

/** How a task ended that gives a result; what the process refused itself is a problem as any other. */
export const unlessRefused = <T>(looked: Result<T> | Refused): Result<T> =>
  'kind' in looked ? failed('invalid', looked.message) : looked;
