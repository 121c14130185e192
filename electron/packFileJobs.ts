import type { Result } from '../shared/api.ts';
import type { ExportProcesses } from './exportProcesses.ts';
import type { PackFileOrder } from './packFile/makePackFile.ts';
import type { PackAttachments } from './packFile/packAttachments.ts';
import type { UnsignedPackFile } from './packFile/writePackFile.ts';

/** Writes a pack file, all but its signature, in another process. Refuses, as `cancelled`, once the signal aborts. */
export type MakeUnsigned = (
  order: PackFileOrder,
  attachments: PackAttachments,
  part: string,
  signal: AbortSignal,
) => Promise<Result<UnsignedPackFile>>;

/** `crash` logs the details of a fault of ours and returns the number under which they stand. */
export const packFileJobs =
  (processes: ExportProcesses, crash: (details: string) => string): MakeUnsigned =>
  (order, attachments, part, signal) =>
    new Promise((resolve) => {
      const job = processes.begin({
        reply: (reply) => {
          if (reply.kind === 'packed') resolve(reply.made);
          if (reply.kind === 'crashed') resolve(crashed(crash(reply.stack)));
        },
        exit: (code) =>
          resolve(crashed(crash(`the process that makes packs ended with ${code} before it had answered`))),
      });
      job.ask({ kind: 'pack', order, attachments, part });
      if (signal.aborted) job.cancel();
      else signal.addEventListener('abort', () => job.cancel(), { once: true });
    });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pack could not be handed over, and no file was written. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
