/** The thread of the import process that does the work; what a task needs is loaded for that task. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportReply, ImportRequest } from './messages.ts';
import { takeIn } from './takeIn.ts';

const reply = (message: ImportReply): void => parentPort?.postMessage(message);

try {
  reply({ kind: 'ended', result: await resultOf(workerData as ImportRequest) });
} catch (error) {
  reply({ kind: 'crashed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

async function resultOf(request: ImportRequest) {
  switch (request.kind) {
    case 'attachment':
      return takeIn(request.bytes, request.answers);
    case 'pack':
      return (await import('../packFile/checkArrived.ts')).checkArrived(request.file);
    case 'exempt':
      return (await import('../packFile/checkArrived.ts')).checkUnlocked(request);
    case 'notes':
      return (await import('../noteFiles.ts')).readNoteFile(request.file, request.secret);
    case 'lock':
      return (await import('../ageLock.ts')).lockFor(request.lock, request.bytes);
  }
}
