/** The archive process, which also disposes of what the archive has: one task, so that the window never waits for it, and its end takes nothing with it. */
import type { MessageEvent } from 'electron';
import { type Result, failed } from '../../shared/api.ts';
import { type Library, openLibrary } from '../library.ts';
import { dispose } from '../store/dispose.ts';
import { storeProblem } from '../store/storeProblem.ts';
import { readRow } from '../store/rows.ts';
import { type Archived, archiveMeeting } from './archiveMeeting.ts';
import { bagContent } from './bagContent.ts';
import { keyFromPem } from './keyPem.ts';
import type { ArchiveReply, ArchiveRequest, ArchiveTask, ArchiveTasks } from './messages.ts';
import { readBag } from './readBag.ts';
import { remakeBag } from './remake.ts';
import { openSealed, sealText } from './sealedKey.ts';
import { verifyArchive } from './verifyArchive.ts';

const cancel = new AbortController();
const port = process.parentPort;
const reply = (message: ArchiveReply): void => port.postMessage(message);

port.on('message', ({ data }: MessageEvent) => {
  const request = data as ArchiveRequest;
  if (request.kind === 'cancel') cancel.abort();
  else
    answer(request).then(
      (result) => reply({ kind: 'done', result }),
      (error: unknown) =>
        reply({
          kind: 'crashed',
          stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
});

async function answer(
  request: Exclude<ArchiveRequest, { kind: 'cancel' }>,
): Promise<Result<ArchiveTasks[ArchiveTask]['answer']>> {
  switch (request.kind) {
    case 'archive':
      return archive(request);
    case 'dispose':
      return inLibrary(request.library, ({ write }, now) =>
        write === null
          ? failed('readOnly', 'This library can be read, not changed: its file or folder is read-only.')
          : dispose(write, request.order, { at: now.toISOString(), by: request.by }),
      );
    case 'verify':
      return verifyArchive(request.folder);
    case 'open':
      return readBag(request.folder, request.identity);
    case 'remake': {
      const content = await bagContent(request.folder, request.identity);
      return content.ok ? remakeBag(content.value, cancel.signal) : content;
    }
    case 'seal':
      return sealText(request.secret, request.passphrase);
    case 'unseal':
      return openSealed(request.text, request.passphrase);
  }
}

async function archive(task: ArchiveTasks['archive']['task']): Promise<Result<Archived>> {
  const key = keyFromPem(task.key);
  if (!key.ok) return key;
  return inLibrary(task.library, async (library, now) => {
    const meeting = readRow(library.read, 'meeting', task.meetingId);
    if (meeting === undefined) return failed('notFound', 'This meeting is no longer in the library.');
    const { archive: folder, recipients, openOnly } = task;
    return archiveMeeting({
      library,
      meeting,
      archive: folder,
      key: key.value,
      recipients,
      openOnly,
      now,
      signal: cancel.signal,
    });
  });
}

/** Opens a library for one piece of work, now. Refuses as the work does, and a library that cannot be opened or written. */
async function inLibrary<T>(
  file: string,
  work: (library: Library, now: Date) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const now = new Date();
  const library = await openLibrary(file, { now, damaged: 'leave' });
  if (!library.ok) return library;
  try {
    return await work(library.value, now);
  } catch (error) {
    const problem = storeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    library.value.close();
  }
}
