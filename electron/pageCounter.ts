import { utilityProcess } from 'electron';
import { join } from 'node:path';
import { type Result, ok } from '../shared/api.ts';
import type { CountPages } from './countBefore.ts';
import type { ExportReply, ExportRequest } from './export/messages.ts';

/** Milliseconds after which a count is given up; the longest pack that the benchmarks lay out takes a fraction of them. */
const patience = 60_000;

/** Counts in a process of its own, for a minute at most; `crash` logs the details of a fault of ours and returns the number under which they stand. */
export const pageCounter =
  (appDir: string, crash: (details: string) => string): CountPages =>
  (document) =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(join(appDir, 'export-process.js'), [], {
        serviceName: 'Tabled page count',
        stdio: 'ignore',
      });
      let isOver = false;
      // Its own end, which follows when it is told to go, is no crash.
      const end = (answer: () => Result<number>): void => {
        if (isOver) return;
        isOver = true;
        clearTimeout(late);
        child.kill();
        resolve(answer());
      };
      // Whoever publishes waits for the number: a process that hangs must not keep them.
      const late = setTimeout(
        () => end(() => crashed(crash(`the process that counts pages had no answer after ${patience} ms`))),
        patience,
      );
      child.on('message', (reply: ExportReply) => {
        if (reply.kind === 'counted') end(() => ok(reply.pages));
        if (reply.kind === 'crashed') end(() => crashed(crash(reply.stack)));
      });
      child.on('exit', (code) =>
        end(() => crashed(crash(`the process that counts pages ended with ${code} before it had answered`))),
      );
      child.postMessage({ kind: 'count', document } satisfies ExportRequest);
    });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pages could not be counted. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
