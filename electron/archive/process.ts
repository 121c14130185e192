/** The archive process: one task, so that the window never waits for it, and its end takes nothing with it. */
import type { MessageEvent } from 'electron';
import { type Result, failed, ok } from '../../shared/api.ts';
import { openLibrary } from '../library.ts';
import { readRow } from '../store/rows.ts';
import { type Archived, archiveMeeting } from './archiveMeeting.ts';
import { bagContent } from './bagContent.ts';
import { keyFromPem, pemOf } from './keyPem.ts';
import type { ArchiveReply, ArchiveRequest, ArchiveTask, ArchiveTasks } from './messages.ts';
import { readBag } from './readBag.ts';
import { remakeBag } from './remake.ts';
import { openKey, sealKey } from './sealedKey.ts';
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
    case 'verify':
      return verifyArchive(request.folder);
    case 'open':
      return readBag(request.folder, request.identity);
    case 'remake': {
      const content = await bagContent(request.folder, request.identity);
      return content.ok ? remakeBag(content.value, cancel.signal) : content;
    }
    case 'sealKey': {
      const key = keyFromPem(request.key);
      return key.ok ? sealKey(key.value, request.passphrase) : key;
    }
    case 'openKey': {
      const key = await openKey(request.text, request.passphrase);
      return key.ok ? ok(pemOf(key.value)) : key;
    }
  }
}

async function archive(task: ArchiveTasks['archive']['task']): Promise<Result<Archived>> {
  const now = new Date();
  const key = keyFromPem(task.key);
  if (!key.ok) return key;
  const library = await openLibrary(task.library, { now, damaged: 'leave' });
  if (!library.ok) return library;
  try {
    const meeting = readRow(library.value.read, 'meeting', task.meetingId);
    if (meeting === undefined) return failed('notFound', 'This meeting is no longer in the library.');
    const { archive: folder, recipients, openOnly } = task;
    return await archiveMeeting({
      library: library.value,
      meeting,
      archive: folder,
      key: key.value,
      recipients,
      openOnly,
      now,
      signal: cancel.signal,
    });
  } finally {
    library.value.close();
  }
}
