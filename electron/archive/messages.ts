/** What the main process and the archive process say to each other. */
import type { Result } from '../../shared/api.ts';
import type { ArchivedMeeting, RemadeFile } from '../../shared/archive/answers.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { DisposalOrder } from '../store/dispose.ts';
import type { Archived } from './archiveMeeting.ts';
import type { Verdict } from './verifyArchive.ts';

/** Tasks by name: what each is given and what it answers. */
export interface ArchiveTasks {
  archive: {
    readonly task: {
      /** File of the library, which is opened anew. */
      readonly library: string;
      readonly meetingId: string;
      readonly archive: string;
      /** PEM of the key that signs. */
      readonly key: string;
      readonly recipients: readonly string[];
      readonly openOnly: boolean;
    };
    readonly answer: Archived;
  };
  /** Takes long on a large library, which is written anew without what is gone. */
  dispose: {
    readonly task: {
      /** File of the library, which is opened anew. */
      readonly library: string;
      readonly order: DisposalOrder;
      readonly by: string;
    };
    readonly answer: Row<'disposal'>;
  };
  verify: { readonly task: { readonly folder: string }; readonly answer: Verdict };
  open: {
    readonly task: { readonly folder: string; readonly identity: string };
    readonly answer: ArchivedMeeting;
  };
  remake: {
    readonly task: { readonly folder: string; readonly identity: string };
    readonly answer: readonly RemadeFile[];
  };
  /** A key's text as text that only the passphrase opens. */
  seal: {
    readonly task: { readonly secret: string; readonly passphrase: string };
    readonly answer: string;
  };
  /** The other way; a text that is not sealed is its own answer. */
  unseal: {
    readonly task: { readonly text: string; readonly passphrase: string };
    readonly answer: string;
  };
}

export type ArchiveTask = keyof ArchiveTasks;

export type ArchiveRequest =
  | { [K in ArchiveTask]: { readonly kind: K } & ArchiveTasks[K]['task'] }[ArchiveTask]
  | { readonly kind: 'cancel' };

export type ArchiveReply =
  | { readonly kind: 'done'; readonly result: Result<ArchiveTasks[ArchiveTask]['answer']> }
  | { readonly kind: 'crashed'; readonly stack: string };
