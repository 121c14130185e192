import { fork } from 'node:child_process';
import type { ImportReply, ImportRequest, ImportTask, ImportTasks } from './messages.ts';
import { mostBytes } from './takeIn.ts';
import { type Refused, refused } from './takenIn.ts';

/** A process that looks at files that arrive, wherever it runs: Electron's utility process, or one of Node's. */
export interface ImportProcess {
  postMessage(request: ImportRequest): void;
  onReply(listen: (reply: ImportReply) => void): void;
  onExit(listen: () => void): void;
  kill(): void;
}

/** Milliseconds after which a process is ended that does not watch itself any more. */
const timeLimit = 60_000;

const tooMuch = refused(
  'Reading this file took longer, or more memory, than any honest file does, so it was stopped. Nothing was changed: ask for another copy, or for one in smaller parts.',
);
const broken = refused(
  'This file could not be read: it is damaged in a way that Tabled does not know. Nothing was changed: ask for another copy.',
);

/**
 * Looks at one file in a process of its own, which never has more than ten seconds of work and a gigabyte of memory. Always ends
 * with a result: a file that breaks the process is refused, and an attachment that is too large is not even handed to it.
 *
 * @param note gets the stack of what broke, for the log
 */
export async function runImport<K extends ImportTask>(
  request: ImportRequest<K>,
  start: () => ImportProcess,
  note: (stack: string) => void,
): Promise<ImportTasks[K]['result'] | Refused> {
  const asked = request as ImportRequest;
  if (asked.kind === 'attachment' && asked.bytes.length > mostBytes)
    return refused('This file is larger than 300 MB: ask for a smaller copy, or for one in parts.');
  const child = start();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ImportTasks[K]['result'] | Refused>((settle) => {
      timer = setTimeout(() => settle(tooMuch), timeLimit);
      child.onReply((reply) => {
        switch (reply.kind) {
          case 'ended':
            settle(reply.result);
            break;
          case 'tooMuch':
            settle(tooMuch);
            break;
          case 'crashed':
            note(reply.stack);
            settle(broken);
            break;
        }
      });
      child.onExit(() => settle(broken));
      child.postMessage(asked);
    });
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

/** The import process as one of Node's, for the command line. */
export function nodeImportProcess(): ImportProcess {
  const child = fork(new URL('process.ts', import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    postMessage: (request) => void child.send(request, () => undefined),
    onReply: (listen) => void child.on('message', (reply) => listen(reply as ImportReply)),
    onExit: (listen) => void child.on('exit', listen),
    kill: () => void child.kill('SIGKILL'),
  };
}
