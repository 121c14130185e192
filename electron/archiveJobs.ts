import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { Result } from '../shared/api.ts';
import type { ArchiveReply, ArchiveRequest, ArchiveTask, ArchiveTasks } from './archive/messages.ts';

export interface ArchiveJobs {
  /** Does a task in a process of its own. */
  run<K extends ArchiveTask>(
    kind: K,
    task: ArchiveTasks[K]['task'],
  ): Promise<Result<ArchiveTasks[K]['answer']>>;
  /** Asks the tasks that are under way to stop; their answer is then `cancelled`, if they can be stopped. */
  cancel(): void;
}

/** `crash` logs the details of a fault of ours and returns the number under which they stand. */
export function archiveJobs(appDir: string, crash: (details: string) => string): ArchiveJobs {
  const stops = new Set<() => void>();
  return {
    cancel: () => {
      for (const stop of stops) stop();
    },
    run: <K extends ArchiveTask>(kind: K, task: ArchiveTasks[K]['task']) => {
      const child = utilityProcess.fork(join(appDir, 'archive-process.js'), [], {
        serviceName: 'Tabled archive',
        stdio: 'ignore',
      });
      const tell = (request: ArchiveRequest): void => child.postMessage(request);
      const stop = (): void => tell({ kind: 'cancel' });
      stops.add(stop);
      return new Promise<Result<ArchiveTasks[K]['answer']>>((resolve) => {
        const end = (answer: () => Result<ArchiveTasks[K]['answer']>): void => {
          if (!stops.delete(stop)) return;
          child.kill();
          resolve(answer());
        };
        child.on('message', (reply: ArchiveReply) =>
          end(() => (reply.kind === 'done' ? reply.result : crashed(crash(reply.stack)))),
        );
        child.on('exit', (code) =>
          end(() => crashed(crash(`the archive process ended with ${code} before it had answered`))),
        );
        tell({ kind, ...task } as unknown as ArchiveRequest);
      });
    },
  };
}

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `This could not be done. Your library is unharmed, and so is every archive; the log holds the details under ${reference}.`,
    reference,
  },
});
