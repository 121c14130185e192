/**
 * The import process: takes in one file that nobody has looked at yet. The work is done in a thread, so that the process
 * itself can watch how much memory and work that takes, and end it.
 */
import type { MessageEvent } from 'electron';
import { Worker } from 'node:worker_threads';
import type { ImportReply, ImportRequest } from './messages.ts';

/** Bytes of memory that taking in one file may use. */
const mostMemory = 1_000_000_000;
/**
 * Microseconds of work that one file may take, which are ten seconds on a computer with nothing else to do: an honest file
 * must not be refused because others keep the computer busy.
 */
const mostWork = 10_000_000;
/** Milliseconds between two looks at both. */
const watchEvery = 20;

// Electron's port in the app; on the command line Node's own channel to the process that started this one.
const port = process.parentPort as typeof process.parentPort | undefined;
const reply = (message: ImportReply): void => {
  if (port !== undefined) port.postMessage(message);
  else process.send?.(message);
};

if (port === undefined) process.once('message', (request) => start(request as ImportRequest));
else port.once('message', ({ data }: MessageEvent) => start(data as ImportRequest));

function start(request: ImportRequest): void {
  // The thread's file stands beside this one, under the same ending.
  const extension = import.meta.filename.endsWith('.ts') ? 'thread.ts' : 'import-thread.js';
  const thread = new Worker(new URL(extension, import.meta.url), {
    workerData: request,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 800 },
  });
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (process.memoryUsage.rss() > mostMemory || user + system > mostWork) end({ kind: 'tooMuch' });
  }, watchEvery);
  const end = (message: ImportReply): void => {
    clearInterval(watch);
    reply(message);
    void thread.terminate();
  };
  thread.once('message', (message: ImportReply) => end(message));
  thread.once('error', (error: NodeJS.ErrnoException) =>
    end(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? { kind: 'tooMuch' }
        : { kind: 'crashed', stack: error.stack ?? error.message },
    ),
  );
}
