import { type UtilityProcess, utilityProcess } from 'electron';
import { join } from 'node:path';
import type { ExportReply, ExportRequest } from './export/messages.ts';

/** Milliseconds that a process is kept without work: it remembers the parts that it painted, restricted ones too. */
const idleTime = 10 * 60_000;
/** Bytes; a process that has grown larger, by attachments, goes and gives them back. */
const mostMemory = 700 * 2 ** 20;

export interface ExportJob {
  ask(request: ExportRequest): void;
  /** Asks the job to stop; its last answer is still to come. Does nothing once it is over. */
  cancel(): void;
  /** Ends the process at once. No answers follow. */
  kill(): void;
  /** Settles when the job's process works no longer on it. */
  readonly over: Promise<void>;
}

export interface Answers {
  readonly reply: (reply: Exclude<ExportReply, { kind: 'ended' }>) => void;
  /** The process has ended in the midst of the job. */
  readonly exit: (code: number) => void;
}

export interface ExportProcesses {
  /** Begins a job in a process that works on nothing else meanwhile. */
  begin(answers: Answers): ExportJob;
}

/**
 * The processes in which documents are laid out, one a job: the window never waits, and a job that dies takes nothing with it. One
 * of them is kept for the next job, because it need only paint what has changed.
 */
export function exportProcesses(appDir: string): ExportProcesses {
  let idle: { readonly child: UtilityProcess; readonly ends: NodeJS.Timeout } | undefined;

  const take = (): UtilityProcess => {
    const kept = idle;
    idle = undefined;
    if (kept === undefined)
      return utilityProcess.fork(join(appDir, 'export-process.js'), [], {
        serviceName: 'Tabled export',
        stdio: 'ignore',
      });
    clearTimeout(kept.ends);
    kept.child.removeAllListeners();
    return kept.child;
  };

  const keep = (child: UtilityProcess): void => {
    if (idle !== undefined) {
      child.kill();
      return;
    }
    const ends = setTimeout(() => child.kill(), idleTime).unref();
    idle = { child, ends };
    child.on('exit', () => {
      clearTimeout(ends);
      if (idle?.child === child) idle = undefined;
    });
  };

  return {
    begin({ reply, exit }) {
      const child = take();
      let settle: () => void = () => undefined;
      const over = new Promise<void>((resolve) => (settle = resolve));
      let isOver = false;
      const end = (then: () => void): void => {
        if (isOver) return;
        isOver = true;
        child.removeAllListeners();
        then();
        settle();
      };
      child.on('message', (message: ExportReply) => {
        if (message.kind !== 'ended') reply(message);
        else
          end(() => {
            if (message.memory > mostMemory) child.kill();
            else keep(child);
          });
      });
      child.on('exit', (code) => end(() => exit(code)));
      return {
        over,
        kill: () => end(() => child.kill()),
        ask: (request) => child.postMessage(request),
        cancel: () => {
          if (!isOver) child.postMessage({ kind: 'cancel' } satisfies ExportRequest);
        },
      };
    },
  };
}
