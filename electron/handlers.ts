import type { BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LibraryState, type Result, failed, ok } from '../shared/api.ts';
import { type Rows, entityKinds } from '../shared/entities/index.ts';
import type { AutomaticBackups } from './automaticBackups.ts';
import { archiveHandlers, archiveKeyFile } from './archiveHandlers.ts';
import type { ArchiveJobs } from './archiveJobs.ts';
import { attachmentHandlers } from './attachmentHandlers.ts';
import { readersKeyStore, signersKeyStore } from './keyStore.ts';
import { keptKey } from './archive/keptKey.ts';
import { backupHandlers } from './backupHandlers.ts';
import { checkHandlers } from './checkHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import type { ExportJobs } from './exportJobs.ts';
import type { GivenFile } from './givenFile.ts';
import { historyHandlers } from './historyHandlers.ts';
import type { Handlers } from './ipc.ts';
import { type Library, createLibrary, openLibrary } from './library.ts';
import { noteHandlers } from './noteHandlers.ts';
import { printHandlers } from './printHandlers.ts';
import { packFileHandlers } from './packFileHandlers.ts';
import type { MakeUnsigned } from './packFileJobs.ts';
import { pageHandlers } from './pageHandlers.ts';
import type { PageJobs } from './pageJobs.ts';
import type { DrawForPrint } from './printJobs.ts';
import { readerIdentity } from './readerKey.ts';
import { readerKeyFile, readerKeyHandlers } from './readerKeyHandlers.ts';
import { recordHandlers } from './recordHandlers.ts';
import { retentionHandlers } from './retentionHandlers.ts';
import { settingsHandlers } from './settingsHandlers.ts';
import type { CountPages } from './countBefore.ts';
import { shelfHandlers } from './shelfHandlers.ts';
import { supplementHandlers } from './supplementHandlers.ts';
import { moveAside } from './store/moveAside.ts';
import type { RunImport, TakeIn } from './importJobs.ts';
import { readRows } from './store/rows.ts';

export interface Surroundings {
  readonly libraryFile: string;
  readonly exports: ExportJobs;
  readonly pages: PageJobs;
  /** Pages that are drawn for the shelf, whatever the window looks at meanwhile. */
  readonly shelfPages: PageJobs;
  readonly drawForPrint: DrawForPrint;
  /** Lays a document out in a process of its own and counts its pages. */
  readonly countPages: CountPages;
  /** Takes in a file in a process of its own. */
  readonly takeIn: TakeIn;
  readonly archives: ArchiveJobs;
  /** Looks at a file that arrived, in a guarded process. */
  readonly runImport: RunImport;
  readonly makeUnsigned: MakeUnsigned;
  readonly given: GivenFile;
  readonly backups: AutomaticBackups;
  readonly window: () => BrowserWindow | undefined;
  /** Who works here, for the audit. */
  readonly author: string;
}

/** What the main process does for the window, one function a channel. It holds the one open library. */
export function makeHandlers(surroundings: Surroundings): Handlers {
  const {
    libraryFile,
    exports,
    pages,
    shelfPages,
    drawForPrint,
    countPages,
    takeIn,
    archives,
    runImport,
    makeUnsigned,
    given,
    backups,
    window,
    author,
  } = surroundings;
  let library: Library | undefined;

  const opened = (result: Result<Library>): Result<LibraryState> => {
    if (!result.ok) return ok({ kind: 'refused', problem: result.problem });
    if (library !== result.value) backups.opened(result.value);
    library = result.value;
    const { name, read, write } = library;
    return ok({ kind: 'open', name, readOnly: write === null, rows: readRows(read) });
  };

  const reopened = async <T>(work: () => Result<T>): Promise<Result<{ value: T; library: LibraryState }>> => {
    await backups.closing();
    library?.close();
    library = undefined;
    const done = work();
    if (!existsSync(libraryFile)) return done.ok ? failed('notFound', 'There is no library.') : done;
    const state = opened(await openLibrary(libraryFile, { now: new Date() }));
    if (!done.ok) return done;
    return state.ok ? ok({ value: done.value, library: state.value }) : state;
  };

  const ownIdentity = () => readerIdentity(readerKeyFile(dirname(libraryFile)), readersKeyStore);

  return {
    async openLibrary() {
      if (library !== undefined) return opened(ok(library));
      if (!existsSync(libraryFile)) return ok({ kind: 'none' });
      return opened(await openLibrary(libraryFile, { now: new Date() }));
    },

    async createLibrary({ sample }) {
      const now = new Date();
      if (library !== undefined) {
        if (!sample || !isEmpty(readRows(library.read))) return opened(ok(library));
        // Somebody who began with nothing would rather look around first; their empty library is kept.
        await backups.closing();
        library.close();
        library = undefined;
        moveAside(libraryFile, 'empty', now);
      }
      return opened(await createLibrary(libraryFile, { sample, now }));
    },

    ...historyHandlers(() => library, author),
    ...attachmentHandlers({ library: () => library, window, author, takeIn }),
    ...pageHandlers(() => library, pages),
    ...printHandlers({ library: () => library, window, drawForPrint }),
    ...settingsHandlers(dirname(libraryFile)),
    ...backupHandlers({ libraryFile, library: () => library, window, automatic: backups, reopened }),
    ...checkHandlers({ library: () => library, window, author, countPages }),
    ...supplementHandlers({ library: () => library, author, countPages }),
    ...archiveHandlers({
      library: () => library,
      window,
      jobs: archives,
      keyStore: signersKeyStore,
      dataDir: dirname(libraryFile),
    }),
    ...shelfHandlers({
      library: () => library,
      pages: shelfPages,
      runImport,
      ownIdentity,
      window,
      author,
    }),
    ...readerKeyHandlers({
      window,
      jobs: archives,
      keyStore: readersKeyStore,
      dataDir: dirname(libraryFile),
    }),
    ...packFileHandlers({
      library: () => library,
      window,
      runImport,
      makeUnsigned,
      signingKey: () => keptKey(archiveKeyFile(dirname(libraryFile)), signersKeyStore),
      given,
      author,
    }),
    ...noteHandlers({ library: () => library, window, exports, runImport, ownIdentity, author }),
    ...retentionHandlers({
      library: () => library,
      author,
      jobs: archives,
      state: () => (library === undefined ? noLibrary : opened(ok(library))),
    }),
    ...exportHandlers({ library: () => library, window, exports }),
    ...recordHandlers({ library: () => library, window, exports, author }),
  };
}

const isEmpty = (rows: Rows): boolean => entityKinds.every((kind) => rows[kind].length === 0);

const noLibrary = failed('notFound', 'No library is open.');
