import { type Result, ok } from '../shared/api.ts';
import type { CountPages } from './countBefore.ts';
import type { ExportProcesses } from './exportProcesses.ts';

/** Milliseconds after which a count is given up; the longest pack that the benchmarks lay out takes a fraction of them. */
const patience = 60_000;

/** Counts in another process, for a minute at most; `crash` logs the details of a fault of ours and returns the number under which they stand. */
export const pageCounter =
  (processes: ExportProcesses, crash: (details: string) => string): CountPages =>
  (document) =>
    new Promise((resolve) => {
      const end = (answer: Result<number>): void => {
        clearTimeout(late);
        resolve(answer);
      };
      const job = processes.begin({
        reply: (reply) => {
          if (reply.kind === 'counted') end(ok(reply.pages));
          if (reply.kind === 'crashed') end(crashed(crash(reply.stack)));
        },
        exit: (code) =>
          end(crashed(crash(`the process that counts pages ended with ${code} before it had answered`))),
      });
      // Whoever publishes waits for the number: a process that hangs must not keep them.
      const late = setTimeout(() => {
        job.kill();
        end(crashed(crash(`the process that counts pages had no answer after ${patience} ms`)));
      }, patience);
      job.ask({ kind: 'count', document });
    });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pages could not be counted. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
